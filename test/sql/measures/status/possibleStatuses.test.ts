import { expect, test } from 'vitest';
import type { PlanStatus } from '../../../../src/model/plan/countingIndicator.ts';
import {
  isOfStatus,
  possibleStatuses,
} from '../../../../src/sql/measures/status/possibleStatuses.ts';
import { vietnam2022 } from '../../../../src/standards/vietnam/vietnam2022.ts';
import { untyped } from '../../../support/badValues.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { evaluate, type Value } from '../counting/interpret.ts';
import { compiledOf, planOf } from './statusPlans.ts';

const compiled = compiledOf(planOf(vietnam2022).classification);

const rows: readonly (readonly [Value, Value, Value, bigint, readonly PlanStatus[]])[] = [
  ['rural', 1_500_000, true, 1n, ['poor', 'poorOrNearPoor']],
  ['rural', 1_500_000, false, 2n, ['nearPoor', 'poorOrNearPoor']],
  ['rural', 1_500_000, null, 3n, ['poorOrNearPoor', 'undetermined']],
  ['urban', 2_500_000, null, 4n, ['averageLiving']],
  [null, 2_500_000, null, 12n, ['undetermined']],
  [null, 5_000_000, null, 8n, ['aboveAverage']],
  ['urban', null, true, 13n, ['undetermined']],
  [null, null, null, 15n, ['undetermined']],
];

test.each(rows)('area %s, income %s, at the cut-off %s: %s', (area, income, atCutoff, bits, of) => {
  const columns = (name: string): Value =>
    name === 'area' ? area : name === 'income' ? income : atCutoff;
  expect(evaluate(possibleStatuses(compiled), columns)).toBe(bits);
  const every: readonly PlanStatus[] = [
    ...(['poor', 'nearPoor', 'averageLiving', 'aboveAverage'] as const),
    ...(['poorOrNearPoor', 'undetermined'] as const),
  ];
  const found = every.filter((status) => evaluate(isOfStatus(status, compiled), columns) === true);
  expect(found).toEqual(of);
});

test('a status that there is not is refused', () => {
  const call = () => isOfStatus(untyped('rich'), compiled);
  expectPovertyError(call, { code: 'unknownOption', path: ['status'] });
});

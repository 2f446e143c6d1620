import { expect, test } from 'vitest';
import type { PlanStatus } from '../../../src/model/plan/countingIndicator.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import { bindStatus } from '../../../src/tabulate/measures/bindStatus.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { smallStandard } from '../../support/smallStandard.ts';

const plan: Plan = {
  version: 1,
  classification: { standard: smallStandard, area: 'area', income: 'income' },
  indicators: [],
};

/** Every set of statuses by its bits: 1 poor, 2 near-poor, 4 average, 8 above. */
const rows = {
  possible: Uint8Array.from({ length: 16 }, (_, bits) => bits),
  deprived: () => Uint8Array.of(1, 0, 255),
};

/** The sets that count. */
function counting(status: PlanStatus): number[] {
  const codes = bindStatus(plan, { id: 's', measure: 'statusShare', status }, 0).codes(rows);
  return Array.from(codes.keys()).filter((bits) => codes[bits] === 1);
}

test.each([
  ['poor', [1]],
  ['nearPoor', [2]],
  ['averageLiving', [4]],
  ['aboveAverage', [8]],
  ['poorOrNearPoor', [1, 2, 3]],
  ['undetermined', [3, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15]],
] as const)('%s is counted where nothing else is possible', (status, sets) => {
  expect(counting(status)).toEqual(sets);
});

test('a deprivation is counted by its indicator, and may be open', () => {
  const indicator = { id: 'd', measure: 'standardDeprivationShare', indicator: 'water' } as const;
  const bound = bindStatus(plan, indicator, 3);
  expect([...bound.codes(rows)]).toEqual([1, 0, 255]);
  expect(bound).toMatchObject({ as: 'share', place: 3 });
});

test('a population is no share', () => {
  const indicator = { id: 'n', measure: 'statusPopulation', status: 'poor' } as const;
  expect(bindStatus(plan, indicator, 0).as).toBe('population');
});

test('without a standard there is nothing to bind', () => {
  const indicator = { id: 's', measure: 'statusShare', status: 'poor' } as const;
  const call = () => bindStatus({ version: 1, indicators: [] }, indicator, 0);
  expectPovertyError(call, { code: 'missingValue', path: ['classification'] });
});

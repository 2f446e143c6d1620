import { expect, test } from 'vitest';
import type { PovertyErrorCode } from '../../../../src/errors.ts';
import { checkClassification } from '../../../../src/model/plan/check/checkClassification.ts';
import { badRecords } from '../../../support/badValues.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { smallStandard } from '../../../support/smallStandard.ts';

const at = ['classification'];
const whole = { standard: smallStandard, area: 'area', income: 'income' };
const count = { count: 'deprivations' };

test('it says what the standard has', () => {
  const indicators = ['toilet', 'water'];
  expect(checkClassification(whole, at)).toEqual({ indicators, byIndicator: true });
  const named = { ...whole, deprivations: { water: 'no water' }, missing: 'deprived' };
  expect(checkClassification(named, at)).toEqual({ indicators, byIndicator: true });
  const counted = { ...whole, deprivations: count, missing: 'refuse', unpublished: 'refuse' };
  expect(checkClassification(counted, at)).toEqual({ indicators, byIndicator: false });
});

test.each(badRecords)('%s is no classification', (_, value, code) => {
  expectPovertyError(() => checkClassification(value, at), { code, path: at });
});

const faults: readonly (readonly [unknown, PovertyErrorCode, ...string[]])[] = [
  [{}, 'missingValue', 'standard'],
  [{ ...whole, standard: 'vietnam2022' }, 'invalidType', 'standard'],
  [{ ...whole, standard: { ...smallStandard, rules: [] } }, 'invalidStandard', 'standard', 'rules'],
  [{ ...whole, area: undefined }, 'missingValue', 'area'],
  [{ ...whole, income: 5 }, 'invalidType', 'income'],
  [{ ...whole, date: 'day' }, 'unknownOption', 'date'],
  [{ ...whole, deprivations: 'count' }, 'invalidType', 'deprivations'],
  [{ ...whole, deprivations: null }, 'missingValue', 'deprivations'],
  [{ ...whole, deprivations: { roof: 'a' } }, 'invalidPlan', 'deprivations', 'roof'],
  [{ ...whole, deprivations: { water: ' ' } }, 'invalidType', 'deprivations', 'water'],
  [{ ...whole, deprivations: { count: 5 } }, 'invalidType', 'deprivations', 'count'],
  [{ ...whole, deprivations: { ...count, water: 'a' } }, 'unknownOption', 'deprivations', 'water'],
  [{ ...whole, deprivations: count, missing: 'deprived' }, 'unknownOption', 'missing'],
  [{ ...whole, deprivations: count, missing: 'notDeprived' }, 'unknownOption', 'missing'],
  [{ ...whole, missing: 'omit' }, 'unknownOption', 'missing'],
  [{ ...whole, unpublished: 'useDraft' }, 'unknownOption', 'unpublished'],
];

test.each(faults.map(([value, code, ...steps]) => ({ value, code, steps })))(
  '$value is refused ($code)',
  ({ value, code, steps }) => {
    const path = [...at, ...steps];
    expectPovertyError(() => checkClassification(value, at), { code, path });
  },
);

import { test } from 'vitest';
import { householdCriteriaSchema } from '../../../src/schemas/household/householdCriteriaSchema.ts';
import { expectEachFault, expectGood } from '../../support/schemas.ts';

const good = { area: 'rural', incomePerCapitaMonthly: 1_500_000, deprivations: 3 } as const;

test('criteria are an area, an income and a number', () => {
  expectGood(
    householdCriteriaSchema,
    good,
    { ...good, date: '2023-12-31' },
    { area: null, incomePerCapitaMonthly: null, deprivations: null, date: null },
  );
  expectEachFault(householdCriteriaSchema, good, [
    ['area', undefined, 'missingValue'],
    ['area', 'city', 'unknownOption'],
    ['incomePerCapitaMonthly', -1, 'invalidNumber'],
    ['deprivations', 2.5, 'invalidCount'],
    ['date', '2023', 'invalidDate'],
    ['income', 5, 'unknownField'],
  ]);
});

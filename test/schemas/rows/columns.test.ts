import { expect, test } from 'vitest';
import { householdFacts, personFacts } from '../../../src/model/household/facts.ts';
import { vietnameseColumns, vietnameseCriteriaColumns } from '../../../src/schemas/rows/columns.ts';
import { plain } from '../../../src/schemas/rows/words.ts';

test('every fact has a column, and no two share one', () => {
  const { household, member } = vietnameseColumns;
  expect(Object.keys(household)).toEqual(expect.arrayContaining(Object.keys(householdFacts)));
  expect(Object.keys(member)).toEqual(expect.arrayContaining(Object.keys(personFacts)));
  const headers = [...Object.values(household), ...Object.values(member)].map(plain);
  expect(new Set(headers).size).toBe(headers.length);
});

test('the income of the two lists stands under one header, for a person a month', () => {
  const { incomePerCapitaMonthly } = vietnameseCriteriaColumns;
  expect(vietnameseColumns.household.income).toBe(incomePerCapitaMonthly);
  expect(vietnameseColumns.income).toEqual({ currency: 'VND', per: 'month', holder: 'person' });
});

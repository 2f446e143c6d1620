import { expect, test } from 'vitest';
import { bandHeadcount } from '../../../src/multidimensional/measures/bandHeadcount.ts';
import { globalMpi } from '../../../src/standards/multidimensional/globalMpi.ts';
import { asFraction, indicatorsIn, wholeNumbers } from '../../support/indices.ts';
import { rowsOf } from '../../support/patternRows.ts';

// Scientific Data 2024, s41597-024-04269-x, table 1; OPHI, table 1.1 of 2024
test('has ten indicators of 18 parts and a cut-off of 6', () => {
  expect(wholeNumbers(globalMpi)).toEqual({
    weights: [3, 3, 3, 3, 1, 1, 1, 1, 1, 1],
    of: 18,
    reach: 6,
  });
  expect(globalMpi.dimensions.map(({ indicators }) => indicators.length)).toEqual([2, 2, 6]);
});

test('takes 4 or 5 of 18 for vulnerable, and 9 and more for severe', () => {
  const lists = [
    ['nutrition'],
    ['nutrition', 'assets'],
    ['nutrition', 'assets', 'housing'],
    ['nutrition', 'yearsOfSchooling'],
    ['nutrition', 'yearsOfSchooling', 'assets', 'housing'],
    ['nutrition', 'yearsOfSchooling', 'childMortality'],
  ];
  const held = (band: string) =>
    lists.map((list) => bandHeadcount(rowsOf(globalMpi, [list]), { index: globalMpi, band }).value);
  // Scores of 3, 4, 5, 6, 8 and 9
  expect(held('vulnerable')).toEqual([0, 1, 1, 0, 0, 0]);
  expect(held('severe')).toEqual([0, 0, 0, 0, 0, 1]);
});

test('takes for destitute who is poor and reaches a third by the stricter cut-offs too', () => {
  const columns = globalMpi.bands?.find(({ id }) => id === 'destitute')?.columns ?? {};
  expect(Object.keys(columns)).toEqual(indicatorsIn(globalMpi).map(({ id }) => id));
  const kept = Object.entries(columns).filter(([id, column]) => id === column);
  expect(kept.map(([id]) => id)).toEqual(['childMortality', 'cookingFuel', 'electricity']);
  const { deprivations } = rowsOf(globalMpi, [
    ['nutrition', 'childMortality'],
    ['nutrition', 'childMortality'],
    ['childMortality'],
  ]);
  const stricter = Object.values(columns).filter((column) => !(column in deprivations));
  const none = Object.fromEntries(stricter.map((column) => [column, [0, 0, 0]]));
  const strict = { ...none, nutritionDestitute: [1, 0, 1] };
  const data = { deprivations: { ...deprivations, ...strict }, rowUnit: 'person' } as const;
  const { value } = bandHeadcount(data, { index: globalMpi, band: 'destitute' });
  // The second has no stricter nutrition; the third is not poor to begin with.
  expect(value).toBe(1 / 3);
});

test('prints the bounds of its bands as the tables do', () => {
  expect(globalMpi.bands?.map(({ from, below }) => [from, below])).toEqual([
    ['1/5', '1/3'],
    ['1/2', undefined],
    ['1/3', undefined],
  ]);
  expect(asFraction(globalMpi.cutoff)).toEqual([1n, 3n]);
});

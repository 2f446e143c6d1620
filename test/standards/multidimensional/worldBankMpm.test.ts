import { expect, test } from 'vitest';
import { multidimensionalHeadcount } from '../../../src/multidimensional/measures/multidimensionalHeadcount.ts';
import { worldBankMpm } from '../../../src/standards/multidimensional/worldBankMpm.ts';
import { wholeNumbers } from '../../support/indices.ts';
import { rowsOf } from '../../support/patternRows.ts';

test('has three dimensions of 6 parts of 18 and a cut-off of 6', () => {
  expect(wholeNumbers(worldBankMpm)).toEqual({ weights: [6, 3, 3, 2, 2, 2], of: 18, reach: 6 });
});

test('takes a whole dimension for poor, money among them, and less than one for not', () => {
  const headcount = (...list: string[]) =>
    multidimensionalHeadcount(rowsOf(worldBankMpm, [list]), { index: worldBankMpm }).value;
  expect(headcount('consumption')).toBe(1);
  expect(headcount('enrollment', 'attainment')).toBe(1);
  expect(headcount('drinkingWater', 'sanitation', 'electricity')).toBe(1);
  expect(headcount('enrollment', 'sanitation')).toBe(0);
  expect(headcount('enrollment', 'sanitation', 'electricity')).toBe(1);
});

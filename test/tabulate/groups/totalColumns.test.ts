import { expect, test } from 'vitest';
import type { PlanTotals } from '../../../src/model/plan/plan.ts';
import { totalColumns } from '../../../src/tabulate/groups/totalColumns.ts';

/** The columns that part the rows, as letters. */
const letters = (count: number, totals: PlanTotals) =>
  totalColumns(count, totals)
    .map((columns) => columns.flatMap((has, column) => (has ? ['abc'[column]] : [])).join(''))
    .sort();

test('totals are over no, all, the last or any columns', () => {
  expect(letters(3, 'none')).toEqual(['abc']);
  expect(letters(3, 'grand')).toEqual(['', 'abc']);
  expect(letters(3, 'rollup')).toEqual(['', 'a', 'ab', 'abc']);
  expect(letters(3, 'cube')).toEqual(['', 'a', 'ab', 'abc', 'ac', 'b', 'bc', 'c']);
});

test('of one column all have the same total', () => {
  for (const totals of ['grand', 'rollup', 'cube'] as const) {
    expect(letters(1, totals)).toEqual(['', 'a']);
  }
});

test('without columns there is everybody, once', () => {
  for (const totals of ['none', 'grand', 'rollup', 'cube'] as const) {
    expect(totalColumns(0, totals)).toEqual([[]]);
  }
});

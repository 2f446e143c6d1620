import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundedCell, roundedTo } from '../../../src/tabulate/release/rounded.ts';
import type { Table } from '../../../src/tabulate/table.ts';
import { type Described, type Figure, tableOf } from '../output/tables.ts';

const rounded = (indicator: Described, figure: Figure, base: number) => {
  const { cells, indicators }: Table = tableOf([], [indicator], [[[], figure]]);
  const [cell] = cells;
  const [described] = indicators;
  if (cell === undefined || described === undefined) throw new Error('no figure');
  return roundedCell(cell, described, base);
};

test.each([
  [0, 5, 0],
  [2, 5, 0],
  [2.5, 5, 5],
  [7, 5, 5],
  [7.5, 5, 10],
  [8, 5, 10],
  [1, 3, 0],
  [2, 3, 3],
  [23, 10, 20],
  [25, 10, 30],
  [7, 1, 7],
])('%d to the base %d is %d', (value, base, result) => {
  expect(roundedTo(value, base)).toBe(result);
});

test('a rounded number is a multiple at most half a base away', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1e9 }), fc.integer({ min: 1, max: 1000 }), (value, base) => {
      const result = roundedTo(value, base);
      expect(result % base).toBe(0);
      expect(Math.abs(result - value) * 2).toBeLessThanOrEqual(base);
    }),
  );
});

test('a share is the quotient of rounded numbers', () => {
  // 9 of 43: 10 of 45.
  const cell = rounded({ id: 'h', measure: 'povertyHeadcount' }, { value: 9 / 43, rows: 43 }, 5);
  expect(cell).toMatchObject({ value: 10 / 45, rows: 45, population: 45 });
  const none = rounded({ id: 'h', measure: 'povertyHeadcount' }, { value: 0, rows: 43 }, 5);
  expect(none.value).toBe(0);
});

test('a number of people is rounded, a mean keeps its digits', () => {
  const bounds = { lowest: 1, highest: 90 };
  const figure = { value: 43, rows: 12, population: 120.5, missing: 3, omitted: 2, bounds };
  const counted = rounded({ id: 'p', measure: 'poorPopulation' }, figure, 5);
  expect(counted).toMatchObject({ value: 45, rows: 10, population: 120, bounds: null });
  expect(counted.treated).toEqual({
    missing: { rows: 5, weight: 5 },
    omitted: { rows: 0, weight: 0 },
    changed: { rows: 0, weight: 0 },
  });
  const mean = rounded({ id: 'm', measure: 'meanWelfare' }, figure, 5);
  expect(mean).toMatchObject({ value: 43, rows: 10, population: 120, bounds });
});

test('what was null stays null', () => {
  const nobody = rounded({ id: 'h', measure: 'statusShare' }, { value: null, rows: 0 }, 5);
  expect(nobody).toMatchObject({ value: null, rows: 0, population: 0 });
});

import { expect, test } from 'vitest';
import { foldTables } from '../../../src/multidimensional/data/foldTables.ts';
import { tableOf } from '../../../src/multidimensional/data/patternTable.ts';

const table = (
  ...cells: readonly [deprived: number, missing: number, rows: number, weight: number][]
) =>
  tableOf(
    cells.map(([deprived, missing, rows, weight]) => ({
      group: 0,
      deprived,
      missing,
      rows,
      weight,
    })),
  );

test('of one table, equal patterns are put together and all are in order', () => {
  const only = {
    deprived: Uint32Array.of(3, 1, 1, 1),
    missing: Uint32Array.of(0, 2, 0, 2),
    rows: Float64Array.of(1, 2, 3, 4),
    weight: Float64Array.of(0.5, 1, 1.5, 2),
  };
  expect(foldTables([only])).toEqual(table([1, 0, 3, 1.5], [1, 2, 6, 3], [3, 0, 1, 0.5]));
});

test('no table is an empty one', () => {
  expect(foldTables([])).toEqual(table());
});

test('rows and weights of one pattern are added up, and patterns of either kept', () => {
  const folded = foldTables([
    table([1, 0, 2, 0.5], [3, 0, 1, 1]),
    table([0, 0, 4, 4], [1, 0, 1, 0.25], [1, 2, 1, 1]),
    table(),
  ]);
  expect(folded).toEqual(table([0, 0, 4, 4], [1, 0, 3, 0.75], [1, 2, 1, 1], [3, 0, 1, 1]));
});

test('a thousand parts lose nothing of their weights', () => {
  const parts = Array.from({ length: 1000 }, () => table([1, 0, 1, 0.1]));
  expect(foldTables(parts)).toEqual(table([1, 0, 1000, 100]));
});

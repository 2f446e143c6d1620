import { expect, test } from 'vitest';
import { emptyTable, tableOf, withCells } from '../../../src/multidimensional/data/patternTable.ts';

const cell = (deprived: number, missing: number, rows = 1, weight = rows) => ({
  group: 0,
  deprived,
  missing,
  rows,
  weight,
});

test('an empty table has four columns of its size', () => {
  const { deprived, missing, rows, weight } = emptyTable(3);
  expect([deprived, missing]).toEqual([new Uint32Array(3), new Uint32Array(3)]);
  expect([rows, weight]).toEqual([new Float64Array(3), new Float64Array(3)]);
});

test('cells become a table that ascends by what is deprived and then by what is missing', () => {
  const cells = [
    cell(2 ** 30 - 1, 0, 4),
    cell(1, 2, 1),
    cell(0, 3, 5, 0.5),
    cell(1, 0, 2),
    cell(0, 0, 3),
  ];
  expect(tableOf(cells)).toEqual({
    deprived: Uint32Array.of(0, 0, 1, 1, 2 ** 30 - 1),
    missing: Uint32Array.of(0, 3, 0, 2, 0),
    rows: Float64Array.of(3, 5, 2, 1, 4),
    weight: Float64Array.of(3, 0.5, 2, 1, 4),
  });
  expect(tableOf([])).toEqual(emptyTable(0));
});

test('more cells take their places in a table, which stays as it is', () => {
  const table = tableOf([cell(1, 0, 2, 0.25), cell(5, 0, 3)]);
  const more = withCells(table, [cell(1, 4), cell(0, 1)]);
  expect([...more.deprived]).toEqual([0, 1, 1, 5]);
  expect([...more.missing]).toEqual([1, 0, 4, 0]);
  expect([...more.rows]).toEqual([1, 2, 1, 3]);
  expect([...more.weight]).toEqual([1, 0.25, 1, 3]);
  expect([...table.deprived]).toEqual([1, 5]);
});

import { expect, test } from 'vitest';
import { addFine } from '../../../../src/tabulate/distribution/keys/addFine.ts';
import { cellAt, newCells } from '../../../../src/tabulate/distribution/keys/cells.ts';

const many = Number.POSITIVE_INFINITY;

test('adds rows to the cells of their values, and weights with what they lose', () => {
  const cells = newCells(52);
  const weights = Float64Array.of(1e16, 2, 1, 1, 1);
  expect(addFine(cells, Float64Array.of(7, -0, 7, 7, 0), weights, 0, many)).toBe(5);
  expect(cells.size).toBe(2);
  const ofCell = (value: number) => [...cells.table.subarray(cellAt(cells, value)).subarray(0, 4)];
  expect(ofCell(7)).toEqual([7, 3, 1e16, 2]);
  expect(ofCell(0)).toEqual([0, 2, 3, 0]);
  expect(Object.is(ofCell(0)[0], 0)).toBe(true);
});

test('begins at a row, and ends at the first that no cell may be taken for', () => {
  const cells = newCells(52);
  const values = Float64Array.of(9, 1, 1, 2, 1, 3, 2);
  expect(addFine(cells, values, null, 1, 2)).toBe(5);
  expect(cells.size).toBe(2);
  expect(addFine(cells, values, null, 5, 2)).toBe(5);
  expect(addFine(cells, values, null, 5, 3)).toBe(7);
  expect([1, 2, 3, 9].map((value) => cells.table[cellAt(cells, value) + 1])).toEqual([
    3,
    2,
    1,
    Number.NaN,
  ]);
});

test('ends where five of eight cells are taken', () => {
  const cells = newCells(52);
  const values = Float64Array.from({ length: 100 }, (_, at) => at * 1.5);
  expect(addFine(cells, values, null, 0, many)).toBe(40);
  expect(cells.size).toBe(40);
});

test('reads a part of a longer column where that part is', () => {
  const cells = newCells(52);
  addFine(cells, Float64Array.of(1.1, 2.2, 3.3, 4.4).subarray(1, 3), null, 0, many);
  const rows = [1.1, 2.2, 3.3, 4.4].map((value) => cells.table[cellAt(cells, value) + 1]);
  expect(rows).toEqual([Number.NaN, 1, 1, Number.NaN]);
});

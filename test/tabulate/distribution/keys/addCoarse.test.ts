import { expect, test } from 'vitest';
import { addCoarse } from '../../../../src/tabulate/distribution/keys/addCoarse.ts';
import { cellAt, newCells } from '../../../../src/tabulate/distribution/keys/cells.ts';
import { codeOf } from '../../../../src/tabulate/distribution/keys/valueCode.ts';

const many = Number.POSITIVE_INFINITY;

test('adds rows to the cells of their codes, and weight times value', () => {
  const cells = newCells(6);
  // 64 and 64.5 have one key of 6 bits, 65 has the next.
  const values = Float64Array.of(64, 64.5, 65, -64, 0, -0);
  expect(addCoarse(cells, values, Float64Array.of(1, 2, 3, 4, 5, 6), 0, many)).toBe(6);
  const ofCell = (value: number) => {
    const place = cellAt(cells, codeOf(value, 6));
    return [...cells.table.subarray(place + 1, place + 6)];
  };
  expect(cells.size).toBe(4);
  expect(ofCell(64)).toEqual([2, 3, 0, 193, 0]);
  expect(ofCell(65)).toEqual([1, 3, 0, 195, 0]);
  expect(ofCell(-64)).toEqual([1, 4, 0, -256, 0]);
  expect(ofCell(0)).toEqual([2, 11, 0, 0, 0]);
});

test('both sums keep what they lose', () => {
  const cells = newCells(20);
  const values = new Float64Array(4).fill(2);
  addCoarse(cells, values, Float64Array.of(1e16, 1, 1, 1), 0, many);
  const place = cellAt(cells, codeOf(2, 20));
  expect([...cells.table.subarray(place + 1, place + 6)]).toEqual([4, 1e16, 3, 2e16, 6]);
});

test('begins at a row, and ends at the first that no cell may be taken for', () => {
  const cells = newCells(20);
  const values = Float64Array.of(9, 1, 1, 2, 1, 3, 2);
  expect(addCoarse(cells, values, null, 1, 2)).toBe(5);
  expect(addCoarse(cells, values, null, 5, 2)).toBe(5);
  expect(addCoarse(cells, values, null, 5, 3)).toBe(7);
  expect(cells.size).toBe(3);
});

test('ends where five of eight cells are taken', () => {
  const cells = newCells(12);
  const values = Float64Array.from({ length: 100 }, (_, at) => 1 + at);
  expect(addCoarse(cells, values, null, 0, many)).toBe(40);
});

test('reads a part of a longer column where that part is', () => {
  const cells = newCells(20);
  addCoarse(cells, Float64Array.of(1, 2, 3, 4).subarray(1, 3), null, 0, many);
  const rows = [1, 2, 3, 4].map((value) => cells.table[cellAt(cells, codeOf(value, 20)) + 1]);
  expect(rows).toEqual([Number.NaN, 1, 1, Number.NaN]);
});

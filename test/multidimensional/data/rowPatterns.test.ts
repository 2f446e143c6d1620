import { expect, test } from 'vitest';
import { readTable } from '../../../src/multidimensional/data/readTable.ts';
import { rowPatterns } from '../../../src/multidimensional/data/rowPatterns.ts';

test('has the bits and the weight of every row, in the order of the rows', () => {
  const deprivations = { a: [1, 0, null, 1], b: [0, 0, 1, null], c: [1, 1, 1, 1] };
  const table = readTable({ deprivations, weight: [0.5, 1, 2, 0] }, ['c', 'a', 'b']);
  expect(rowPatterns(table)).toEqual({
    deprived: Uint32Array.of(0b011, 0b001, 0b101, 0b011),
    missing: Uint32Array.of(0, 0, 0b010, 0b100),
    weight: Float64Array.of(0.5, 1, 2, 0),
  });
});

test('has no weights where there are none, and nothing where there are no rows', () => {
  expect(rowPatterns(readTable({ deprivations: { a: [] } }, ['a']))).toEqual({
    deprived: new Uint32Array(0),
    missing: new Uint32Array(0),
    weight: null,
  });
});

test('a block with everything known follows one without', () => {
  const a = new Uint8Array(20_000).fill(1);
  a[5] = 255;
  a[19_999] = 255;
  const weight = Float64Array.from(a, (_, row) => row);
  const rows = rowPatterns(readTable({ deprivations: { a }, weight }, ['a']));
  expect([...rows.missing.keys()].filter((row) => rows.missing[row] === 1)).toEqual([5, 19_999]);
  expect(rows.deprived.reduce((sum, bits) => sum + bits, 0)).toBe(19_998);
  expect(rows.weight).toEqual(weight);
  expect(rows.weight?.buffer).not.toBe(weight.buffer);
});

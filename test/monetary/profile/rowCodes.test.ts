import { expect, test } from 'vitest';
import { rowCodes } from '../../../src/monetary/profile/rowCodes.ts';

const grouping = (codes: ArrayLike<number>) => ({
  by: 'area',
  codes,
  labels: ['a', 'b'],
  order: [0, 1],
});
const blocksOf = (codes: ArrayLike<number>, rowAt: Uint32Array | null, length: number) => {
  const { block, move } = rowCodes(grouping(codes), rowAt, 2);
  const found: number[] = [];
  for (let start = 0; start < length; start += 2) {
    const rows = Math.min(2, length - start);
    move(start, rows);
    const { codes: all, codeStart } = block;
    found.push(...all.subarray(codeStart, codeStart + rows));
  }
  return found;
};

test.each([
  ['a list', [0, 1, 1, 0, 1]],
  ['bytes', Uint8Array.of(0, 1, 1, 0, 1)],
  ['words', Uint16Array.of(0, 1, 1, 0, 1)],
  ['long words', Uint32Array.of(0, 1, 1, 0, 1)],
  ['doubles', Float64Array.of(0, 1, 1, 0, 1)],
])('codes of %s come block by block, by row or by the rows at the places', (_, codes) => {
  expect(blocksOf(codes, null, 5)).toEqual([0, 1, 1, 0, 1]);
  expect(blocksOf(codes, Uint32Array.of(4, 3, 0), 3)).toEqual([1, 0, 0]);
});

test('codes of words are read where they stand', () => {
  const codes = Uint8Array.of(0, 1);
  expect(rowCodes(grouping(codes), null, 2).block.codes).toBe(codes);
});

test('without a grouping all have the code 0', () => {
  const { block, move } = rowCodes(undefined, null, 3);
  move(3, 3);
  expect(Array.from(block.codes.subarray(block.codeStart, block.codeStart + 3))).toEqual([0, 0, 0]);
});

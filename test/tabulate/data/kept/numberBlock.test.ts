import { describe, expect, test } from 'vitest';
import { numberBlock, requireNoBigints } from '../../../../src/tabulate/data/kept/numberBlock.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { getColumn } from '../forms.ts';
import { all, column, some } from './columns.ts';

const typed = [new Float64Array([5, -0, Number.NaN, 8]), new Float32Array([5, -0, Number.NaN, 8])];
const others = [[5, -0, null, 8], getColumn([5, -0, undefined, 8])];

test.each([...typed, ...others])(
  'a block is a part of the column or of the rows kept: %#',
  (given) => {
    const out = new Float64Array(2);
    numberBlock(column(given), all(4), 1, 2, out);
    expect([...out]).toEqual([-0, Number.NaN]);
    numberBlock(column(given), some(0, 2, 3), 1, 2, out);
    expect([...out]).toEqual([Number.NaN, 8]);
  },
);

test('whole numbers of any kind are read', () => {
  for (const kind of [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint32Array]) {
    const out = new Float64Array(2);
    numberBlock(column(new kind([3, 7])), all(2), 0, 2, out);
    expect([...out]).toEqual([3, 7]);
  }
});

describe('what is no number', () => {
  test.each([
    ['a text', '5'],
    ['a boolean', true],
    ['a bigint', 5n],
    ['an object', {}],
  ])('is refused with its row: %s', (_, value) => {
    for (const given of [[1, value], getColumn([1, value])]) {
      const read = () => numberBlock(column(given), some(1), 0, 1, new Float64Array(1));
      expectPovertyError(read, { code: 'invalidType', path: ['c', 101] });
    }
  });

  test('is refused with a remedy where it is a bigint', () => {
    for (const given of [new BigInt64Array(2), new BigUint64Array(0)]) {
      expectPovertyError(() => requireNoBigints(column(given)), {
        code: 'invalidType',
        path: ['c'],
        message: /Float64Array\.from\(column, Number\)/,
      });
    }
    expect(requireNoBigints(column([1n]))).toBe(undefined);
    const read = () => numberBlock(column([1n]), all(1), 0, 1, new Float64Array(1));
    expectPovertyError(read, { code: 'invalidType', path: ['c', 100], message: /Number\(value\)/ });
  });
});

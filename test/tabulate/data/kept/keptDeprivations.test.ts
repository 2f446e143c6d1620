import { describe, expect, test } from 'vitest';
import {
  readDeprivation,
  thirdValueOf,
} from '../../../../src/multidimensional/data/readDeprivation.ts';
import { keptDeprivations } from '../../../../src/tabulate/data/kept/keptDeprivations.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { codedColumn, getColumn } from '../forms.ts';
import { all, column, some } from './columns.ts';

const read = (given: unknown, kept = all(3)) => [...keptDeprivations(column(given), kept)];

describe('deprivations', () => {
  test('are 0, 1 or 255 in any kind of column', () => {
    expect(read([1, false, null])).toEqual([1, 0, 255]);
    expect(read([true, 0, undefined])).toEqual([1, 0, 255]);
    expect(read([1n, 0n, null])).toEqual([1, 0, 255]);
    expect(read(getColumn([1, 0, null]))).toEqual([1, 0, 255]);
    expect(read(new Uint8Array([1, 0, 255]))).toEqual([1, 0, 255]);
    expect(read(new Uint8ClampedArray([1, 0, 255]))).toEqual([1, 0, 255]);
    expect(read(new Float64Array([1, -0, Number.NaN]))).toEqual([1, 0, 255]);
    expect(read(new BigInt64Array([1n, 0n, 1n]))).toEqual([1, 0, 1]);
    expect(read(codedColumn([1, 0, 1]))).toEqual([1, 0, 1]);
  });

  test('are the column itself where it is one of bytes and all rows are kept', () => {
    const bytes = new Uint8Array([1, 0, 255]);
    expect(keptDeprivations(column(bytes), all(3))).toBe(bytes);
    expect(read(bytes, some(0, 2))).toEqual([1, 255]);
    expect(read([1, 0, null], some(0, 2))).toEqual([1, 255]);
  });
});

describe('what is none', () => {
  const columns: readonly (readonly [string, ArrayLike<unknown>])[] = [
    ['bytes', new Uint8Array([1, 2])],
    ['bytes', new Uint8Array([1, 254])],
    ['doubles', new Float64Array([1, 255])],
    ['whole numbers', new Int32Array([1, -1])],
    ['a list', [1, 255]],
    ['a list with NaN', [1, Number.NaN]],
    ['texts', ['1', '0']],
    ['objects', [1, {}]],
    ['bigints', new BigInt64Array([1n, 2n])],
  ];

  test.each(columns)('is refused as in every other table of deprivations: %s', (_, given) => {
    const row = given[0] === 1 || given[0] === 1n ? 1 : 0;
    const wanted = () => readDeprivation(given[row], thirdValueOf(given), []);
    const error = expectPovertyError(() => read(given, all(2)), {
      code: typeof given[row] === 'number' ? 'invalidNumber' : 'invalidType',
      path: ['c', 100 + row],
    });
    expect(wanted).toThrow(error.message.replace(`c[${100 + row}]: `, ''));
    expectPovertyError(() => read(given, some(row)), { code: error.code, path: ['c', 100 + row] });
  });

  test('is not looked at in rows that are left out', () => {
    expect(read(new Uint8Array([1, 7]), some(0))).toEqual([1]);
    expect(read([1, 'x'], some(0))).toEqual([1]);
  });
});

import { describe, expect, test } from 'vitest';
import {
  givenColumn,
  isPlaceOf,
  refuseCode,
} from '../../../../src/tabulate/data/source/givenColumn.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { getColumn } from '../forms.ts';

const valuesOf = (given: unknown, firstRow = 0) => {
  const { length, values } = givenColumn('c', given, firstRow);
  return Array.from({ length }, (_, row) =>
    typeof values === 'function' ? values(row) : values[row],
  );
};

describe('a column', () => {
  test('is a list, a typed array or one with get', () => {
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tried.
    const holey = [1, , 3];
    expect(valuesOf(holey)).toEqual([1, undefined, 3]);
    expect(valuesOf(new Int16Array([1, -2]))).toEqual([1, -2]);
    expect(valuesOf(getColumn(['a', null]))).toEqual(['a', null]);
    expect(valuesOf({ length: 2, 0: 'a', 1: 'b' })).toEqual(['a', 'b']);
  });

  test('is read as one array where it is a plain one of Arrow', () => {
    const values = new Float64Array([1, 2]);
    const arrow = { length: 2, nullCount: 0, type: { toString: () => 'Float64' } };
    const column = givenColumn('c', { ...arrow, get: () => 0, toArray: () => values }, 0);
    expect(column.values).toBe(values);
    // What stands for "not known" is what it was in the column that was given: null.
    expect(column.third).toBe(null);
  });

  test('says what stands for "not known" among deprivations', () => {
    expect(givenColumn('c', new Uint8Array(1), 0).third).toBe(255);
    expect(givenColumn('c', new Float32Array(1), 0).third).toBe(Number.NaN);
    expect(givenColumn('c', [1], 0).third).toBe(null);
  });

  test.each([
    ['undefined', undefined, 'missingValue'],
    ['a number', 3, 'invalidType'],
    ['a text', 'abc', 'invalidType'],
    ['a record', { a: 1 }, 'invalidType'],
    ['a length that is none', { length: -1 }, 'invalidType'],
  ] as const)('%s is none', (_, given, code) => {
    expectPovertyError(() => givenColumn('c', given, 7), { code, path: ['c'] });
  });
});

describe('a column of places in a list of labels', () => {
  test('has the labels for values, minus zero being zero', () => {
    const labels = ['a', 5, -0];
    expect(valuesOf({ codes: new Uint8Array([1, 0, 2, 1]), labels })).toEqual([5, 'a', 0, 5]);
    expect(valuesOf({ codes: getColumn([2, 0]), labels })).toEqual([0, 'a']);
  });

  test.each([
    ['past the labels', 2],
    ['below 0', -1],
    ['broken', 0.5],
    ['NaN', Number.NaN],
    ['missing', null],
    ['a text', '0'],
    ['2^32', 2 ** 32],
  ])('a place that is %s is refused where it is read', (_, code) => {
    const column = givenColumn('c', { codes: [0, code], labels: ['a', 'b'] }, 100);
    const { values } = column;
    if (typeof values !== 'function') throw new Error('no function');
    expect(values(0)).toBe('a');
    expectPovertyError(() => values(1), { code: 'invalidNumber', path: ['c', 101] });
  });

  test.each([
    ['no list', 'ab', 'invalidType', ['c', 'labels']],
    ['nothing', undefined, 'missingValue', ['c', 'labels']],
    ['a boolean', ['a', true], 'invalidType', ['c', 'labels', 1]],
    ['no label', ['a', null], 'missingValue', ['c', 'labels', 1]],
    ['NaN', [Number.NaN], 'invalidNumber', ['c', 'labels', 0]],
    ['one twice', ['a', 'b', 'a'], 'duplicateLabel', ['c', 'labels', 2]],
    ['0 and −0', [0, -0], 'duplicateLabel', ['c', 'labels', 1]],
  ] as const)('labels that are %s are refused', (_, labels, code, path) => {
    expectPovertyError(() => givenColumn('c', { codes: [0], labels }, 0), { code, path });
  });

  test('codes that are no column are refused', () => {
    expectPovertyError(() => givenColumn('c', { codes: 3, labels: ['a'] }, 0), {
      code: 'invalidType',
      path: ['c', 'codes'],
    });
  });
});

test('a place is a whole number below the number of labels', () => {
  expect([0, 1].map((code) => isPlaceOf(['a', 'b'], code))).toEqual([true, true]);
  expect([2, -1, 0.5, '0', null].map((code) => isPlaceOf(['a', 'b'], code))).not.toContain(true);
  expectPovertyError(() => refuseCode(['a', 'b'], 2, ['c', 4]), {
    code: 'invalidNumber',
    path: ['c', 4],
    message: /2 labels/,
  });
});

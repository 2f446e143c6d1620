import { describe, expect, test } from 'vitest';
import { arrowValues } from '../../../../src/tabulate/data/source/arrowValues.ts';

/** A column as apache-arrow has it, whose type prints its name. */
const vector = (type: string | null, values: unknown, more: object = {}) => ({
  length: 2,
  nullCount: 0,
  ...(type === null ? {} : { type: { toString: () => type } }),
  get: (row: number) => (values as readonly unknown[])[row],
  toArray: () => values,
  ...more,
});

describe('plain numbers without nulls', () => {
  test.each([
    ['Float64', new Float64Array([1, 2])],
    ['Float32', new Float32Array([1, 2])],
    ['Int32', new Int32Array([1, 2])],
    ['Uint8', new Uint8Array([1, 2])],
  ])('of %s are read at once', (type, values) => {
    expect(arrowValues(vector(type, values))).toBe(values);
  });
});

describe('are not read at once', () => {
  const doubles = new Float64Array([1, 2]);

  test.each([
    ['with nulls', vector('Float64', doubles, { nullCount: 1 })],
    ['when nobody counted the nulls', vector('Float64', doubles, { nullCount: undefined })],
    ['of half floats, which are bits', vector('Float16', new Uint16Array([15360, 16384]))],
    ['of dates, which are days', vector('Date32<DAY>', new Int32Array([1, 2]))],
    ['of decimals, which are four words', vector('Decimal[10e+2]', new Uint32Array(8))],
    ['of 64 bits, which are bigints', vector('Int64', new BigInt64Array(2))],
    ['of no type', vector(null, doubles)],
    ['whose array has another length', vector('Float64', new Float64Array(3))],
    ['whose array is a list', vector('Float64', [1, 2])],
    ['without an array', vector('Float64', doubles, { toArray: undefined })],
  ])('columns %s', (_, column) => {
    expect(arrowValues(column)).toBe(null);
  });

  test('columns of other makers', () => {
    for (const column of [[1, 2], doubles, { length: 2, get: () => 1 }]) {
      expect(arrowValues(column)).toBe(null);
    }
  });
});

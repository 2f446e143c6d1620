import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptNumbers } from '../../../../src/tabulate/data/kept/keptNumbers.ts';
import { blockRows } from '../../../../src/tabulate/data/kept/numberBlock.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { codedColumn, getColumn } from '../forms.ts';
import { all, column, some } from './columns.ts';

describe('the numbers of a column', () => {
  test('are the column itself where it is one of doubles and all rows are kept', () => {
    const doubles = new Float64Array([1, Number.NaN, -0]);
    expect(keptNumbers(column(doubles), all(3))).toBe(doubles);
    expect([...keptNumbers(column(doubles), some(0, 2))]).toEqual([1, -0]);
  });

  test('are doubles of any other, with NaN where there is none', () => {
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tried.
    const holey = [1, , null, undefined, Number.NaN, -0];
    const numbers = [1, Number.NaN, Number.NaN, Number.NaN, Number.NaN, -0];
    expect([...keptNumbers(column(holey), all(6))]).toEqual(numbers);
    expect([...keptNumbers(column(getColumn(holey)), all(6))]).toEqual(numbers);
    expect([...keptNumbers(column(new Float32Array([0.1])), all(1))]).toEqual([Math.fround(0.1)]);
    expect([...keptNumbers(column(codedColumn([7, 9, 7])), all(3))]).toEqual([7, 9, 7]);
  });

  test('are those of the rows kept, over blocks', () => {
    const value = fc.oneof(fc.double({ noDefaultInfinity: true }), fc.constant(null));
    fc.assert(
      fc.property(fc.array(value), fc.nat(9000), fc.nat(3), (few, before, step) => {
        const values = [...new Array<number>(before).fill(1), ...few];
        const places = values.map((_, row) => row).filter((row) => step === 0 || row % step === 0);
        const kept = step === 0 ? all(values.length) : some(...places);
        const wanted = places.map((row) => values[row] ?? Number.NaN);
        for (const given of [
          values,
          getColumn(values),
          Float64Array.from(values, (v) => v ?? Number.NaN),
        ]) {
          expect([...keptNumbers(column(given), kept)]).toEqual(wanted);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('an infinity', () => {
  test.each([0, 1, 2, 3, blockRows - 1, blockRows, blockRows + 1])(
    'is refused in row %i',
    (row) => {
      for (const infinity of [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
        // Behind a value that is missing, and before another one.
        const values = new Array<number>(row + 2).fill(Number.NaN);
        values[row] = infinity;
        for (const given of [values, Float64Array.from(values), Float32Array.from(values)]) {
          const expected = { code: 'invalidNumber', path: ['c', 100 + row] } as const;
          expectPovertyError(() => keptNumbers(column(given), all(row + 2)), expected);
          expectPovertyError(() => keptNumbers(column(given), some(row)), expected);
          expect([...keptNumbers(column(given), some(row + 1))]).toEqual([Number.NaN]);
        }
      }
    },
  );
});

test('bigints are refused as a column', () => {
  expectPovertyError(() => keptNumbers(column(new BigInt64Array(2)), all(2)), {
    code: 'invalidType',
    path: ['c'],
  });
});

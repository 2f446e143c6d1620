import fc from 'fast-check';
import { expect, test } from 'vitest';
import { totalOf } from '../../../src/numeric/sums/totalOf.ts';
import { asDouble, binary, sum } from '../../support/fractions.ts';

test('the sum of nothing is 0', () => {
  expect(totalOf(new Float64Array(0))).toBe(0);
});

test.each([0, 5, 10])(
  'keeps between blocks what a plain sum would lose: a giant at block %d',
  (at) => {
    const values = new Float64Array(12 * 128);
    for (let block = 0; block < 11; block++) values[block * 128] = block === at ? 1e16 : 1;
    values[11 * 128] = -1e16;
    expect(totalOf(values)).toBe(10);
  },
);

test('a million tenths are a hundred thousand', () => {
  expect(totalOf(new Float64Array(1_000_000).fill(0.1))).toBeCloseTo(100_000, 8);
});

test('is near the exact sum, measured by the sum of the sizes', () => {
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((of) => Math.fround(of));
  const scaled = value.filter((of) => of === 0 || Math.abs(of) > 1e-9);
  fc.assert(
    fc.property(fc.array(scaled, { maxLength: 400, size: 'max' }), (values) => {
      const exact = asDouble(sum(values.map(binary)));
      const size = asDouble(sum(values.map((of) => binary(Math.abs(of)))));
      expect(Math.abs(totalOf(Float64Array.from(values)) - exact)).toBeLessThanOrEqual(
        size * 2e-14,
      );
    }),
  );
});

test('past the largest double the sum is infinite', () => {
  expect(totalOf(new Float64Array(300).fill(1e308))).toBe(Number.POSITIVE_INFINITY);
  expect(totalOf(new Float64Array(300).fill(-1e308))).toBe(Number.NEGATIVE_INFINITY);
});

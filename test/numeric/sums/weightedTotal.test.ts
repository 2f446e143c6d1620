import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weightedTotal } from '../../../src/numeric/sums/weightedTotal.ts';
import { asDouble, binary, sum, times } from '../../support/fractions.ts';

test('adds up values times weights', () => {
  expect(weightedTotal(Float64Array.of(1, 2, 3), Float64Array.of(10, 0, 0.5))).toBe(11.5);
});

test('without weights each value counts once', () => {
  expect(weightedTotal(Float64Array.of(1, 2, 3), null)).toBe(6);
});

test('the sum of nothing is 0', () => {
  expect(weightedTotal(new Float64Array(0), new Float64Array(0))).toBe(0);
});

test.each([0, 5, 10])(
  'keeps between blocks what a plain sum would lose: a giant at block %d',
  (at) => {
    const values = new Float64Array(12 * 128);
    for (let block = 0; block < 11; block++) values[block * 128] = block === at ? 1e16 : 0.5;
    values[11 * 128] = -1e16;
    expect(weightedTotal(values, new Float64Array(12 * 128).fill(2))).toBe(10);
  },
);

test('is near the exact sum, measured by the sum of the sizes', () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((of) => Math.fround(of));
  const pair = fc.tuple(
    value.filter((of) => of === 0 || Math.abs(of) > 1e-6),
    fc.integer({ min: 0, max: 4000 }).map((quarters) => quarters / 4),
  );
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 400, size: 'max' }), (rows) => {
      const exact = asDouble(sum(rows.map(([of, weight]) => times(binary(of), binary(weight)))));
      const size = asDouble(
        sum(rows.map(([of, weight]) => times(binary(Math.abs(of)), binary(weight)))),
      );
      const total = weightedTotal(
        Float64Array.from(rows, ([of]) => of),
        Float64Array.from(rows, ([, weight]) => weight),
      );
      expect(Math.abs(total - exact)).toBeLessThanOrEqual(size * 2e-14);
    }),
  );
});

test('past the largest double the sum is infinite', () => {
  expect(weightedTotal(Float64Array.of(1e308, 1), Float64Array.of(10, 1))).toBe(
    Number.POSITIVE_INFINITY,
  );
});

test('what cancels leaves its digits, weighted or not', () => {
  expect(weightedTotal(Float64Array.of(1e16, 1, -1e16), null)).toBe(1);
  expect(weightedTotal(Float64Array.of(1e10, 0.1, -1e10), null)).toBe(0.1);
  const weights = Float64Array.of(2, 4, 2);
  expect(weightedTotal(Float64Array.of(1e16, 1, -1e16), weights)).toBe(4);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logGap } from '../../../src/monetary/formula/logGap.ts';

const at = (line: number) => ({ line, boundary: 'below', bandwidth: undefined }) as const;

test('the logarithm of line over welfare is that of both', () => {
  const amount = fc.double({ min: 1e-300, max: 1e300, noNaN: true });
  fc.assert(
    fc.property(amount, amount, (welfare, line) => {
      const wanted = Math.log(line) - Math.log(welfare);
      const most = 1e-15 * (1 + Math.abs(Math.log(line)) + Math.abs(Math.log(welfare)));
      expect(Math.abs(logGap(welfare, at(line)) - wanted)).toBeLessThanOrEqual(most);
    }),
  );
});

test('near the line it has all its digits', () => {
  for (const power of [10, 20, 30, 40, 50]) {
    const gap = 2 ** -power;
    // −ln(1 − g) = g + g² / 2 + g³ / 3 + g⁴ / 4 + …
    const series = gap + gap ** 2 / 2 + gap ** 3 / 3 + gap ** 4 / 4 + gap ** 5 / 5;
    expect(logGap(1 - gap, at(1)) / series).toBeCloseTo(1, 15);
  }
  expect(logGap(7, at(7))).toBe(0);
});

test('where the ratio is no double, the logarithms are', () => {
  expect(logGap(5e-324, at(2 ** 1000))).toBeCloseTo(2074 * Math.LN2, 11);
  expect(logGap(2 ** 1000, at(5e-324))).toBeCloseTo(-2074 * Math.LN2, 11);
});

test('of nothing it is infinite', () => {
  expect(logGap(0, at(1))).toBe(Infinity);
});

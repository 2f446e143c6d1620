import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patternCounts } from '../../../src/multidimensional/patternCounts.ts';
import {
  areExact,
  compareRatios,
  comparisonText,
  levelsOf,
  wholePopulation,
} from '../../../src/multidimensional/robustness/compareRatios.ts';

const big = fc.integer({ min: 1, max: 2 ** 50 });
const small = fc.integer({ min: 0, max: 6 });

test('whole numbers are compared as fractions of bigints are, however near', () => {
  const near = fc.tuple(big, big).chain(([a, m]) =>
    // Neighbors of a/m, and a/m times a whole number.
    fc.constantFrom(
      [a, m, a + 1, m + 1] as const,
      [a, m, a, m] as const,
      [a, m, Math.floor(a / 3) * 2, Math.floor(m / 3) * 2 + 2] as const,
    ),
  );
  const any = fc.tuple(fc.oneof(small, big), big, fc.oneof(small, big), big);
  fc.assert(
    fc.property(fc.oneof(near, any), ([a, m, b, n]) => {
      const [left, right] = [BigInt(a) * BigInt(n), BigInt(b) * BigInt(m)];
      const sign = left === right ? 0 : left < right ? -1 : 1;
      expect(Math.sign(compareRatios(a, m, b, n, true))).toBe(sign);
    }),
  );
});

test.each([
  [0.1 + 0.2, 1, 0.3, 1, 0],
  [1, 3, 1 + 5e-13, 3, 0],
  [1, 3, 1 + 5e-12, 3, -1],
  [1 + 5e-12, 3, 1, 3, 1],
  [0, 2, 0, 7, 0],
  [0, 2, 1e-300, 1, -1],
])('fractions: %d / %d against %d / %d', (a, m, b, n, sign) => {
  expect(Math.sign(compareRatios(a, m, b, n, false))).toBe(sign);
});

test('levels rise with the ratio, and equal ratios share one', () => {
  const rows = fc.array(fc.tuple(small, small), { maxLength: 12 });
  fc.assert(
    fc.property(rows, fc.boolean(), (list, exact) => {
      const above = Float64Array.from(list, ([one]) => one);
      const below = Float64Array.from(list, ([, other]) => other);
      const levels = levelsOf(above, below, exact);
      const present = list.filter(([, m]) => m !== 0);
      const lower = (a: number, m: number) =>
        // 60 is a multiple of every denominator.
        new Set(present.map(([b, n]) => (b * 60) / n).filter((value) => value < (a * 60) / m)).size;
      expect(Array.from(levels)).toEqual(
        list.map(([a, m]) => (m === 0 ? Number.NaN : lower(a, m))),
      );
    }),
  );
});

test('a level ends where a ratio is beyond the tolerance of its least, however small the steps', () => {
  const above = Float64Array.of(1, 1 + 6e-13, 1 + 12e-13, 1 + 18e-13, 0.5);
  const ones = new Float64Array(5).fill(1);
  expect(Array.from(levelsOf(above, ones, false))).toEqual([1, 1, 2, 2, 0]);
  expect(levelsOf(new Float64Array(0), new Float64Array(0), false)).toHaveLength(0);
});

test('levels of whole numbers that doubles do not tell apart', () => {
  const above = Float64Array.of(33333334, 33333333, 66666668);
  const below = Float64Array.of(100000001, 99999998, 200000002);
  expect(Array.from(levelsOf(above, below, true))).toEqual([0, 1, 0]);
});

test('a population is whole where the weights of every table are', () => {
  const table = (weight: readonly number[]) =>
    patternCounts({ deprivations: { a: [1, 0, 1] }, weight }).patterns;
  expect(wholePopulation([table([2, 3, 0])])).toBe(5);
  expect(wholePopulation([table([2, 3, 0]), table([2, 2, 2]), table([0, 0, 0])])).toBe(6);
  expect(wholePopulation([table([2, 0.5, 0])])).toBe(Number.POSITIVE_INFINITY);
  // One and three halves in two groups are two in the whole.
  const parts = [table([0.5, 1, 0]), table([1.5, 1, 0])];
  expect(wholePopulation([table([0.5, 2, 1.5]), ...parts])).toBe(Number.POSITIVE_INFINITY);
  expect(wholePopulation([])).toBe(0);
});

test('sums are exact up to 2^53', () => {
  expect(areExact(2 ** 43, 1024)).toBe(false);
  expect(areExact(2 ** 43 - 1, 1024)).toBe(true);
  expect(areExact(Number.POSITIVE_INFINITY, 1)).toBe(false);
});

test('the words for it', () => {
  expect([comparisonText(true), comparisonText(false)]).toEqual([
    'exact',
    'equal within 1e-12 of the larger',
  ]);
});

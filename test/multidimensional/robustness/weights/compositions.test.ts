import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compositions,
  countCompositions,
} from '../../../../src/multidimensional/robustness/weights/compositions.ts';

test('four as a sum of three positive numbers', () => {
  expect([...compositions(4, 3)]).toEqual([
    [1, 1, 2],
    [1, 2, 1],
    [2, 1, 1],
  ]);
  expect([...compositions(5, 1)]).toEqual([[5]]);
  expect([...compositions(2, 3)]).toEqual([]);
});

test('all different, all positive, all with the sum, and as many as counted', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 6 }), (whole, parts) => {
      const all = [...compositions(whole, parts)];
      expect(new Set(all.map(String)).size).toBe(all.length);
      for (const one of all) {
        expect(one).toHaveLength(parts);
        expect(one.every((part) => Number.isInteger(part) && part > 0)).toBe(true);
        expect(one.reduce((sum, part) => sum + part, 0)).toBe(whole);
      }
      expect(countCompositions(whole, parts, 1e6)).toBe(all.length);
    }),
  );
});

// Binomial coefficients C(n − 1, parts − 1).
test.each([
  [10, 3, 36],
  [20, 3, 171],
  [22, 3, 210],
  [100, 4, 156_849],
  [30, 30, 1],
  [31, 30, 30],
  [29, 30, 0],
  [10_000, 1, 1],
])('%d in %d parts: %d ways', (whole, parts, count) => {
  expect(countCompositions(whole, parts, 1e6)).toBe(count);
});

test('past a limit the count stops, whatever the numbers', () => {
  expect(countCompositions(20, 3, 170)).toBe(171);
  expect(countCompositions(20, 3, 171)).toBe(171);
  expect(countCompositions(1e300, 30, 100_000)).toBe(100_001);
});

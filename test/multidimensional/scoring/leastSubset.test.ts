import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newLeastSubset } from '../../../src/multidimensional/scoring/leastSubset.ts';

test('finds the least sum that is enough, or says that all are too few', () => {
  const least = newLeastSubset([5, 3, 3, 10]);
  expect([0, 1, 3, 4, 6, 7, 9].map((points) => least(0b0111, points))).toEqual([
    0, 0b0010, 0b0010, 0b0001, 0b0110, 0b0011, 0b0111,
  ]);
  expect(least(0b0111, 12)).toBeNull();
  expect(least(0, 1)).toBeNull();
  expect(least(0, -4)).toBe(0);
});

test('gives what every subset tried one by one gives', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 9 }),
      fc.nat(511),
      fc.integer({ min: -3, max: 80 }),
      (weights, mask, points) => {
        const free = mask & (2 ** weights.length - 1);
        const sum = (bits: number) =>
          weights.reduce((all, weight, place) => all + (bits & (1 << place) ? weight : 0), 0);
        let best = Number.POSITIVE_INFINITY;
        for (let bits = 0; bits <= free; bits++) {
          if ((bits & ~free) === 0 && sum(bits) >= points) best = Math.min(best, sum(bits));
        }
        const find = newLeastSubset(weights);
        const found = find(free, points);
        expect(found === null ? Number.POSITIVE_INFINITY : sum(found)).toBe(best);
        expect((found ?? 0) & ~free).toBe(0);
        expect(find(free, points)).toBe(found);
      },
    ),
  );
});

test('thirty weights that are all different are two lists of halves', () => {
  const weights = Array.from({ length: 30 }, (_, place) => 2 ** place);
  expect(newLeastSubset(weights)(2 ** 30 - 1, 715827882)).toBe(715827882);
  expect(newLeastSubset(weights)(2 ** 30 - 2, 5)).toBe(6);
});

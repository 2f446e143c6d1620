import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newPlacedSums } from '../../src/numeric/placedSums.ts';
import { asDouble, binary, sum } from '../support/fractions.ts';

test('keeps what a plain sum would lose', () => {
  const sums = newPlacedSums(2);
  for (const value of [1e16, 1, 1, 1, 1]) sums.add(1, value);
  expect([sums.at(0), sums.at(1)]).toEqual([0, 10000000000000004]);
});

test('a large number after small ones loses none of them', () => {
  const sums = newPlacedSums(1);
  for (const value of [1, 1, 1e16]) sums.add(0, value);
  expect(sums.at(0)).toBe(10000000000000002);
});

test('each place has a sum of its own, next to the exact one', () => {
  const value = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e12, noNaN: true }));
  const added = fc.array(fc.tuple(fc.nat({ max: 3 }), value), { maxLength: 60 });
  fc.assert(
    fc.property(added, (all) => {
      const sums = newPlacedSums(4);
      for (const [place, number] of all) sums.add(place, number);
      for (const place of [0, 1, 2, 3]) {
        const exact = asDouble(sum(all.filter(([at]) => at === place).map(([, of]) => binary(of))));
        expect(Math.abs(sums.at(place) - exact)).toBeLessThanOrEqual(exact * 2 ** -52);
      }
    }),
  );
});

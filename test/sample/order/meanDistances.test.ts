import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanDistances } from '../../../src/sample/order/meanDistances.ts';

const anyRows = fc.array(
  fc.record({
    value: fc.integer({ min: -50, max: 400 }).map((quarters) => quarters / 4),
    weight: fc.integer({ min: 0, max: 48 }).map((parts) => parts / 16),
  }),
  { minLength: 1, maxLength: 40 },
);

test('each value has the mean distance from all, also where values above a cap count as it', () => {
  fc.assert(
    fc.property(
      anyRows,
      fc.boolean(),
      fc.integer({ min: -20, max: 200 }),
      (rows, weighted, cap) => {
        fc.pre(!weighted || rows.some(({ weight }) => weight > 0));
        const sorted = [...rows].sort((a, b) => a.value - b.value);
        const weights = weighted ? Float64Array.from(sorted, ({ weight }) => weight) : null;
        const weightOf = (place: number) => weights?.[place] ?? 1;
        const population = sorted.reduce((sum, _, place) => sum + weightOf(place), 0);
        const welfare = Float64Array.from(sorted, ({ value }) => value);
        for (const most of [cap, Infinity]) {
          const found = meanDistances({ welfare, weights }, most);
          for (const [place, one] of sorted.entries()) {
            const wanted =
              sorted.reduce((sum, other, at) => {
                const distance = Math.min(one.value, most) - Math.min(other.value, most);
                return sum + weightOf(at) * Math.abs(distance);
              }, 0) / population;
            expect(Math.abs((found[place] as number) - wanted)).toBeLessThanOrEqual(1e-12 * 200);
          }
        }
      },
    ),
  );
});

test('nobody is at a distance from nobody', () => {
  const columns = { welfare: new Float64Array(0), weights: null };
  expect(meanDistances(columns)).toEqual(new Float64Array(0));
});

test('distances keep their digits over many steps, and far from the others', () => {
  // Whole numbers, so that sums of distances are exact: one row is far above 20,000 others.
  const length = 20_001;
  const welfare = Float64Array.from({ length }, (_, place) => place * 3 + (place % 3));
  welfare[length - 1] = 2 ** 36;
  const found = meanDistances({ welfare, weights: null });
  for (const place of [0, 1, 9_999, length - 2, length - 1]) {
    const own = welfare[place] as number;
    const sum = welfare.reduce((all, value) => all + Math.abs(value - own), 0);
    expect(Math.abs((found[place] as number) / (sum / length) - 1)).toBeLessThan(5e-16);
  }
  // A weight of 1e-16 at 1e20: of the lowest the distance is 1e-16 · 1e20 / (1 + 1e-16).
  const tail = { welfare: Float64Array.of(0, 1e20), weights: Float64Array.of(1, 1e-16) };
  expect(meanDistances(tail)[0]).toBeCloseTo(1e4, 8);
});

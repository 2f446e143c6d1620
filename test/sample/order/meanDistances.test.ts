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
          const found = meanDistances({ welfare, weights, population }, most);
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
  const columns = { welfare: new Float64Array(0), weights: null, population: 0 };
  expect(meanDistances(columns)).toEqual(new Float64Array(0));
});

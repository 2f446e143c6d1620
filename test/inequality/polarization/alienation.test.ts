import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alienation } from '../../../src/inequality/polarization/alienation.ts';

test('alienation is the mean distance from all others', () => {
  const row = fc.record({
    value: fc.integer({ min: -40, max: 400 }),
    weight: fc.integer({ min: 0, max: 48 }),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), fc.boolean(), (rows, weighted) => {
      fc.pre(!weighted || rows.some(({ weight }) => weight > 0));
      const sorted = rows.toSorted((a, b) => a.value - b.value);
      const weightOf = ({ weight }: { weight: number }) => (weighted ? weight : 1);
      const population = sorted.reduce((sum, one) => sum + weightOf(one), 0);
      const found = alienation({
        welfare: Float64Array.from(sorted, ({ value }) => value),
        weights: weighted ? Float64Array.from(sorted, ({ weight }) => weight) : null,
      });
      for (const [place, { value }] of sorted.entries()) {
        const away = sorted.reduce(
          (sum, one) => sum + weightOf(one) * Math.abs(one.value - value),
          0,
        );
        expect(Math.abs((found[place] as number) - away / population)).toBeLessThanOrEqual(1e-12);
      }
    }),
  );
  expect(alienation({ welfare: new Float64Array(0), weights: null })).toEqual(new Float64Array(0));
});

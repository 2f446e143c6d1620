import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutPlaces } from '../../../src/sample/quantile/cutPlaces.ts';

const sixteenths = fc.integer({ min: 0, max: 32 }).map((parts) => parts / 16);

describe('the places of cuts', () => {
  test('are where the running sum passes each amount', () => {
    fc.assert(
      fc.property(
        fc.array(sixteenths, { maxLength: 400, size: 'max' }),
        fc.array(fc.integer({ min: 0, max: 9000 }), { maxLength: 8 }),
        (weights, amounts) => {
          const targets = amounts.map((parts) => parts / 16).sort((a, b) => a - b);
          const wanted = targets.map((target) => {
            let before = 0;
            for (const [place, weight] of weights.entries()) {
              if (before + weight > target) return { place, before };
              before += weight;
            }
            return { place: weights.length, before };
          });
          expect(cutPlaces(Float64Array.from(weights), weights.length, targets)).toEqual(wanted);
        },
      ),
    );
  });

  test('without weights each row counts one', () => {
    expect(cutPlaces(null, 4, [0, 0.5, 1, 3.5, 4, 9])).toEqual(
      [0, 0, 1, 3, 4, 4].map((place) => ({ place, before: place })),
    );
  });

  test('a million tenths are summed to the last digits', () => {
    // 0.1 added in turn misses 100,000 by 1e-6; a tenth as a double is 0.1 + 5.55e-18.
    const tenths = new Float64Array(1_000_000).fill(0.1);
    const [cut] = cutPlaces(tenths, tenths.length, [50_000.05]);
    expect(cut?.place).toBe(500_000);
    expect(Math.abs((cut?.before ?? 0) - 50_000)).toBeLessThan(5e-15 * 50_000);
  });
});

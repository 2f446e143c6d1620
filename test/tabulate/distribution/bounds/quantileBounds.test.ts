import fc from 'fast-check';
import { expect, test } from 'vitest';
import { welfareQuantile } from '../../../../src/inequality/shares/welfareQuantile.ts';
import { quantileBounds } from '../../../../src/tabulate/distribution/bounds/quantileBounds.ts';
import { pooledBuckets } from '../../../../src/tabulate/distribution/pooledBuckets.ts';
import { distributionOf } from '../distributionRows.ts';
import { distributionsOf, partsOfRows, positiveValue } from './exactly.ts';

test('of values that are kept apart both are the quantile', () => {
  const rows = [10, 20, 30, 40].map((value) => ({ value, weight: 1 }));
  const buckets = pooledBuckets([distributionOf(rows, 16)]);
  expect(quantileBounds(buckets, 0.6, 'midpoint')).toEqual({ lowest: 30, highest: 30 });
});

test('of a bucket they are its ends, and on a hit those between two', () => {
  // 64 and 64.5 are one bucket of 6 bits, 128 and 129 are another.
  const rows = [64, 64.5, 128, 129].map((value) => ({ value, weight: 1 }));
  const buckets = pooledBuckets([distributionOf(rows, 1)]);
  const [low, high] = [65 - 2 ** -46, 130 - 2 ** -45];
  expect(quantileBounds(buckets, 0.3, 'step')).toEqual({ lowest: 64, highest: low });
  expect(quantileBounds(buckets, 0.9, 'midpoint')).toEqual({ lowest: 128, highest: high });
  const { lowest, highest } = quantileBounds(buckets, 0.5, 'midpoint');
  // The cut hits the end of the first bucket: it may also just miss it, by the rounding of the weights.
  expect(lowest).toBeLessThanOrEqual((64.5 + 128) / 2);
  expect(highest).toBeGreaterThanOrEqual((64.5 + 128) / 2);
});

test('a quantile of the rows lies between them, by every rule and also where weights hit the share', () => {
  const rule = fc.constantFrom<'midpoint' | 'step' | 'linear'>('midpoint', 'step', 'linear');
  const share = fc.oneof(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom(0, 0.1, 0.25, 0.5, 0.75, 1),
  );
  const most = fc.integer({ min: 2, max: 20 });
  fc.assert(
    fc.property(partsOfRows(positiveValue), most, rule, share, (parts, limit, own, probability) => {
      // The linear rule reads weights as counts.
      const counted = parts.map((rows) =>
        rows.map(({ value, weight }) => ({
          value,
          weight: own === 'linear' ? Math.ceil(weight) : weight,
        })),
      );
      const rows = counted.flat();
      const sample = {
        welfare: rows.map(({ value }) => value),
        weight: rows.map(({ weight }) => weight),
      };
      const exact = welfareQuantile(sample, { probability, rule: own }).value as number;
      const buckets = pooledBuckets(distributionsOf(counted, limit));
      const { lowest, highest } = quantileBounds(buckets, probability, own);
      expect(lowest).toBeLessThanOrEqual(exact);
      expect(highest).toBeGreaterThanOrEqual(exact);
    }),
    { numRuns: 300 },
  );
});

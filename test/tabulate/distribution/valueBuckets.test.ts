import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addValues, newDistribution } from '../../../src/tabulate/distribution/distribution.ts';
import { resolutionOf, valueBuckets } from '../../../src/tabulate/distribution/valueBuckets.ts';
import { neighbor } from '../../support/exactDouble.ts';
import { anyRows, distributionOf, wantedOf } from './distributionRows.ts';

test('while all values are kept apart a bucket is a value', () => {
  const distribution = newDistribution(256);
  addValues(distribution, Float64Array.of(30, -1, 0, 30), Float64Array.of(1, 2, 3, 4));
  const buckets = valueBuckets(distribution);
  expect([...buckets.values]).toEqual([-1, 0, 30]);
  expect([...buckets.lowest]).toEqual([-1, 0, 30]);
  expect([...buckets.highest]).toEqual([-1, 0, 30]);
  expect([...buckets.weights]).toEqual([2, 3, 5]);
  expect([...buckets.rows]).toEqual([1, 1, 2]);
  expect(buckets.bits).toBe(52);
});

test('past that it has the mean of its rows and the ends of what would be in it', () => {
  const distribution = newDistribution(3);
  const values = Float64Array.of(64, 64.25, 64.75, -64.5, -64, 128);
  addValues(distribution, values, Float64Array.of(1, 1, 2, 1, 3, 0));
  const buckets = valueBuckets(distribution);
  expect(buckets.bits).toBe(6);
  expect([...buckets.values]).toEqual([-64.125, (64 + 64.25 + 2 * 64.75) / 4, 128]);
  // From a multiple of 2⁻⁶ of the power of two to the last double before the next, outward from 0.
  expect([...buckets.lowest]).toEqual([-neighbor(65, -1), 64, 128]);
  expect([...buckets.highest]).toEqual([-64, neighbor(65, -1), neighbor(130, -1)]);
  expect([...buckets.weights]).toEqual([4, 4, 0]);
});

test('every row lies in its bucket, buckets ascend apart, and the mean is that of the rows', () => {
  fc.assert(
    fc.property(anyRows(100), fc.integer({ min: 1, max: 50 }), (rows, most) => {
      const { bits, values, lowest, highest } = valueBuckets(distributionOf(rows, most));
      const wanted = wantedOf(rows, most);
      expect([bits, values.length]).toEqual([wanted.bits, wanted.rows.length]);
      for (const [place, [, inIt]] of wanted.rows.entries()) {
        const [low, high] = [lowest[place] as number, highest[place] as number];
        if (place > 0) expect(low).toBeGreaterThan(highest[place - 1] as number);
        const mean = values[place] as number;
        expect(mean >= low && mean <= high).toBe(true);
        for (const { value } of inIt) expect(value >= low && value <= high).toBe(true);
        const weight = inIt.reduce((sum, row) => sum + row.weight, 0);
        if (weight === 0) continue;
        const expected = inIt.reduce((sum, row) => sum + row.value * row.weight, 0) / weight;
        const slack = Math.max(1e-14 * Math.abs(expected), (Number.MIN_VALUE * 100) / weight);
        expect(Math.abs(mean - expected)).toBeLessThanOrEqual(slack);
      }
    }),
  );
});

test('the resolution is the share that the bits that were cut can be', () => {
  expect(resolutionOf(52)).toBe(0);
  expect(resolutionOf(20)).toBe(2 ** -20);
  expect(resolutionOf(6)).toBe(1 / 64);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadOut } from '../../../../src/tabulate/distribution/bounds/spreadOut.ts';
import { pooledBuckets } from '../../../../src/tabulate/distribution/pooledBuckets.ts';
import { distributionsOf, partsOfRows, positiveValue } from './exactly.ts';

const buckets = (lowest: number, value: number, highest: number) => ({
  bits: 6,
  values: Float64Array.of(value),
  lowest: Float64Array.of(lowest),
  highest: Float64Array.of(highest),
  weights: Float64Array.of(8),
  population: 8,
});

test('moves the rows of a bucket to its ends and keeps their mean', () => {
  expect(spreadOut(buckets(10, 12.5, 20))).toEqual({
    values: Float64Array.of(10, 20),
    weights: Float64Array.of(6, 2),
  });
  expect(spreadOut(buckets(-20, -15, -10)).weights).toEqual(Float64Array.of(4, 4));
});

test('leaves rows at an end where they are', () => {
  const all = (value: number) => ({
    values: Float64Array.of(value),
    weights: Float64Array.of(8),
  });
  expect(spreadOut(buckets(10, 10, 20))).toEqual(all(10));
  expect(spreadOut(buckets(10, 20, 20))).toEqual(all(20));
  expect(spreadOut(buckets(7, 7, 7))).toEqual(all(7));
});

test('a convex sum of the rows is at least that of the means and at most that of the ends', () => {
  const convex = fc.constantFrom<(value: number) => number>(
    (value) => value * value,
    (value) => Math.abs(value - 128.5),
    (value) => -Math.sqrt(value),
    (value) => Math.max(0, 130 - value),
  );
  fc.assert(
    fc.property(
      partsOfRows(positiveValue),
      fc.integer({ min: 2, max: 20 }),
      convex,
      (parts, most, term) => {
        const pooled = pooledBuckets(distributionsOf(parts, most));
        const ends = spreadOut(pooled);
        const sum = (values: ArrayLike<number>, weights: ArrayLike<number>) =>
          Array.from(values).reduce(
            (all, value, at) => all + term(value) * (weights[at] as number),
            0,
          );
        const rows = parts.flat();
        const exact = sum(
          rows.map(({ value }) => value),
          rows.map(({ weight }) => weight),
        );
        const [least, most_] = [sum(pooled.values, pooled.weights), sum(ends.values, ends.weights)];
        // Some hundreds of terms are added plainly.
        const slack = 1e-12 * Math.max(Math.abs(least), Math.abs(most_), 1e3);
        expect(exact).toBeGreaterThanOrEqual(least - slack);
        expect(exact).toBeLessThanOrEqual(most_ + slack);
      },
    ),
  );
});

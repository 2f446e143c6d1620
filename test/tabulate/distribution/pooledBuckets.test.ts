import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distributionJson } from '../../../src/tabulate/distribution/distributionJson.ts';
import { mostPooled, pooledBuckets } from '../../../src/tabulate/distribution/pooledBuckets.ts';
import { anyRows, distributionOf, type Row } from './distributionRows.ts';

const rowsOf = (...pairs: readonly (readonly [number, number])[]): Row[] =>
  pairs.map(([value, weight]) => ({ value, weight }));

describe('while all values are kept apart', () => {
  test('the rows of one distribution are by value, without those of no weight', () => {
    const buckets = pooledBuckets([distributionOf(rowsOf([3, 1], [1, 2], [2, 0], [3, 4]), 256)]);
    expect(buckets.bits).toBe(52);
    expect([...buckets.values]).toEqual([1, 3]);
    expect([...buckets.weights]).toEqual([2, 5]);
    expect(buckets.population).toBe(7);
    expect([buckets.lowest, buckets.highest]).toEqual([buckets.values, buckets.values]);
    expect(buckets).not.toHaveProperty('rows');
  });

  test('those of several stand side by side, ascending together', () => {
    fc.assert(
      fc.property(fc.array(anyRows(20), { maxLength: 4 }), (parts) => {
        const buckets = pooledBuckets(parts.map((rows) => distributionOf(rows, 256)));
        const weightOf = new Map<number, number>();
        for (const { value, weight } of parts.flat()) {
          if (weight > 0) weightOf.set(value + 0, (weightOf.get(value + 0) ?? 0) + weight);
        }
        // A value that two of them have stands twice.
        const found = new Map<number, number>();
        for (const [place, value] of buckets.values.entries()) {
          expect(value).toBeGreaterThanOrEqual(buckets.values[place - 1] ?? -Infinity);
          const weight = buckets.weights[place] as number;
          expect(weight).toBeGreaterThan(0);
          found.set(value, (found.get(value) ?? 0) + weight);
        }
        const ascending = [...weightOf].sort(([a], [b]) => a - b);
        expect([...found]).toEqual(ascending);
        expect(buckets.population).toBe(ascending.reduce((sum, [, weight]) => sum + weight, 0));
        expect([...buckets.lowest]).toEqual([...buckets.values]);
        expect([...buckets.highest]).toEqual([...buckets.values]);
      }),
    );
  });

  test('of no distributions there is nobody', () => {
    const { values, population, bits } = pooledBuckets([]);
    expect([values.length, population, bits]).toEqual([0, 0, 52]);
  });
});

test('one that keeps fewer bits lends its number, and each bucket has the mean of its own rows', () => {
  const coarse = distributionOf(rowsOf([64, 1], [64.5, 3], [128, 1], [200, 1]), 3);
  const fine = distributionOf(rowsOf([64.25, 2], [64.75, 0]), 256);
  const { bits, values, lowest, highest, weights, population } = pooledBuckets([coarse, fine]);
  expect(bits).toBe(6);
  expect([...values]).toEqual([64.25, 64.375, 128, 200]);
  expect([...weights]).toEqual([2, 4, 1, 1]);
  expect(population).toBe(8);
  // The bucket of the coarse one lies across the value of the other, whose ends are itself.
  expect([...lowest]).toEqual([64.25, 64, 128, 200]);
  expect([...highest].map((end) => Math.round(end))).toEqual([64, 65, 130, 202]);
  expect([highest[0], (highest[1] as number) < 65]).toEqual([64.25, true]);
});

test('more than may stand side by side are put together as those of one distribution', () => {
  const parts = [rowsOf([1, 1], [2, 1]), rowsOf([2, 1], [3, 0.5])];
  const four = pooledBuckets(
    parts.map((rows) => distributionOf(rows, 256)),
    4,
  );
  expect([...four.values]).toEqual([1, 2, 2, 3]);
  const three = pooledBuckets(
    parts.map((rows) => distributionOf(rows, 256)),
    3,
  );
  expect([[...three.values], [...three.weights]]).toEqual([
    [1, 2, 3],
    [1, 2, 0.5],
  ]);
  expect(mostPooled).toBe(1_048_576);
});

test('what is pooled stays as it is', () => {
  const parts = [rowsOf([1, 1], [2, 1]), rowsOf([5, 1])].map((rows) => distributionOf(rows, 256));
  const before = parts.map(distributionJson);
  pooledBuckets(parts);
  pooledBuckets(parts, 1);
  expect(parts.map(distributionJson)).toEqual(before);
});

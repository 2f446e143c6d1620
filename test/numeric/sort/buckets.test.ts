import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Buckets, bucketOf, bucketsOver } from '../../../src/numeric/sort/buckets.ts';
import { columns } from '../../support/columns.ts';

function placed(values: Float64Array, { edges, last }: Buckets): number[] {
  const [low, high, scale] = [edges[0] as number, edges[1] as number, edges[2] as number];
  return Array.from(values, (value) => bucketOf(value, low, high, scale, last));
}

test('a larger value never has a lower bucket, and every bucket is there', () => {
  fc.assert(
    fc.property(columns, fc.constantFrom(7, 63, 4095, 2 ** 26 - 1), (values, last) => {
      fc.pre(values.length > 0);
      const buckets = bucketsOver(values, 0, values.length, last);
      if (buckets === null) return;
      const found = placed(values.toSorted(), buckets);
      expect(found).toEqual(found.toSorted((a, b) => a - b));
      expect(found.every((bucket) => Number.isInteger(bucket) && bucket >= 0)).toBe(true);
      expect(Math.max(...found)).toBeLessThanOrEqual(last);
    }),
  );
});

test('values of equal width share the buckets evenly', () => {
  const values = Float64Array.from({ length: 80 }, (_, row) => row);
  // Every eighth row is looked at: 4, 12 … 76.
  const buckets = bucketsOver(values, 0, 80, 74) as Buckets;
  expect(Array.from(buckets.edges)).toEqual([4, 76, 1]);
  expect(placed(Float64Array.of(3, 4, 4.5, 5, 40, 76, 77), buckets)).toEqual([
    0, 1, 1, 2, 37, 73, 74,
  ]);
});

test('one giant does not move the edges', () => {
  const values = Float64Array.from({ length: 10_000 }, (_, row) => row % 100);
  values[Math.floor((0.5 * 10_000) / 512)] = 1e300;
  const { edges } = bucketsOver(values, 0, 10_000, 1023) as Buckets;
  expect(edges[1]).toBeLessThan(100);
});

test('equal values are one bucket between the smaller and the larger', () => {
  const values = new Float64Array(100).fill(5);
  expect(placed(Float64Array.of(4, 5, 6), bucketsOver(values, 0, 100, 63) as Buckets)).toEqual([
    0, 1, 63,
  ]);
});

test('looks at the rows of the range alone', () => {
  const values = Float64Array.from({ length: 300 }, (_, row) =>
    row < 100 || row >= 200 ? 9e9 : 1,
  );
  expect(Array.from((bucketsOver(values, 100, 200, 63) as Buckets).edges)).toEqual([1, 1, 0]);
});

test('neighbors among the smallest doubles are told apart', () => {
  const values = Float64Array.from({ length: 64 }, (_, row) => (row % 3) * 5e-324);
  const found = placed(
    Float64Array.of(0, 5e-324, 1e-323),
    bucketsOver(values, 0, 64, 63) as Buckets,
  );
  expect(found).toEqual(found.toSorted((a, b) => a - b));
  expect(found[0]).toBe(1);
});

test('values whose difference is no number have no buckets', () => {
  const values = Float64Array.from({ length: 64 }, (_, row) => (row % 2 === 0 ? 1 : -1) * 1.5e308);
  expect(bucketsOver(Float64Array.of(...values, -1.5e308), 0, 65, 63)).toBeNull();
});

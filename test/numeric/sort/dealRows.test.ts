import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Buckets, bucketOf, bucketsOver } from '../../../src/numeric/sort/buckets.ts';
import { dealRows } from '../../../src/numeric/sort/dealRows.ts';
import { columns } from '../../support/columns.ts';

test('orders rows by their buckets and keeps the order within one', () => {
  fc.assert(
    fc.property(columns, fc.integer({ min: 1, max: 6 }), (values, half) => {
      fc.pre(values.length > 0);
      const buckets = bucketsOver(values, 0, values.length, 4 ** half - 1);
      if (buckets === null) return;
      const bucketAt = bucketReader(values, buckets);
      const rows = Array.from(values, (_, row) => row);
      const expected = rows.toSorted((a, b) => bucketAt(a) - bucketAt(b) || a - b);
      const target = {
        values: new Float64Array(values.length),
        carried: new Float64Array(values.length),
      };
      const source = { values, carried: Float64Array.from(rows) };
      dealRows(source, target, 0, values.length, buckets, half);
      expect(Array.from(target.carried)).toEqual(expected);
      expect(Array.from(target.values)).toEqual(expected.map((row) => (values[row] as number) + 0));
    }),
  );
});

test('works in place, within a range, with nothing carried', () => {
  const values = Float64Array.of(9, 8, 3, 2, 1, 0, 7, 6);
  const buckets: Buckets = { edges: Float64Array.of(0, 3, 2), last: 15 };
  const both = { values, carried: null };
  dealRows(both, both, 2, 6, buckets, 2);
  expect(values).toEqual(Float64Array.of(9, 8, 0, 1, 2, 3, 7, 6));
});

function bucketReader(values: Float64Array, { edges, last }: Buckets) {
  const [low, high, scale] = [edges[0] as number, edges[1] as number, edges[2] as number];
  return (row: number) => bucketOf(values[row] as number, low, high, scale, last);
}

import fc from 'fast-check';
import type { Distribution } from '../../../src/tabulate/distribution/distribution.ts';
import { addValues, newDistribution } from '../../../src/tabulate/distribution/distribution.ts';
import { truncated } from './keys/truncated.ts';

/** A row of a distribution. */
export interface Row {
  readonly value: number;
  readonly weight: number;
}

/** What a distribution should have, by a map and plain numbers. */
export interface Wanted {
  readonly bits: number;
  /** The key of each bucket, ascending, and its rows. */
  readonly rows: readonly (readonly [number, Row[]])[];
}

const ladder = [52, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6];

function keyOf(value: number, bits: number): number {
  const cut = truncated(value, bits);
  // −0 is 0, and 0 is a bucket of its own.
  return cut === 0 && value !== 0 ? Math.sign(value) * Number.MIN_VALUE : cut + 0;
}

/** The most bits at which the different keys are no more than so many: by trying each. */
export function wantedOf(rows: readonly Row[], most: number): Wanted {
  for (const bits of ladder) {
    const buckets = new Map<number, Row[]>();
    for (const row of rows) {
      const key = keyOf(row.value, bits);
      buckets.set(key, [...(buckets.get(key) ?? []), row]);
    }
    if (buckets.size <= most || bits === 6) {
      return { bits, rows: [...buckets].sort(([one], [other]) => one - other) };
    }
  }
  throw new Error('the ladder has an end');
}

/** Values of every kind: near each other, whole, zero, huge, and the smallest there are. */
export const anyValue = fc.oneof(
  { weight: 3, arbitrary: fc.double({ min: 1, max: 1.01, noNaN: true }) },
  { weight: 3, arbitrary: fc.integer({ min: -20, max: 20 }) },
  { weight: 2, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
  fc.constantFrom(0, -0, 5e-324, -5e-324, 1e-310, 2.2e-308, 1e308, -1e308),
);

/** Rows with weights that sum exactly, zero among them. */
export const anyRows = (maxLength: number) =>
  fc.array(
    fc.record({ value: anyValue, weight: fc.constantFrom(0, 0, 2 ** -12, 2 ** -11, 3 * 2 ** -12) }),
    { maxLength },
  );

/** A distribution of rows that came in parts that end before some places. */
export function distributionOf(
  rows: readonly Row[],
  most: number,
  cuts: readonly number[] = [],
): Distribution {
  const distribution = newDistribution(most);
  const ends = [...cuts.map((cut) => cut % (rows.length + 1)), rows.length].sort((a, b) => a - b);
  let from = 0;
  for (const end of ends) {
    const part = rows.slice(from, end);
    const values = Float64Array.from(part, ({ value }) => value);
    addValues(
      distribution,
      values,
      Float64Array.from(part, ({ weight }) => weight),
    );
    from = end;
  }
  return distribution;
}

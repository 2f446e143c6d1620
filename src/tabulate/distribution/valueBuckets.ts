import { sortColumns } from '../../numeric/sort/sortColumns.ts';
import { gather } from '../../sample/formula/gather.ts';
import { type Distribution, settled } from './distribution.ts';
import { allBits, farthestOf, keyOf } from './keys/valueCode.ts';

/** The rows of a distribution by value, ascending: values that are kept apart, or the means of near ones. */
export interface ValueBuckets {
  /** How many bits of values are kept. */
  readonly bits: number;
  /** The mean of the values in each bucket: the value itself where all are kept apart. */
  readonly values: Float64Array;
  /** The least value that would be in each bucket. */
  readonly lowest: Float64Array;
  /** The greatest. */
  readonly highest: Float64Array;
  /** The sum of the weights in each. */
  readonly weights: Float64Array;
  /** The number of rows in each. */
  readonly rows: Float64Array;
}

/** By how much, as a share of itself, a value may differ from another one in its bucket: 0 where none does. */
export function resolutionOf(bits: number): number {
  return bits === allBits ? 0 : 2 ** -bits;
}

/** The buckets of a distribution. Where nobody has weight the mean is the value of the least size. */
export function valueBuckets(distribution: Distribution): ValueBuckets {
  const { table, stride, bits, size } = settled(distribution);
  const keys = new Float64Array(size);
  const places = new Float64Array(size);
  let found = 0;
  for (let place = 0; place < table.length; place += stride) {
    const code = table[place] as number;
    if (Number.isNaN(code)) continue;
    keys[found] = keyOf(code, bits);
    places[found] = place;
    found++;
  }
  const { order, values } = sortColumns(keys, null, true);
  const [rows, weights] = [new Float64Array(size), new Float64Array(size)];
  const [lowest, highest] = stride === 4 ? [values, values] : [values.slice(), values.slice()];
  const sorted = gather(places, order as Uint32Array);
  for (let bucket = 0; bucket < size; bucket++) {
    const place = sorted[bucket] as number;
    const weight = (table[place + 2] as number) + (table[place + 3] as number);
    rows[bucket] = table[place + 1] as number;
    weights[bucket] = weight;
    if (stride === 4) continue;
    const key = values[bucket] as number;
    const farthest = farthestOf(table[place] as number, bits);
    const [least, greatest] = key < 0 ? [farthest, key] : [key, farthest];
    lowest[bucket] = least;
    highest[bucket] = greatest;
    if (weight === 0) continue;
    const mean = ((table[place + 4] as number) + (table[place + 5] as number)) / weight;
    // What was rounded does not carry the mean out of its bucket.
    values[bucket] = Math.min(greatest, Math.max(least, mean));
  }
  return { bits, values, lowest, highest, weights, rows };
}

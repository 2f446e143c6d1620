import { type Buckets, bucketOf } from './buckets.ts';

/** Columns to read or to write: the values, and what is carried along with them, if anything. Internal. */
export interface Columns {
  readonly values: Float64Array;
  readonly carried: Float64Array | null;
}

/**
 * Copies the rows from `from` to `to` into the same places of other columns (which may be the same),
 * ordered by their buckets, of which there are 2 to the power of 2 · `half`. They are dealt out twice, by the
 * low and by the high half of the number of the bucket. Rows of one bucket keep their order, and −0 becomes
 * 0. Internal.
 */
export function dealRows(
  source: Columns,
  target: Columns,
  from: number,
  to: number,
  buckets: Buckets,
  half: number,
): void {
  const lowStarts = new Uint32Array(2 ** half);
  const highStarts = new Uint32Array(2 ** half);
  const pairs = new Float64Array(2 * (to - from));
  countHalves(source.values, from, to, buckets, half, lowStarts, highStarts);
  dealByLowHalf(source, from, to, pairs, buckets, half, lowStarts);
  dealByHighHalf(pairs, target, from, buckets, half, highStarts);
}

/** Where the rows of each low and each high half begin. */
function countHalves(
  values: Float64Array,
  from: number,
  to: number,
  { edges, last }: Buckets,
  half: number,
  lowStarts: Uint32Array,
  highStarts: Uint32Array,
): void {
  const [low, high, scale] = [edges[0] as number, edges[1] as number, edges[2] as number];
  const mask = 2 ** half - 1;
  for (let row = from; row < to; row++) {
    const bucket = bucketOf(values[row] as number, low, high, scale, last);
    (lowStarts[bucket & mask] as number)++;
    (highStarts[bucket >>> half] as number)++;
  }
  startsOf(lowStarts);
  startsOf(highStarts);
}

/** Turns counts into where each count begins. */
function startsOf(counts: Uint32Array): void {
  let start = 0;
  for (let place = 0; place < counts.length; place++) {
    const count = counts[place] as number;
    counts[place] = start;
    start += count;
  }
}

/** Deals rows out by the low half of their bucket, each value beside what it carries. */
function dealByLowHalf(
  { values, carried }: Columns,
  from: number,
  to: number,
  pairs: Float64Array,
  { edges, last }: Buckets,
  half: number,
  starts: Uint32Array,
): void {
  const [low, high, scale] = [edges[0] as number, edges[1] as number, edges[2] as number];
  const mask = 2 ** half - 1;
  for (let row = from; row < to; row++) {
    const value = values[row] as number;
    const part = bucketOf(value, low, high, scale, last) & mask;
    const place = starts[part] as number;
    starts[part] = place + 1;
    pairs[2 * place] = value + 0;
    if (carried !== null) pairs[2 * place + 1] = carried[row] as number;
  }
}

/** Deals pairs out by the high half of their bucket, into two columns. */
function dealByHighHalf(
  pairs: Float64Array,
  { values, carried }: Columns,
  from: number,
  { edges, last }: Buckets,
  half: number,
  starts: Uint32Array,
): void {
  const [low, high, scale] = [edges[0] as number, edges[1] as number, edges[2] as number];
  for (let pair = 0; pair < pairs.length; pair += 2) {
    const value = pairs[pair] as number;
    const part = bucketOf(value, low, high, scale, last) >>> half;
    const place = starts[part] as number;
    starts[part] = place + 1;
    values[from + place] = value;
    if (carried !== null) carried[from + place] = pairs[pair + 1] as number;
  }
}

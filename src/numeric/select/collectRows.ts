import { type Buckets, bucketOf } from '../sort/buckets.ts';

/** Values with their weights. Internal. */
export interface WeightedRows {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

/**
 * The values and weights of some rows. Rows that follow one another in a bucket with one value become one
 * row, and those of zero weight none: a bucket may be full of zeros or of a round amount. Internal.
 */
export function collectRows(
  values: Float64Array,
  weights: Float64Array | null,
  rows: Uint32Array,
  { edges, last }: Buckets,
): WeightedRows {
  const [low, high, scale] = [edges[0] as number, edges[1] as number, edges[2] as number];
  const collected = {
    values: new Float64Array(rows.length),
    weights: new Float64Array(rows.length),
  };
  // The value of the latest row of each bucket, and its weight, which is 0 where there was no row yet.
  const latest = new Float64Array(last + 1);
  const sums = new Float64Array(last + 1);
  const losses = new Float64Array(last + 1);
  let count = 0;
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] as number;
    const weight = weights === null ? 1 : (weights[row] as number);
    if (weight === 0) continue;
    const value = values[row] as number;
    const bucket = bucketOf(value, low, high, scale, last);
    const sum = sums[bucket] as number;
    if (sum > 0 && latest[bucket] === value) {
      const next = sum + weight;
      const lost = sum >= weight ? sum - next + weight : weight - next + sum;
      losses[bucket] = (losses[bucket] as number) + lost;
      sums[bucket] = next;
    } else {
      if (sum > 0) give(bucket);
      latest[bucket] = value;
      sums[bucket] = weight;
      losses[bucket] = 0;
    }
  }
  for (let bucket = 0; bucket <= last; bucket++) if ((sums[bucket] as number) > 0) give(bucket);
  return {
    values: collected.values.subarray(0, count),
    weights: collected.weights.subarray(0, count),
  };

  function give(bucket: number): void {
    collected.values[count] = latest[bucket] as number;
    collected.weights[count] = (sums[bucket] as number) + (losses[bucket] as number);
    count++;
  }
}

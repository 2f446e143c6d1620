import type { PooledBuckets } from '../pooledBuckets.ts';

/** Values and their weights. */
export interface WeightedValues {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

/**
 * The rows of each bucket moved to its two ends, so many to each that the mean stays: the most unequal that
 * rows with these means can be. Whatever a convex function of welfare is summed over the rows of a bucket, it
 * is at least that of the mean (Jensen) and at most that of the ends (Edmundson and Madansky).
 */
export function spreadOut({ values, lowest, highest, weights }: PooledBuckets): WeightedValues {
  const spread = new Float64Array(2 * values.length);
  const parts = new Float64Array(2 * values.length);
  let size = 0;
  for (let bucket = 0; bucket < values.length; bucket++) {
    const [low, high] = [lowest[bucket] as number, highest[bucket] as number];
    const [mean, weight] = [values[bucket] as number, weights[bucket] as number];
    const above = low === high ? 0 : (mean - low) / (high - low);
    if (above < 1) {
      spread[size] = low;
      parts[size++] = weight * (1 - above);
    }
    if (above > 0) {
      spread[size] = high;
      parts[size++] = weight * above;
    }
  }
  return { values: spread.subarray(0, size), weights: parts.subarray(0, size) };
}

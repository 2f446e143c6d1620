/** A rule that gives every value the number of its bucket, never a lower one to a larger value. Internal. */
export interface Buckets {
  /**
   * The lowest and the highest value of the buckets of equal width, and how many of these go into one unit.
   * In an array, so that the engine keeps them as doubles whatever they are.
   */
  readonly edges: Float64Array;
  /** The last bucket, for all values above the highest. Bucket 0 is for those below the lowest. */
  readonly last: number;
}

/** The most rows that are looked at to find the edges. */
const mostSampled = 512;

/** One in so many rows of the sample is left out at either end. */
const tail = 50;

/**
 * Buckets of equal width over nearly all of the rows from `from` to `to`, as rows at even distances show
 * them: the tails are left out, so that one giant does not squeeze all others into one bucket. `null` where
 * the values are so far apart that their difference is no finite double. Internal.
 */
export function bucketsOver(
  values: Float64Array,
  from: number,
  to: number,
  last: number,
): Buckets | null {
  const length = to - from;
  const size = Math.min(mostSampled, Math.ceil(length / 8));
  const sample = new Float64Array(size);
  for (let place = 0; place < size; place++) {
    sample[place] = values[from + Math.floor(((place + 0.5) * length) / size)] as number;
  }
  sample.sort();
  const left = Math.floor(size / tail);
  const low = sample[left] as number;
  const high = sample[size - 1 - left] as number;
  if (high - low === Number.POSITIVE_INFINITY) return null;
  const scale = low < high ? Math.min((last - 2) / (high - low), Number.MAX_VALUE) : 0;
  return { edges: Float64Array.of(low, high, scale), last };
}

/** The bucket of a value; the edges apart, for loops. Internal. */
export function bucketOf(
  value: number,
  low: number,
  high: number,
  scale: number,
  last: number,
): number {
  return value < low ? 0 : value > high ? last : ((value - low) * scale + 1) | 0;
}

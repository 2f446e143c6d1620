import { bitPlaces } from './bits.ts';

/** Finds, of some bits, those whose weights come to so many points or as little more as can be. */
export type LeastSubset = (free: number, points: number) => number | null;

/**
 * A finder of the least sum of weights that reaches a number of points: the bits that make it, or
 * `null` where all together are too few. Sums of each half of the bits are listed, equal ones once, and
 * matched; what was found is kept.
 */
export function newLeastSubset(weights: readonly number[]): LeastSubset {
  const known = new Map<number, Map<number, number | null>>();
  return (free, points) => {
    if (points <= 0) return 0;
    let found = known.get(free);
    if (found === undefined) {
      found = new Map();
      known.set(free, found);
    }
    let bits = found.get(points);
    if (bits === undefined) {
      bits = leastSubset(weights, free, points);
      found.set(points, bits);
    }
    return bits;
  };
}

/** A sum of weights and bits that make it. */
interface Sum {
  readonly sum: number;
  readonly bits: number;
}

function leastSubset(weights: readonly number[], free: number, points: number): number | null {
  const places = bitPlaces(free);
  const half = places.length >> 1;
  const low = subsetSums(weights, places.slice(0, half));
  const high = subsetSums(weights, places.slice(half));
  let best: Sum | null = null;
  let at = high.length - 1;
  for (const one of low) {
    while (at > 0 && one.sum + (high[at - 1] as Sum).sum >= points) at -= 1;
    const other = high[at] as Sum;
    const sum = one.sum + other.sum;
    if (sum >= points && (best === null || sum < best.sum)) {
      best = { sum, bits: one.bits | other.bits };
    }
  }
  return best === null ? null : best.bits;
}

/** Every sum of the weights at some places once, ascending. */
function subsetSums(weights: readonly number[], places: readonly number[]): Sum[] {
  const sums = new Map([[0, 0]]);
  for (const place of places) {
    const weight = weights[place] as number;
    for (const [sum, bits] of [...sums]) {
      if (!sums.has(sum + weight)) sums.set(sum + weight, bits | (1 << place));
    }
  }
  return [...sums].map(([sum, bits]) => ({ sum, bits })).sort((a, b) => a.sum - b.sum);
}

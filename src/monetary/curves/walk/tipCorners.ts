import { refuse } from '../../../require.ts';
import type { SampleColumns } from '../../../sample/formula/sampleColumns.ts';

/** The corners of a TIP curve. */
export interface TipCorners {
  /** Shares of the population, from 0 to 1. */
  readonly shares: Float64Array;
  /** The gaps of that share, the largest first, over the population. */
  readonly heights: Float64Array;
}

/**
 * The corners of the curve of columns that ascend and have somebody: one after each welfare below the
 * line that somebody has, and one at the end. Sums have terms of one sign and are compensated.
 */
export function tipCorners(
  { welfare, weights, population }: SampleColumns,
  line: number,
  gaps: 'normalized' | 'absolute',
): TipCorners {
  let poor = 0;
  while (poor < welfare.length && (welfare[poor] as number) < line) poor++;
  const shares = new Float64Array(poor + 2);
  const heights = new Float64Array(poor + 2);
  let count = 1;
  let [weight, weightLost] = [0, 0];
  let [sum, lost] = [0, 0];
  let previous = Number.NaN;
  for (let place = 0; place < poor; place++) {
    const value = welfare[place] as number;
    const own = weights === null ? 1 : (weights[place] as number);
    if (own === 0) continue;
    const weightNext = weight + own;
    weightLost += weight >= own ? weight - weightNext + own : own - weightNext + weight;
    weight = weightNext;
    const part = own * (gaps === 'normalized' ? (line - value) / line : line - value);
    const next = sum + part;
    lost += sum >= part ? sum - next + part : part - next + sum;
    sum = next;
    if (value !== previous) count++;
    previous = value;
    shares[count - 1] = Math.min(1, (weight + weightLost) / population);
    heights[count - 1] = (sum + lost) / population;
  }
  if (hasRest(welfare, weights, poor)) {
    heights[count] = heights[count - 1] as number;
    count++;
  }
  shares[count - 1] = 1;
  const end = heights[count - 1] as number;
  if (!Number.isFinite(end)) {
    refuse('overflow', ['welfare'], 'welfare whose gaps have a finite sum', end);
  }
  return { shares: shares.subarray(0, count), heights: heights.subarray(0, count) };
}

function hasRest(welfare: Float64Array, weights: Float64Array | null, poor: number): boolean {
  for (let place = poor; place < welfare.length; place++) {
    if (weights === null || (weights[place] as number) > 0) return true;
  }
  return false;
}

/** The height of the curve at a share of the population: straight lines between the corners. */
export function heightAt({ shares, heights }: TipCorners, share: number): number {
  let [from, to] = [0, shares.length - 1];
  while (to - from > 1) {
    const middle = (from + to) >>> 1;
    if ((shares[middle] as number) <= share) from = middle;
    else to = middle;
  }
  return heightBetween({ shares, heights }, to, share);
}

/** The height at a share that stands between a corner and the one before it. */
export function heightBetween({ shares, heights }: TipCorners, to: number, share: number): number {
  const [left, right] = [shares[to - 1] as number, shares[to] as number];
  const [low, high] = [heights[to - 1] as number, heights[to] as number];
  if (share >= right || right <= left) return high;
  return low + (high - low) * ((share - left) / (right - left));
}

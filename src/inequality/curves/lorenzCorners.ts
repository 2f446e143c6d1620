import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import { noShift, type Shift } from '../../sample/order/shareSums.ts';
import { centerOf } from '../formula/centerOf.ts';
import { type LorenzKind, meanBetween } from './lorenzKind.ts';

/** The corners of a Lorenz curve, from (0, 0) to its end. */
export interface LorenzCorners {
  /** Shares of the population, ascending, from 0 to exactly 1. */
  readonly shares: Float64Array;
  /** The height at each. */
  readonly heights: Float64Array;
  /** The sum of the sizes of what was summed up to each height: what its rounding is in proportion to. */
  readonly sizes: Float64Array;
}

/**
 * All corners of a Lorenz curve: one for each welfare that has weight. Columns ascend and have weight;
 * `null` of a relative curve where the mean is not above 0.
 */
export function lorenzCorners(columns: SampleColumns, kind: LorenzKind): LorenzCorners | null {
  if (kind === 'relative' && meanBetween(columns) <= 0) return null;
  const shift = kind === 'absolute' ? centerOf(columns) : noShift;
  const raw = sumsThrough(columns, shift);
  const last = raw.shares.length - 1;
  const total = kind === 'relative' ? (raw.heights[last] as number) : (raw.shares[last] as number);
  const heights = raw.heights.map((height) => height / total);
  if (kind === 'absolute') mendUpperHalf(raw, heights, total);
  return {
    shares: raw.shares.map((share) => share / (raw.shares[last] as number)),
    heights,
    sizes: raw.sizes.map((size) => size / total),
  };
}

interface Sums extends LorenzCorners {
  /** Σ w (x − shift) of the rows that each corner adds. */
  readonly steps: Float64Array;
}

/** Sums of weights and of w (x − shift) through each welfare, in two doubles each. */
function sumsThrough({ welfare, weights }: SampleColumns, { mean, rest }: Shift): Sums {
  const room = welfare.length + 1;
  const shares = new Float64Array(room);
  const heights = new Float64Array(room);
  const sizes = new Float64Array(room);
  const steps = new Float64Array(room);
  let [sum, lost, size, high, low, corner] = [0, 0, 0, 0, 0, 0];
  let last: number | null = null;
  for (let place = 0; place < welfare.length; place++) {
    const weight = weights === null ? 1 : (weights[place] as number);
    if (weight === 0) continue;
    const value = welfare[place] as number;
    const step = weight * (value - mean - rest);
    const next = sum + step;
    lost += Math.abs(sum) >= Math.abs(step) ? sum - next + step : step - next + sum;
    sum = next;
    size += Math.abs(step);
    const through = high + weight;
    low += high >= weight ? high - through + weight : weight - through + high;
    high = through;
    if (value !== last) corner++;
    last = value;
    shares[corner] = high + low;
    heights[corner] = sum + lost;
    sizes[corner] = size;
    steps[corner] = (steps[corner] as number) + step;
  }
  const end = corner + 1;
  return {
    shares: shares.subarray(0, end),
    heights: heights.subarray(0, end),
    sizes: sizes.subarray(0, end),
    steps: steps.subarray(0, end),
  };
}

/** Distances from the mean sum up to 0: where they are above it, what is left to come is exact. */
function mendUpperHalf({ steps, sizes }: Sums, heights: Float64Array, total: number): void {
  let [sum, lost] = [0, 0];
  const last = steps.length - 1;
  heights[last] = 0;
  for (let corner = last; corner > 0 && (steps[corner] as number) > 0; corner--) {
    const step = steps[corner] as number;
    const next = sum + step;
    lost += sum >= step ? sum - next + step : step - next + sum;
    sum = next;
    heights[corner - 1] = -(sum + lost) / total;
    sizes[corner - 1] = sum;
  }
}

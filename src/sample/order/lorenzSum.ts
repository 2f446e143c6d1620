import type { SampleColumns } from '../formula/sampleColumns.ts';
import { shareInfluence, shareSums } from './shareSums.ts';

/** The welfare of the poorest share of the population, and who stands at its end. */
export interface LorenzPoint {
  /** Σ w·x of the poorest share over the population: the generalized Lorenz curve at it. */
  readonly height: number;
  /** The slope of the curve: the welfare of whoever stands there; in a corner, the middle of both. */
  readonly quantile: number;
}

/**
 * The generalized Lorenz curve at a share of the population in [0, 1], by straight lines between its
 * corners: of the row in which the share ends, a part is taken. Columns ascend and have weight.
 */
export function lorenzSum(columns: SampleColumns, share: number): LorenzPoint {
  const { parts, quantiles } = shareSums(columns, [share]);
  return { height: parts[0] as number, quantile: quantiles[0] as number };
}

/**
 * The influence at each place on {@link lorenzSum}: no density enters it. In a corner of the curve, where
 * the two one-sided derivatives differ, it is their mean.
 */
export function lorenzInfluence(
  { welfare }: SampleColumns,
  share: number,
  { height, quantile }: LorenzPoint,
): Float64Array {
  const part = { from: 0, to: share, lower: 0, upper: quantile, sum: height };
  if (share <= 0) return new Float64Array(welfare.length);
  return welfare.map((value) => shareInfluence(part, value));
}

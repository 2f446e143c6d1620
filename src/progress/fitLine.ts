import { compensatedSum } from '../numeric/compensatedSum.ts';

/** A straight line. */
export interface Line {
  /** Its value where x is 0. */
  readonly intercept: number;
  /** Its rise for each unit of x. */
  readonly slope: number;
}

/** The line of (weighted) least squares through points that do not all share one x. */
export function fitLine(
  x: readonly number[],
  y: readonly number[],
  weights: readonly number[] = x.map(() => 1),
): Line {
  const total = compensatedSum(weights);
  const meanX = compensatedSum(x.map((value, row) => value * (weights[row] as number))) / total;
  const meanY = compensatedSum(y.map((value, row) => value * (weights[row] as number))) / total;
  const spread = x.map((value, row) => (value - meanX) ** 2 * (weights[row] as number));
  const joint = x.map(
    (value, row) => (value - meanX) * ((y[row] as number) - meanY) * (weights[row] as number),
  );
  const slope = compensatedSum(joint) / compensatedSum(spread);
  return { slope, intercept: meanY - slope * meanX };
}

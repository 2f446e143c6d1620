import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';

/** The corners of a concentration curve, from (0, 0) to its end. */
export interface ConcentrationCorners {
  /** Shares of the population by ascending welfare, from 0 to exactly 1. */
  readonly shares: readonly number[];
  /** Σ w·y of each share over the population. */
  readonly heights: readonly number[];
}

/**
 * The corners of the curve of a column beside welfare: one for each level of welfare that has weight, so that
 * those of equal welfare stand on one straight line. Columns ascend and have weight.
 */
export function concentrationCorners(
  { welfare, weights }: SampleColumns,
  values: Float64Array,
): ConcentrationCorners {
  const through: number[] = [0];
  const sums: number[] = [0];
  let [weight, weightLost, sum, sumLost] = [0, 0, 0, 0];
  let start = 0;
  while (start < welfare.length) {
    let hasWeight = false;
    let end = start;
    for (; end < welfare.length && welfare[end] === welfare[start]; end++) {
      const own = weights === null ? 1 : (weights[end] as number);
      // Beside a giant weight a small one may not show in the sum.
      if (own > 0) hasWeight = true;
      const next = weight + own;
      weightLost += weight >= own ? weight - next + own : own - next + weight;
      weight = next;
      const amount = own * (values[end] as number);
      const total = sum + amount;
      sumLost += Math.abs(sum) >= Math.abs(amount) ? sum - total + amount : amount - total + sum;
      sum = total;
    }
    start = end;
    if (!hasWeight) continue;
    through.push(weight + weightLost);
    sums.push(sum + sumLost);
  }
  const population = through[through.length - 1] as number;
  return {
    shares: through.map((each) => each / population),
    heights: sums.map((each) => each / population),
  };
}

/** The heights at ascending shares, by straight lines between the corners. */
export function heightsAt(
  { shares, heights }: ConcentrationCorners,
  wanted: readonly number[],
): number[] {
  let corner = 1;
  return wanted.map((share) => {
    // At the ends nothing hangs on how a sum was rounded.
    if (share <= 0) return 0;
    if (share >= 1) return heights[heights.length - 1] as number;
    while (corner < shares.length - 1 && (shares[corner] as number) < share) corner++;
    const [from, to] = [shares[corner - 1] as number, shares[corner] as number];
    const [low, high] = [heights[corner - 1] as number, heights[corner] as number];
    const part = (share - from) / (to - from);
    return part >= 1 ? high : low + (high - low) * part;
  });
}

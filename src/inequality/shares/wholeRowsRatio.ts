import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import { weightedMean } from '../../sample/formula/weightedMean.ts';
import { quantilesOf } from '../../sample/quantile/quantilesOf.ts';
import type { Tails } from './tailRatio.ts';

/**
 * The sum of welfare above the quantile at `topFrom` over that at or below the one at `bottomTo`, or of the
 * means: nobody is split. `null` where the bottom has nothing or nobody stands above.
 */
export function wholeRowsRatio(
  columns: SampleColumns,
  tails: Tails,
  of: 'sums' | 'means',
): number | null {
  const { top, bottom } = partsOf(columns, tails);
  if (!(bottom.sum > 0) || top.share === 0) return null;
  return of === 'sums' ? top.sum / bottom.sum : top.sum / top.share / (bottom.sum / bottom.share);
}

/**
 * The influence at each place on {@link wholeRowsRatio}, as of a smooth distribution. As a quantile q moves,
 * a part gains q·f(q) of welfare, and the influence on q is divided by f(q): no density is left.
 */
export function wholeRowsInfluence(
  columns: SampleColumns,
  tails: Tails,
  of: 'sums' | 'means',
  ratio: number,
): Float64Array {
  const { top, bottom } = partsOf(columns, tails);
  const scale = of === 'sums' ? 1 : bottom.share / top.share;
  return columns.welfare.map((value) => {
    const ofTop =
      (value > top.quantile ? value : top.quantile) - (1 - top.share) * top.quantile - top.sum;
    const ofBottom =
      (value <= bottom.quantile ? value - bottom.quantile : 0) +
      bottom.share * bottom.quantile -
      bottom.sum;
    return scale * (ofTop / bottom.sum) - ratio * (ofBottom / bottom.sum);
  });
}

function partsOf(columns: SampleColumns, { topFrom, bottomTo }: Tails) {
  const [low, high] = quantilesOf(columns, [bottomTo, topFrom], 'midpoint') as [number, number];
  const share = (isIn: (value: number) => boolean) => ({
    sum: weightedMean(columns, (value) => (isIn(value) ? value : 0)),
    share: weightedMean(columns, (value) => (isIn(value) ? 1 : 0)),
  });
  return {
    top: { quantile: high, ...share((value) => value > high) },
    bottom: { quantile: low, ...share((value) => value <= low) },
  };
}

import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import { type SharePart, shareInfluence, shareSums } from '../../sample/order/shareSums.ts';

/** The top of a population and its bottom, in shares of it: 0.9 and 0.4 for the top 10% and bottom 40%. */
export interface Tails {
  /** Where the top begins. */
  readonly topFrom: number;
  /** Where the bottom ends. */
  readonly bottomTo: number;
}

/** What the top has over what the bottom has; `null` where the bottom has nothing. Columns ascend. */
export function tailRatio(columns: SampleColumns, tails: Tails): number | null {
  const { top, bottom } = partsOf(columns, tails);
  return bottom.sum > 0 ? top.sum / bottom.sum : null;
}

/** The influence at each place on {@link tailRatio}: no density enters it. */
export function tailRatioInfluence(
  columns: SampleColumns,
  tails: Tails,
  ratio: number,
): Float64Array {
  const { top, bottom } = partsOf(columns, tails);
  return columns.welfare.map(
    (value) =>
      shareInfluence(top, value) / bottom.sum -
      ratio * (shareInfluence(bottom, value) / bottom.sum),
  );
}

function partsOf(columns: SampleColumns, { topFrom, bottomTo }: Tails) {
  const { parts, quantiles } = shareSums(columns, [bottomTo, topFrom]);
  const [ofBottom, , ofTop] = parts as [number, number, number];
  const [upper, lower] = quantiles as [number, number];
  const top: SharePart = { from: topFrom, to: 1, lower, upper: 0, sum: ofTop };
  const bottom: SharePart = { from: 0, to: bottomTo, lower: 0, upper, sum: ofBottom };
  return { top, bottom };
}

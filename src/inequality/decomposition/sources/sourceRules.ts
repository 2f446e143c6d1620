import type { SampleColumns } from '../../../sample/formula/sampleColumns.ts';
import { halfMeanDifference } from '../../../sample/order/halfMeanDifference.ts';
import { rankDeviations } from '../../rank/rankDeviations.ts';
import { rankedDifference, rankedInfluence } from '../../rank/rankedDifference.ts';
import { soundMean } from '../../rank/soundMean.ts';
import { covarianceOf, distanceAt, spreadOf } from './spread.ts';

/** A way of sharing inequality out over sources: the share of one, and its influence at each place. */
export interface SourceRule {
  /** The share; `null` where there is no inequality. */
  value(columns: SampleColumns, amounts: Float64Array): number | null;
  /** The influence on it, where there is a share. */
  influence(columns: SampleColumns, amounts: Float64Array): Float64Array;
}

/** cov(xₖ, x) / var(x). */
export const covarianceShare: SourceRule = {
  value(columns, amounts) {
    const whole = spreadOf(columns, columns.welfare);
    if (whole.deviation === 0) return null;
    const own = spreadOf(columns, amounts);
    const share = covarianceOf(columns, own, whole) / whole.deviation ** 2;
    return share * (own.unit / whole.unit);
  },
  influence(columns, amounts) {
    const whole = spreadOf(columns, columns.welfare);
    const own = spreadOf(columns, amounts);
    const variance = whole.deviation ** 2;
    const share = covarianceOf(columns, own, whole) / variance;
    const relative = own.unit / whole.unit;
    return columns.welfare.map((_, place) => {
      const distance = distanceAt(whole, place);
      const ownDistance = distanceAt(own, place);
      return ((distance * (ownDistance - share * distance)) / variance) * relative;
    });
  },
};

/** cov(xₖ, F(x)) / cov(x, F(x)), for columns that ascend. */
export const giniShare: SourceRule = {
  value(columns, amounts) {
    const difference = halfMeanDifference(columns);
    if (difference === 0 || !(soundMean(columns, columns.welfare) > 0)) return null;
    return rankedDifference(columns, amounts, rankDeviations(columns)) / difference;
  },
  influence(columns, amounts) {
    const deviations = rankDeviations(columns);
    const difference = halfMeanDifference(columns);
    const share = rankedDifference(columns, amounts, deviations) / difference;
    const whole = rankedInfluence(columns, columns.welfare, deviations);
    return rankedInfluence(columns, amounts, deviations).map(
      (influence, place) => (influence - share * (whole[place] as number)) / difference,
    );
  },
};

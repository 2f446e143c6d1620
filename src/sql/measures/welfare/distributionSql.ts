import type {
  AtkinsonIndicator,
  CorrectedIndicator,
  DistributionIndicator,
  EntropyIndicator,
  KolmIndicator,
  LorenzIndicator,
  MeanIndicator,
  MedianIndicator,
  QuantileIndicator,
  QuantileRatioIndicator,
  QuintileShareIndicator,
  SGiniIndicator,
  WelfareShareIndicator,
} from '../../../model/plan/distributionIndicator.ts';
import type { ProsperityIndicator } from '../../../model/plan/povertyIndicator.ts';
import type { WolfsonIndicator } from '../../../model/plan/structureIndicator.ts';
import type { QuantileRule } from '../../../model/sample/quantileRule.ts';
import type { SqlMeasure } from '../sqlMeasure.ts';
import { atkinsonSql, entropySql, variationSql } from './inequality/entropySql.ts';
import { giniSql, sGiniSql, wolfsonSql } from './inequality/giniSql.ts';
import { hooverSql, kolmSql, varianceOfLogsSql } from './inequality/spreadSql.ts';
import { m, measureOf } from './measure.ts';
import { prosperityGapSql } from './poverty/additiveSql.ts';
import { quantileRatioSql, quantileSql } from './shares/quantileSql.ts';
import { lorenzSql, tailRatioSql, welfareShareSql } from './shares/shareSql.ts';
import { wholeRowsSql } from './shares/wholeRowsSql.ts';

/** An indicator of one column of welfare that has no line. */
export type OneColumnIndicator =
  | DistributionIndicator
  | MeanIndicator
  | CorrectedIndicator
  | EntropyIndicator
  | AtkinsonIndicator
  | KolmIndicator
  | SGiniIndicator
  | MedianIndicator
  | QuantileIndicator
  | QuantileRatioIndicator
  | QuintileShareIndicator
  | WelfareShareIndicator
  | LorenzIndicator
  | WolfsonIndicator
  | ProsperityIndicator;

/** A measure of a distribution; `fractions` is the column of weights that may be fractions, if any. */
export function distributionSql(
  indicator: OneColumnIndicator,
  fractions: string | null,
): SqlMeasure {
  const quantile = (name: string, share: number, rule: QuantileRule = 'midpoint') =>
    quantileSql({ name, share, rule, fractions });
  switch (indicator.measure) {
    case 'giniIndex':
      return giniSql(indicator.correction);
    case 'sGiniIndex':
      return sGiniSql(indicator.nu);
    case 'generalizedEntropyIndex':
      return entropySql(indicator.alpha, indicator.outsideSupport);
    case 'theilIndex':
      return entropySql(1, indicator.outsideSupport);
    case 'meanLogDeviation':
      return entropySql(0, indicator.outsideSupport);
    case 'coefficientOfVariation':
      return variationSql(indicator.correction);
    case 'atkinsonIndex':
      return atkinsonSql(indicator.epsilon);
    case 'kolmIndex':
      return kolmSql(indicator.kappa);
    case 'hooverIndex':
      return hooverSql();
    case 'varianceOfLogs':
      return varianceOfLogsSql(indicator.correction);
    case 'meanWelfare':
      return measureOf({ value: m });
    case 'medianWelfare':
      return measureOf(quantile('median', 0.5, indicator.rule));
    case 'welfareQuantile':
      return measureOf(quantile('quantile', indicator.probability, indicator.rule));
    case 'quantileRatio': {
      const { numerator, denominator, rule } = indicator;
      const upper = quantile('numerator', numerator, rule);
      return measureOf(quantileRatioSql(upper, quantile('denominator', denominator, rule)));
    }
    case 'quintileShareRatio':
      return indicator.marginalRows === 'whole'
        ? wholeRowsSql(0.8, 0.2, indicator.of ?? 'sums')
        : tailRatioSql(0.8, 0.2);
    case 'palmaRatio':
      return tailRatioSql(0.9, 0.4);
    case 'welfareShare':
      return welfareShareSql(indicator.from, indicator.to);
    case 'lorenzOrdinate':
      return lorenzSql(indicator.share, indicator.kind ?? 'relative');
    case 'wolfsonIndex':
      return wolfsonSql(quantile('median', 0.5, indicator.rule));
    case 'prosperityGap':
      return prosperityGapSql(indicator.standard);
  }
}

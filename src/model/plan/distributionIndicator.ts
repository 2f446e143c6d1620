import type { QuantileRule } from '../sample/quantileRule.ts';
import type { WelfareIndicator } from './namedIndicator.ts';

/** A measure of a distribution without settings of its own. */
export interface DistributionIndicator extends WelfareIndicator {
  /** The measure. */
  readonly measure: 'theilIndex' | 'meanLogDeviation' | 'hooverIndex' | 'palmaRatio';
}

/** The mean of welfare, which accepts every number. */
export interface MeanIndicator extends Omit<WelfareIndicator, 'outsideSupport'> {
  /** The measure. */
  readonly measure: 'meanWelfare';
}

/** A measure that may be corrected for few rows. */
export interface CorrectedIndicator extends WelfareIndicator {
  /** The measure. */
  readonly measure: 'giniIndex' | 'coefficientOfVariation' | 'varianceOfLogs';
  /** The correction; `'none'` if left out. */
  readonly correction?: 'none' | 'rows';
}

/** A generalized entropy. */
export interface EntropyIndicator extends WelfareIndicator {
  /** The measure. */
  readonly measure: 'generalizedEntropyIndex';
  /** Any number: the lower, the more the poor count; 0 is the mean log deviation, 1 the Theil index. */
  readonly alpha: number;
}

/** An index of Atkinson. */
export interface AtkinsonIndicator extends WelfareIndicator {
  /** The measure. */
  readonly measure: 'atkinsonIndex';
  /** The aversion to inequality, above 0. */
  readonly epsilon: number;
}

/** An index of Kolm. */
export interface KolmIndicator extends WelfareIndicator {
  /** The measure. */
  readonly measure: 'kolmIndex';
  /** The aversion to inequality, above 0, in one over the unit of welfare. */
  readonly kappa: number;
}

/** A Gini index with another weight of ranks. */
export interface SGiniIndicator extends WelfareIndicator {
  /** The measure. */
  readonly measure: 'sGiniIndex';
  /** The weight of the poorest, above 1: 2 is the Gini index. */
  readonly nu: number;
}

/** A median. */
export interface MedianIndicator extends Omit<WelfareIndicator, 'outsideSupport'> {
  /** The measure. */
  readonly measure: 'medianWelfare';
  /** How it is read; `'midpoint'` if left out. */
  readonly rule?: QuantileRule;
}

/** A quantile. */
export interface QuantileIndicator extends Omit<WelfareIndicator, 'outsideSupport'> {
  /** The measure. */
  readonly measure: 'welfareQuantile';
  /** The share of the population at or below it, in [0, 1]: 0.9 is the ninth decile. */
  readonly probability: number;
  /** How it is read; `'midpoint'` if left out. */
  readonly rule?: QuantileRule;
}

/** A ratio of two quantiles. */
export interface QuantileRatioIndicator extends Omit<WelfareIndicator, 'outsideSupport'> {
  /** The measure. */
  readonly measure: 'quantileRatio';
  /** The probability of the quantile that is divided: 0.9 in P90/P10. */
  readonly numerator: number;
  /** The probability of the quantile it is divided by: 0.1 in P90/P10. */
  readonly denominator: number;
  /** How they are read; `'midpoint'` if left out. */
  readonly rule?: QuantileRule;
}

/** S80/S20. */
export interface QuintileShareIndicator extends WelfareIndicator {
  /** The measure. */
  readonly measure: 'quintileShareRatio';
  /** What becomes of a row in which a fifth ends; `'split'` if left out. */
  readonly marginalRows?: 'split' | 'whole';
  /** A ratio of sums or of means; `'sums'` if left out. */
  readonly of?: 'sums' | 'means';
}

/** The share of a part of the population in all welfare. */
export interface WelfareShareIndicator extends WelfareIndicator {
  /** The measure. */
  readonly measure: 'welfareShare';
  /** The share of the population at which the part begins, from the poorest. */
  readonly from: number;
  /** The share at which it ends, above the other. */
  readonly to: number;
}

/** A point of a Lorenz curve. */
export interface LorenzIndicator extends WelfareIndicator {
  /** The measure. */
  readonly measure: 'lorenzOrdinate';
  /** The share of the population, from the poorest, in [0, 1]. */
  readonly share: number;
  /** Which curve; `'relative'` if left out. */
  readonly kind?: 'relative' | 'generalized' | 'absolute';
}

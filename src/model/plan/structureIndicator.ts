import type { QuantileRule } from '../sample/quantileRule.ts';
import type { WelfareIndicator } from './namedIndicator.ts';

/** An index of polarization about the median. */
export interface WolfsonIndicator extends WelfareIndicator {
  /** The measure. */
  readonly measure: 'wolfsonIndex';
  /** How the median is read; `'midpoint'` if left out. */
  readonly rule?: QuantileRule;
}

/** An index of polarization from densities. */
export interface DensityPolarizationIndicator extends WelfareIndicator {
  /** The measure. */
  readonly measure: 'duclosEstebanRayIndex';
  /** How much people of like income feel as one: from 0.25 to 1; or 0, which gives the Gini index. */
  readonly alpha: number;
  /** The bandwidth of the density, in the unit of welfare; by a rule if left out. */
  readonly bandwidth?: number;
}

/** An index of polarization between groups. */
export interface GroupPolarizationIndicator extends WelfareIndicator {
  /** The measure. */
  readonly measure: 'estebanRayIndex';
  /** The column of the labels of the groups. */
  readonly by: string;
  /** How much members of a group feel as one, above 0 and at most 1.6. */
  readonly alpha: number;
  /** Whether distances are over the mean; `'mean'` if left out. `'none'` leaves the unit of welfare. */
  readonly scale?: 'mean' | 'none';
}

/** The share of inequality that is between groups. */
export interface BetweenGroupIndicator extends WelfareIndicator {
  /** The measure. */
  readonly measure: 'betweenGroupShare';
  /** The column of the labels of the groups. */
  readonly by: string;
  /** The α of the generalized entropy, any number. */
  readonly alpha: number;
}

/** How another column is spread over the ranks of welfare, which may be any numbers. */
export interface ConcentrationIndicator extends Omit<WelfareIndicator, 'outsideSupport'> {
  /** The measure. */
  readonly measure: 'concentrationIndex';
  /** The other column. */
  readonly variable: string;
}

/** What a tax does to a distribution: welfare is income before it. */
export interface TaxIndicator extends WelfareIndicator {
  /** The measure. */
  readonly measure:
    | 'kakwaniIndex'
    | 'reynoldsSmolenskyIndex'
    | 'rerankingIndex'
    | 'redistributiveEffect';
  /** The column of the tax. */
  readonly tax: string;
}

/** The share of one source of income in the inequality of all. */
export interface SourceIndicator extends WelfareIndicator {
  /** The measure. */
  readonly measure: 'sourceShare';
  /** The columns of all sources, which together are welfare. */
  readonly sources: readonly string[];
  /** The column of the source, one of them. */
  readonly source: string;
  /** How inequality is shared out: for any index by covariances, or as to the Gini index. */
  readonly attribution: 'covariance' | 'gini';
}

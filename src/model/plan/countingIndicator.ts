import type { FractionInput } from '../multidimensional/multidimensionalIndex.ts';
import type { HouseholdStatus } from '../standard/status.ts';
import type { NamedIndicator } from './namedIndicator.ts';

/** A multidimensional measure without settings of its own. */
export interface CountingIndicator extends NamedIndicator {
  /** The measure. */
  readonly measure: 'multidimensionalHeadcount' | 'adjustedHeadcount' | 'deprivationIntensity';
  /** The cut-off in place of that of the plan. */
  readonly cutoff?: FractionInput;
}

/** A headcount of one indicator of the index. */
export interface IndicatorHeadcountIndicator extends NamedIndicator {
  /** The measure. */
  readonly measure: 'uncensoredHeadcount' | 'censoredHeadcount';
  /** The indicator of the index. */
  readonly indicator: string;
  /** The cut-off in place of that of the plan. */
  readonly cutoff?: FractionInput;
}

/** A share of the adjusted headcount: of one indicator or of one dimension, and never of both. */
export interface ContributionIndicator extends NamedIndicator {
  /** The measure. */
  readonly measure: 'contributionShare';
  /** The indicator of the index. */
  readonly indicator?: string;
  /** The dimension of the index. */
  readonly dimension?: string;
  /** The cut-off in place of that of the plan. */
  readonly cutoff?: FractionInput;
}

/** A mean number of deprivations. */
export interface MeanDeprivationsIndicator extends NamedIndicator {
  /** The measure. */
  readonly measure: 'meanDeprivations';
  /** Of whom. */
  readonly among: 'everybody' | 'poor';
  /** The cut-off in place of that of the plan. */
  readonly cutoff?: FractionInput;
}

/** The headcount of a band of the index. */
export interface BandIndicator extends NamedIndicator {
  /** The measure. */
  readonly measure: 'bandHeadcount';
  /** The band of the index. */
  readonly band: string;
  /** The cut-off in place of that of the plan. */
  readonly cutoff?: FractionInput;
}

/** A status of the standard of the plan, or what is known where there is none. */
export type PlanStatus = HouseholdStatus | 'poorOrNearPoor' | 'undetermined';

/**
 * How many are of a status, or which share of all. `'poorOrNearPoor'` is whoever can be nothing else;
 * `'undetermined'`, who can be of more than one status.
 */
export interface StatusIndicator extends NamedIndicator {
  /** The measure: a share of the population, or the sum of weights. */
  readonly measure: 'statusShare' | 'statusPopulation';
  /** The status. */
  readonly status: PlanStatus;
}

/**
 * The share of the population deprived in an indicator of the standard of the plan; its deprivations have
 * to be columns by indicator.
 */
export interface StandardDeprivationIndicator extends NamedIndicator {
  /** The measure. */
  readonly measure: 'standardDeprivationShare';
  /** The indicator of the standard. */
  readonly indicator: string;
}

import type { QuantileRule } from '../sample/quantileRule.ts';
import type { Boundary } from '../standard/standard.ts';
import type { WelfareIndicator } from './namedIndicator.ts';
import type { PlanLine } from './planLine.ts';

/** An indicator of monetary poverty. */
export interface LineIndicator extends WelfareIndicator {
  /** The line: the name of one of the plan's, or the line itself. */
  readonly line: string | PlanLine;
  /** Whether whoever is exactly on the line is poor: `'below'`, if left out, says no. */
  readonly boundary?: Boundary;
}

/** A measure of poverty without settings of its own. */
export interface PovertyIndicator extends LineIndicator {
  /** The measure. */
  readonly measure:
    | 'povertyHeadcount'
    | 'povertyGapIndex'
    | 'squaredPovertyGap'
    | 'wattsIndex'
    | 'senShorrocksThonIndex'
    | 'takayamaIndex'
    | 'incomeGapRatio'
    | 'poorPopulation'
    | 'totalShortfall';
}

/** An index of Foster, Greer and Thorbecke. */
export interface FgtIndicator extends LineIndicator {
  /** The measure. */
  readonly measure: 'fgtIndex';
  /** The weight of the depth of poverty, 0 or more. */
  readonly alpha: number;
}

/** An index of Sen. */
export interface SenIndicator extends LineIndicator {
  /** The measure. */
  readonly measure: 'senIndex';
  /** Which version; `'replicationInvariant'` if left out. `'original'` needs weights that are whole. */
  readonly version?: 'replicationInvariant' | 'original';
}

/** An index of Clark, Hemming and Ulph. */
export interface ClarkHemmingUlphIndicator extends LineIndicator {
  /** The measure. */
  readonly measure: 'clarkHemmingUlphIndex';
  /** The power of the mean, 1 or less: the lower, the more the poorest of the poor count. */
  readonly beta: number;
}

/** The gap of the median of the poor. */
export interface RelativeMedianGapIndicator extends LineIndicator {
  /** The measure. */
  readonly measure: 'relativeMedianPovertyGap';
  /** How the median is read; `'midpoint'` if left out. */
  readonly rule?: QuantileRule;
}

/** An average exit time. */
export interface ExitTimeIndicator extends LineIndicator {
  /** The measure. */
  readonly measure: 'averageExitTime';
  /** How fast the welfare of the poor grows in a year, above 0: 0.05 is 5%. */
  readonly growth: number;
  /** Of everybody or of the poor; `'all'` if left out. */
  readonly among?: 'all' | 'poor';
  /** How growth compounds; `'continuous'` if left out. */
  readonly compounding?: 'continuous' | 'yearly';
}

/** A mean shortfall in money. */
export interface ShortfallIndicator extends LineIndicator {
  /** The measure. */
  readonly measure: 'meanShortfall';
  /** Of everybody or of the poor; `'all'` if left out. */
  readonly among?: 'all' | 'poor';
}

/** The prosperity gap. */
export interface ProsperityIndicator extends WelfareIndicator {
  /** The measure. */
  readonly measure: 'prosperityGap';
  /** The standard of prosperity, above 0, in the unit of welfare. */
  readonly standard: number;
}

import type { GroupLabel } from '../../sample/groupColumn.ts';
import type { Floor } from '../../sample/support.ts';
import type { RowsAndWeight } from '../../sample/welfareSample.ts';

/** The everyday measures of inequality by name; `null` where there is none, and `reasons` says why. */
export interface InequalityValues {
  /** Mean welfare. */
  readonly meanWelfare: number | null;
  /** Median welfare. */
  readonly medianWelfare: number | null;
  /** The Gini index. */
  readonly giniIndex: number | null;
  /** The Hoover index. */
  readonly hooverIndex: number | null;
  /** Generalized entropy of α = −1. */
  readonly entropyMinus1: number | null;
  /** The mean log deviation, Theil's L: generalized entropy of α = 0. */
  readonly meanLogDeviation: number | null;
  /** Theil's T: generalized entropy of α = 1. */
  readonly theilIndex: number | null;
  /** Generalized entropy of α = 2. */
  readonly entropy2: number | null;
  /** The Atkinson index of ε = 0.5. */
  readonly atkinsonHalf: number | null;
  /** The Atkinson index of ε = 1. */
  readonly atkinson1: number | null;
  /** The Atkinson index of ε = 2. */
  readonly atkinson2: number | null;
  /** The quantile at 0.9 over that at 0.1. */
  readonly p90p10: number | null;
  /** The quantile at 0.9 over the median. */
  readonly p90p50: number | null;
  /** The quantile at 0.1 over the median. */
  readonly p10p50: number | null;
  /** S80/S20, interpolated. */
  readonly quintileShareRatio: number | null;
  /** The Palma ratio. */
  readonly palmaRatio: number | null;
  /** The share of all welfare of the poorest 40%. */
  readonly bottom40Share: number | null;
  /** The share of the poorest half. */
  readonly bottom50Share: number | null;
  /** The share of the richest 10%. */
  readonly top10Share: number | null;
  /** The share of the richest 1%. */
  readonly top1Share: number | null;
}

/**
 * Why a measure has no value: nobody was counted; some welfare is negative, or 0, and the measure does not
 * accept it; a mean, a quantile or a share that it would divide by is not above 0; a power is past the
 * largest double.
 */
export type NoValueReason =
  | 'nobodyCounted'
  | 'negativeWelfare'
  | 'zeroWelfare'
  | 'nothingToDivideBy'
  | 'overflow';

/** The everyday measures of inequality of some rows. */
export interface InequalityFigures {
  /** How many rows have welfare. */
  readonly rows: number;
  /** The sum of their weights; the number of rows where they have none. */
  readonly population: number;
  /** Those of them with negative welfare. */
  readonly negative: RowsAndWeight;
  /** Those of them with none. */
  readonly zero: RowsAndWeight;
  /** The measures. */
  readonly values: InequalityValues;
  /** For each measure without a value, why. */
  readonly reasons: { readonly [name in keyof InequalityValues]?: NoValueReason };
}

/** The figures of a group. */
export interface InequalityGroup extends InequalityFigures {
  /** Its label. */
  readonly label: GroupLabel;
}

/** The groups of a grouping. */
export interface InequalityGrouping {
  /** The name of the grouping. */
  readonly by: string;
  /** Its groups; one without rows has figures without values. */
  readonly groups: readonly InequalityGroup[];
}

/** What a profile does about values that a measure does not accept. */
export type ProfileOutsideSupport = 'null' | 'refuse' | 'omit' | Floor;

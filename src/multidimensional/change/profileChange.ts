import type { CountUnit } from '../../model/countUnit.ts';
import type { GroupLabel } from '../../sample/groupColumn.ts';
import type { YearSpan } from './readYears.ts';
import type { ValueChange } from './valueChange.ts';

/** Settings of `changeInProfile`. */
export interface ProfileChangeOptions {
  /** How far apart the two periods are: years, or the days that the figures are of. */
  readonly years: YearSpan;
}

/** How an indicator changed. */
export interface IndicatorChange {
  /** Its id. */
  readonly id: string;
  /** The share of the population deprived in it, poor or not. */
  readonly uncensoredHeadcount: ValueChange;
  /** The share of the population poor and deprived in it. */
  readonly censoredHeadcount: ValueChange;
  /** The part of M₀ that it makes, in the unit of M₀. */
  readonly contribution: ValueChange;
  /** The same as a share of M₀. */
  readonly contributionShare: ValueChange;
}

/** How a dimension changed. */
export interface DimensionChange {
  /** Its id. */
  readonly id: string;
  /** The part of M₀ that it makes, in the unit of M₀. */
  readonly contribution: ValueChange;
  /** The same as a share of M₀. */
  readonly contributionShare: ValueChange;
}

/** How a band changed. */
export interface BandChange {
  /** Its id. */
  readonly id: string;
  /** The share of the population in it. */
  readonly headcount: ValueChange;
}

/** How the figures of a population changed. Counts of rows are none of it: they are those of the samples. */
export interface FiguresChange {
  /** The sum of the weights. */
  readonly population: ValueChange;
  /** The sum of the weights of the poor. */
  readonly poorPopulation: ValueChange;
  /** H. */
  readonly headcount: ValueChange;
  /** A. */
  readonly intensity: ValueChange;
  /** M₀. */
  readonly adjustedHeadcount: ValueChange;
  /** The mean score of everybody, poor or not. */
  readonly meanScore: ValueChange;
  /** The mean number of deprivations of everybody. */
  readonly meanDeprivations: ValueChange;
  /** The mean number of deprivations of the poor. */
  readonly meanDeprivationsOfPoor: ValueChange;
  /** The bands of the index. */
  readonly bands: readonly BandChange[];
  /** The indicators, in the order of the index. */
  readonly indicators: readonly IndicatorChange[];
  /** The dimensions, in the order of the index. */
  readonly dimensions: readonly DimensionChange[];
}

/** How the figures of a group and its shares changed. */
export interface GroupChange extends FiguresChange {
  /** Its label. */
  readonly label: GroupLabel;
  /** Its share of the population. */
  readonly populationShare: ValueChange;
  /** Its share of the poor. */
  readonly headcountShare: ValueChange;
  /** Its share of M₀. */
  readonly contributionShare: ValueChange;
}

/** How the groups of a grouping changed. */
export interface GroupingChange {
  /** The name of the grouping. */
  readonly by: string;
  /** Its groups: those of the earlier period, then those of the later one alone. */
  readonly groups: readonly GroupChange[];
}

/** How multidimensional poverty changed between two periods. */
export interface ProfileChange extends FiguresChange {
  /** The id of the index. */
  readonly index: string;
  /** Whom the figures count, or `null` where it was not said. */
  readonly unit: CountUnit | null;
  /** The years between the two periods. */
  readonly years: number;
  /** Every setting that the figures depend on, by name. */
  readonly conventions: { readonly [name: string]: string };
  /** The changes by group, one entry for each grouping of either period. */
  readonly groupings: readonly GroupingChange[];
}

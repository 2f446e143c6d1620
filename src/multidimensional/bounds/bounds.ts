import type { CountUnit } from '../../model/countUnit.ts';
import type { GroupLabel } from '../../sample/groupColumn.ts';
import type { IndexOptions } from '../scoring/indexOptions.ts';
import type { MissingReport } from '../scoring/missingReport.ts';

/** Settings of a profile in bounds. */
export interface BoundsOptions extends Omit<IndexOptions, 'missing'> {
  /** Every deprivation that is not known may be one or not, each by itself. */
  readonly missing: 'bounds';
}

/** What a figure can come to, whatever the unknown deprivations are. */
export interface Bounds {
  /** The least value that any completion gives. */
  readonly lowest: number;
  /** The greatest value that any completion gives. */
  readonly highest: number;
}

/** An indicator in a profile in bounds. */
export interface IndicatorBounds {
  /** Its id. */
  readonly id: string;
  /** The id of its dimension. */
  readonly dimension: string;
  /** Its weight, an exact fraction such as `'1/6'`. */
  readonly weight: string;
  /** The share of the population deprived in it, poor or not; `null` where nobody was counted. */
  readonly uncensoredHeadcount: Bounds | null;
  /** The share of the population poor and deprived in it; `null` where nobody was counted. */
  readonly censoredHeadcount: Bounds | null;
  /** The part of M₀ that it makes, in the unit of M₀; `null` where nobody was counted. */
  readonly contribution: Bounds | null;
  /** The same as a share of M₀, where somebody is poor; `null` where nobody can be. */
  readonly contributionShare: Bounds | null;
}

/** A dimension in a profile in bounds. */
export interface DimensionBounds {
  /** Its id. */
  readonly id: string;
  /** The weights of its indicators together, an exact fraction. */
  readonly weight: string;
  /** The part of M₀ that it makes; `null` where nobody was counted. */
  readonly contribution: Bounds | null;
  /** The same as a share of M₀, where somebody is poor; `null` where nobody can be. */
  readonly contributionShare: Bounds | null;
}

/** A band in a profile in bounds. */
export interface BandBounds {
  /** Its id. */
  readonly id: string;
  /** The share in it; `null` where nobody was counted, and for a second set of cut-offs. */
  readonly headcount: Bounds | null;
}

/** The figures of a population in bounds; each figure has its own completion at either end. */
export interface BoundsFigures {
  /** How many rows were counted. */
  readonly rows: number;
  /** The sum of their weights. */
  readonly population: number;
  /** How many rows are poor. */
  readonly poorRows: Bounds;
  /** The sum of the weights of the poor. */
  readonly poorPopulation: Bounds;
  /** H: the share of the population that is poor; `null` where nobody was counted. */
  readonly headcount: Bounds | null;
  /** A: the mean score of the poor, where somebody is; `null` where nobody can be. */
  readonly intensity: Bounds | null;
  /** M₀ = H · A; `null` where nobody was counted. */
  readonly adjustedHeadcount: Bounds | null;
  /** The mean score of everybody, poor or not; `null` where nobody was counted. */
  readonly meanScore: Bounds | null;
  /** The mean number of deprivations of everybody; `null` where nobody was counted. */
  readonly meanDeprivations: Bounds | null;
  /** The mean number of deprivations of the poor, where somebody is; `null` where nobody can be. */
  readonly meanDeprivationsOfPoor: Bounds | null;
  /** The bands of the index, in its order. */
  readonly bands: readonly BandBounds[];
  /** The indicators, in the order of the index. */
  readonly indicators: readonly IndicatorBounds[];
  /** The dimensions, in the order of the index. */
  readonly dimensions: readonly DimensionBounds[];
}

/** The figures of a group in bounds and its shares in the whole. */
export interface GroupBounds extends BoundsFigures {
  /** Its label. */
  readonly label: GroupLabel;
  /** Its share of the population; `null` where nobody was counted. */
  readonly populationShare: number | null;
  /** Its share of the poor, where somebody is; `null` where nobody can be. */
  readonly headcountShare: Bounds | null;
  /** Its share of M₀, where somebody is poor; `null` where nobody can be. */
  readonly contributionShare: Bounds | null;
}

/** The groups of a grouping in bounds. */
export interface GroupingBounds {
  /** The name of the grouping. */
  readonly by: string;
  /** Its groups. */
  readonly groups: readonly GroupBounds[];
}

/** The multidimensional poverty of a population and its groups in bounds. */
export interface MultidimensionalBounds extends BoundsFigures {
  /** The id of the index. */
  readonly index: string;
  /** Whom the figures count, or `null` where it was not said. */
  readonly unit: CountUnit | null;
  /** The cut-off, an exact fraction; `null` where the score does not identify the poor. */
  readonly cutoff: string | null;
  /** Every setting that the figures depend on, by name. */
  readonly conventions: { readonly [name: string]: string };
  /** How many rows have something unknown. */
  readonly missing: MissingReport;
  /** The figures by group, one entry for each grouping of the table. */
  readonly groupings: readonly GroupingBounds[];
}

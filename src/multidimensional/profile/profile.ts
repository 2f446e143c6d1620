import type { CountUnit } from '../../model/countUnit.ts';
import type { GroupLabel } from '../../sample/groupColumn.ts';
import type { MissingReport } from '../scoring/missingReport.ts';

/** An indicator in a profile. */
export interface IndicatorProfile {
  /** Its id. */
  readonly id: string;
  /** The id of its dimension. */
  readonly dimension: string;
  /** Its weight, an exact fraction such as `'1/6'`. */
  readonly weight: string;
  /**
   * The share of the population deprived in it, poor or not; under `reweight` of those of whom it is known.
   * `null` where nobody was counted.
   */
  readonly uncensoredHeadcount: number | null;
  /** The share poor and deprived in it, of the same; `null` where nobody was counted. */
  readonly censoredHeadcount: number | null;
  /** The part of M₀ that it makes, in the unit of M₀; `null` where nobody was counted. */
  readonly contribution: number | null;
  /** The same as a share of M₀; `null` where nobody is poor. */
  readonly contributionShare: number | null;
}

/** A dimension in a profile. */
export interface DimensionProfile {
  /** Its id. */
  readonly id: string;
  /** The weights of its indicators together, an exact fraction. */
  readonly weight: string;
  /** The part of M₀ that it makes; `null` where nobody was counted. */
  readonly contribution: number | null;
  /** The same as a share of M₀; `null` where nobody is poor. */
  readonly contributionShare: number | null;
}

/** A band in a profile. */
export interface BandProfile {
  /** Its id. */
  readonly id: string;
  /** Its least score, an exact fraction. */
  readonly from: string;
  /** The score from which on it is left, an exact fraction; `null` where it has no upper end. */
  readonly below: string | null;
  /**
   * The share of the population in it; `null` where nobody was counted, where the table lacks columns of a
   * second set of cut-offs, and for such a band under `reweight`.
   */
  readonly headcount: number | null;
  /** The columns of a second set of cut-offs that the table lacks; none where it needs none. */
  readonly lacking: readonly string[];
}

/** The figures of a population. */
export interface ProfileFigures {
  /** How many rows were counted. */
  readonly rows: number;
  /** The sum of their weights. */
  readonly population: number;
  /** How many rows are poor. */
  readonly poorRows: number;
  /** The sum of the weights of the poor. */
  readonly poorPopulation: number;
  /** H: the share of the population that is poor; `null` where nobody was counted. */
  readonly headcount: number | null;
  /** A: the mean score of the poor; `null` where nobody is poor. */
  readonly intensity: number | null;
  /** M₀ = H · A; `null` where nobody was counted. */
  readonly adjustedHeadcount: number | null;
  /** The mean score of everybody, poor or not; `null` where nobody was counted. */
  readonly meanScore: number | null;
  /** The mean number of deprivations of everybody; `null` where nobody was counted. */
  readonly meanDeprivations: number | null;
  /** The mean number of deprivations of the poor; `null` where nobody is poor. */
  readonly meanDeprivationsOfPoor: number | null;
  /** The bands of the index, in its order. */
  readonly bands: readonly BandProfile[];
  /** The indicators, in the order of the index. */
  readonly indicators: readonly IndicatorProfile[];
  /** The dimensions, in the order of the index. */
  readonly dimensions: readonly DimensionProfile[];
}

/** The figures of a group and its shares in the whole. */
export interface GroupProfile extends ProfileFigures {
  /** Its label. */
  readonly label: GroupLabel;
  /** Its share of the population; `null` where nobody was counted. */
  readonly populationShare: number | null;
  /** Its share of the poor; `null` where nobody is poor. */
  readonly headcountShare: number | null;
  /** Its share of M₀; `null` where nobody is poor. */
  readonly contributionShare: number | null;
}

/** The groups of a grouping. */
export interface GroupingProfile {
  /** The name of the grouping. */
  readonly by: string;
  /** Its groups. */
  readonly groups: readonly GroupProfile[];
}

/** The multidimensional poverty of a population and its groups. */
export interface MultidimensionalProfile extends ProfileFigures {
  /** The id of the index. */
  readonly index: string;
  /** Whom the figures count, or `null` where it was not said. */
  readonly unit: CountUnit | null;
  /** The cut-off, an exact fraction; `null` where the score does not identify the poor. */
  readonly cutoff: string | null;
  /**
   * The least score that reaches the cut-off; more than the cut-off where none is exactly on it. `null`
   * under `reweight`, where each row has scores of its own.
   */
  readonly attainableCutoff: string | null;
  /** Every setting that the figures depend on, by name. */
  readonly conventions: { readonly [name: string]: string };
  /** What was done about deprivations that are not known. */
  readonly missing: MissingReport;
  /** The figures by group, one entry for each grouping of the table. */
  readonly groupings: readonly GroupingProfile[];
}

import type { CountUnit } from '../../model/countUnit.ts';
import type { GroupLabel } from '../../sample/groupColumn.ts';
import type { MissingReport } from '../scoring/missingReport.ts';

/** The part that an indicator, a dimension or a group has in M₁ and M₂. */
export interface GapShares {
  /** Its share of M₁; `null` where M₁ is 0 or nobody was counted. */
  readonly gapContributionShare: number | null;
  /** Its share of M₂; `null` where M₂ is 0 or nobody was counted. */
  readonly squaredGapContributionShare: number | null;
}

/** The part that an indicator or a dimension makes of M₁ and M₂. */
export interface GapContributions extends GapShares {
  /** The part of M₁ that it makes, in the unit of M₁; `null` where nobody was counted. */
  readonly gapContribution: number | null;
  /** The part of M₂ that it makes, in the unit of M₂; `null` where nobody was counted. */
  readonly squaredGapContribution: number | null;
}

/** A dimension in a profile of gaps. */
export interface DimensionGaps extends GapContributions {
  /** Its id. */
  readonly id: string;
  /** The weights of its indicators together, an exact fraction. */
  readonly weight: string;
}

/** An indicator in a profile of gaps. */
export interface IndicatorGaps extends GapContributions {
  /** Its id. */
  readonly id: string;
  /** The id of its dimension. */
  readonly dimension: string;
  /** Its weight, an exact fraction such as `'1/6'`. */
  readonly weight: string;
  /** The mean gap of the poor who are deprived in it; `null` where there are none. */
  readonly averageGap: number | null;
  /** The mean squared gap of the poor who are deprived in it; `null` where there are none. */
  readonly averageSeverity: number | null;
}

/** The figures of a population whose deprivations have gaps. */
export interface GapFigures {
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
  /** M₁ = M₀ · G; `null` where nobody was counted. */
  readonly adjustedPovertyGap: number | null;
  /** M₂ = M₀ · S; `null` where nobody was counted. */
  readonly adjustedSquaredGap: number | null;
  /** G: the mean gap of the deprivations of the poor, by weight; `null` where nobody is poor. */
  readonly averageGap: number | null;
  /** S: the mean squared gap of the deprivations of the poor; `null` where nobody is poor. */
  readonly averageSeverity: number | null;
  /** The indicators, in the order of the index. */
  readonly indicators: readonly IndicatorGaps[];
  /** The dimensions, in the order of the index. */
  readonly dimensions: readonly DimensionGaps[];
}

/** The figures of a group and its shares in the whole. */
export interface GroupGaps extends GapFigures, GapShares {
  /** Its label. */
  readonly label: GroupLabel;
  /** Its share of the population; `null` where nobody was counted. */
  readonly populationShare: number | null;
}

/** The groups of a grouping. */
export interface GroupingGaps {
  /** The name of the grouping. */
  readonly by: string;
  /** Its groups. */
  readonly groups: readonly GroupGaps[];
}

/** The breadth and the depth of the poverty of a population and its groups. */
export interface GapProfile extends GapFigures {
  /** The id of the index. */
  readonly index: string;
  /** Whom the figures count, or `null` where it was not said. */
  readonly unit: CountUnit | null;
  /** The cut-off, an exact fraction; `null` where the score does not identify the poor. */
  readonly cutoff: string | null;
  /** Every setting that the figures depend on, by name. */
  readonly conventions: { readonly [name: string]: string };
  /** What was done about deprivations that are not known. */
  readonly missing: MissingReport;
  /** The figures by group, one entry for each grouping of the table. */
  readonly groupings: readonly GroupingGaps[];
}

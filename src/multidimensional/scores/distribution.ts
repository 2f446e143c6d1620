import type { CountUnit } from '../../model/countUnit.ts';
import type { GroupLabel } from '../../sample/groupColumn.ts';
import type { MissingReport } from '../scoring/missingReport.ts';

/** How much of a population is at one level. */
export interface LevelShare {
  /** How many rows. */
  readonly rows: number;
  /** The sum of their weights. */
  readonly population: number;
  /** Their share of the population; `null` where all weights are 0. */
  readonly share: number | null;
  /** The share of the population at this level or above it; `null` where all weights are 0. */
  readonly shareAtOrAbove: number | null;
}

/** A score that occurs. */
export interface ScoreLevel extends LevelShare {
  /** The score, an exact fraction such as `'1/6'`. */
  readonly score: string;
  /** The double nearest to it. */
  readonly value: number;
  /** Whether it reaches the cut-off; `null` where there is none. */
  readonly reachesCutoff: boolean | null;
}

/** A number of deprivations that occurs. */
export interface NumberLevel extends LevelShare {
  /** The number of deprivations. */
  readonly deprivations: number;
}

/** How a population is distributed. */
export interface Distribution {
  /** How many rows were counted. */
  readonly rows: number;
  /** The sum of their weights. */
  readonly population: number;
  /** The scores that occur, ascending. */
  readonly scores: readonly ScoreLevel[];
  /** The numbers of deprivations that occur, ascending. */
  readonly numbers: readonly NumberLevel[];
}

/** How a group is distributed. */
export interface GroupDistribution extends Distribution {
  /** Its label. */
  readonly label: GroupLabel;
}

/** How the groups of a grouping are distributed. */
export interface GroupingDistribution {
  /** The name of the grouping. */
  readonly by: string;
  /** Its groups. */
  readonly groups: readonly GroupDistribution[];
}

/** How a population and its groups are distributed by score and by number of deprivations. */
export interface ScoreDistribution extends Distribution {
  /** The id of the index. */
  readonly index: string;
  /** Whom the figures count, or `null` where it was not said. */
  readonly unit: CountUnit | null;
  /** The cut-off, an exact fraction; `null` where there is none. */
  readonly cutoff: string | null;
  /** Every setting that the figures depend on, by name. */
  readonly conventions: { readonly [name: string]: string };
  /** What was done about deprivations that are not known. */
  readonly missing: MissingReport;
  /** The distributions by group, one entry for each grouping of the table. */
  readonly groupings: readonly GroupingDistribution[];
}

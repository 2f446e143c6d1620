import type { GroupLabel } from '../../sample/groupColumn.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';

/** A group in a decomposition. */
export interface DecompositionGroup {
  /** Its label. */
  readonly label: GroupLabel;
  /** How many of its rows were counted. */
  readonly rows: number;
  /** The sum of their weights. */
  readonly population: number;
  /** Its share of the population; `null` where nobody was counted. */
  readonly populationShare: number | null;
  /** Its own poverty; `null` where nobody of it was counted. */
  readonly value: number | null;
  /** What it adds to the poverty of all; `null` where nobody was counted. */
  readonly contribution: number | null;
  /** The same as a share of the poverty of all; `null` where that is 0. */
  readonly contributionShare: number | null;
  /** Its poverty over that of all; `null` where one of the two has no value or that of all is 0. */
  readonly relativeRisk: number | null;
}

/** A measure of poverty and the parts of the groups of one grouping, which add up to it. */
export interface PovertyDecomposition extends SampleValue {
  /** The line of everybody in the unit of welfare; `null` where rows have lines of their own or there is none. */
  readonly line: number | null;
  /** The name of the grouping. */
  readonly by: string;
  /** The groups. */
  readonly groups: readonly DecompositionGroup[];
}

import type { GroupLabel } from '../../model/sample/groupLabel.ts';
import type { RowsAndWeight } from '../../sample/welfareSample.ts';
import type { DistributionJson } from '../distribution/distributionJson.ts';

/** The version of the form of partial tables. */
export const partialVersion = 1;

/**
 * What one part of a table adds to the whole, as plain JSON: all that the plan's indicators need of its rows,
 * and no row.
 *
 * It is not anonymous by itself. Of each group it has sums, and where an indicator needs the order of incomes –
 * a median, a Gini index, a line that is a share of the median – how many rows have each income; a group of a
 * few rows shows them. It is made for a path between offices that may see each other's counts. What is
 * published is the table, after `releaseTable`; a part whose groups are too small for that path is kept inside, or
 * made by a plan with larger groups.
 */
export interface TablePartial {
  /** The version of its form. */
  readonly version: typeof partialVersion;
  /** The digest of the plan it was made by. */
  readonly plan: string;
  /** The ids of the parts in it, ascending. */
  readonly parts: readonly string[];
  /** How many rows were read. */
  readonly rows: number;
  /** How many of them the filter of the plan left out. */
  readonly filtered: number;
  /** The finest groups that have rows, in the order of a table. */
  readonly groups: readonly PartialGroup[];
}

/**
 * The rows of a finest group. Where the plan's indicators share something, such as a column of welfare, it stands
 * once, in the order in which they first need it.
 */
export interface PartialGroup {
  /** Its labels, one for each column of `by`. */
  readonly labels: readonly GroupLabel[];
  /** How many rows it has. */
  readonly rows: number;
  /** The sum of their weights. */
  readonly weight: number;
  /** For each column of welfare and line of the row the rows without a value. */
  readonly welfare: readonly PartialWelfare[];
  /** For each policy for values outside a support who is counted. */
  readonly treatments: readonly PartialTreatment[];
  /** For each measure that is made of sums those; `null` for one past the largest double. */
  readonly sums: readonly (readonly (number | null)[])[];
  /** For each column of welfare whose order or whose distribution a measure needs that distribution. */
  readonly distributions: readonly DistributionJson[];
  /** For each measure of status who is counted. */
  readonly statuses: readonly PartialStatus[];
  /** For each table of deprivations its patterns. */
  readonly patterns: readonly PartialPatterns[];
}

/** The rows with and without a value of welfare. */
export interface PartialWelfare {
  /** Those without. */
  readonly missing: RowsAndWeight;
  /** How many of the others have weight. */
  readonly weightedRows: number;
}

/** The rows that a measure counts. */
export interface PartialTreatment {
  /** How many. */
  readonly rows: number;
  /** The sum of their weights. */
  readonly population: number;
  /** How many of them have weight. */
  readonly weightedRows: number;
  /** Rows left out because their value lies outside the support. */
  readonly omitted: RowsAndWeight;
  /** Rows counted with another value than their own. */
  readonly changed: RowsAndWeight;
}

/** The rows of a status. */
export interface PartialStatus {
  /** Rows of which it is known. */
  readonly rows: number;
  /** The sum of their weights. */
  readonly population: number;
  /** The weight of those of the status. */
  readonly counted: number;
  /** Rows left out because it is not known. */
  readonly missing: RowsAndWeight;
}

/** Rows by what they are deprived in: a pattern has a bit for each indicator of the index, the first is 1. */
export interface PartialPatterns {
  /** What is known to be a deprivation, ascending. */
  readonly deprived: readonly number[];
  /** What is not known. */
  readonly missing: readonly number[];
  /** How many rows have each pattern. */
  readonly rows: readonly number[];
  /** The sum of their weights. */
  readonly weights: readonly number[];
}

import type { CountUnit } from '../../model/countUnit.ts';
import type { NumberColumn, Weight } from '../../model/sample/weight.ts';
import type { GroupColumn, GroupLabel } from '../../sample/groupColumn.ts';

/**
 * A column of deprivations, one value a row: 1 or `true` deprived, 0 or `false` not, and a third value
 * where it is not known – `null` or `undefined` in a list or a column of Arrow, 255 in a `Uint8Array`
 * (see `missingDeprivation`), NaN in a column of doubles.
 */
export type DeprivationColumn =
  | ArrayLike<number | boolean | bigint | null | undefined>
  | {
      /** How many rows it has. */
      readonly length: number;
      /** The value in a row. */
      get(row: number): unknown;
    };

/** What a `Uint8Array` of deprivations holds where it is not known. */
export const missingDeprivation = 255;

/** A table of deprivations by column: the rows are persons or households. */
export interface DeprivationData {
  /** A column for each indicator; columns that the index does not name are left alone. */
  readonly deprivations: { readonly [indicator: string]: DeprivationColumn };
  /** The weight of each row; a bare column is one of sampling weights. Left out: 1 each. */
  readonly weight?: NumberColumn | Weight;
  /** How many persons live in the household that each row is; persons are then counted. */
  readonly size?: NumberColumn;
  /** Whether a row is a person or a household. An index of persons asks for it, or for `size`. */
  readonly rowUnit?: CountUnit;
  /** Groupings by name, such as `{ region, area }`: each a column of labels. */
  readonly by?: { readonly [grouping: string]: GroupColumn };
}

/** What rows have in common: which indicators they are deprived in and which are not known. */
export interface PatternTable {
  /** Bit j is set where indicator j is known to be a deprivation. */
  readonly deprived: Uint32Array;
  /** Bit j is set where indicator j is not known. */
  readonly missing: Uint32Array;
  /** How many rows have this pattern. */
  readonly rows: Float64Array;
  /** The sum of their weights; the number of rows where they have none. */
  readonly weight: Float64Array;
}

/** The patterns of one group. */
export interface PatternGroup {
  /** Its label. */
  readonly label: GroupLabel;
  /** Its patterns. */
  readonly patterns: PatternTable;
}

/** The patterns of every group of a grouping. */
export interface PatternGrouping {
  /** The name of the grouping. */
  readonly by: string;
  /** The groups: in the order of the labels given, else numbers and then texts, ascending. */
  readonly groups: readonly PatternGroup[];
}

/**
 * A table of deprivations, counted by pattern: all that any index, cut-off, measure or association
 * needs of it, however many rows it had.
 */
export interface PatternCounts {
  /** The indicators: the first is bit 0 of every pattern. */
  readonly indicators: readonly string[];
  /** Whom the weights count, or `null` where it was not said. */
  readonly unit: CountUnit | null;
  /** The kinds of weights they have, multiplied, such as `'sampling × household-size'`; or `'none'`. */
  readonly weighting: string;
  /** The patterns of all rows. */
  readonly patterns: PatternTable;
  /** The patterns by group. */
  readonly groupings: readonly PatternGrouping[];
}

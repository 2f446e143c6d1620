import type { GroupLabel } from '../sample/groupLabel.ts';

/** A value that a column of a table can be compared with. */
export type FilterValue = GroupLabel | boolean;

/** Whether the column has this value. Unknown where it is not known. */
export interface EqualFilter {
  /** The column. */
  readonly column: string;
  /** The value. */
  readonly is: FilterValue;
}

/** Whether the column has one of these values. Unknown where it is not known. */
export interface OneOfFilter {
  /** The column. */
  readonly column: string;
  /** The values, one at least: all texts, all numbers or all booleans. */
  readonly isOneOf: readonly FilterValue[];
}

/** Whether the number in the column lies in a range, of one bound at least. Unknown where it is not known. */
export interface RangeFilter {
  /** The column. */
  readonly column: string;
  /** This or more. */
  readonly atLeast?: number;
  /** More than this. */
  readonly above?: number;
  /** This or less. */
  readonly atMost?: number;
  /** Less than this. */
  readonly below?: number;
}

/** Whether the column has any value. */
export interface KnownFilter {
  /** The column. */
  readonly column: string;
  /** `true` asks for a value, `false` for none (`null`, `undefined`, NaN). */
  readonly known: boolean;
}

/** Whether all conditions hold. */
export interface AllFilter {
  /** The conditions; of none it holds. */
  readonly all: readonly RowFilter[];
}

/** Whether at least one condition holds. */
export interface AnyFilter {
  /** The conditions; of none it does not hold. */
  readonly any: readonly RowFilter[];
}

/** Whether a condition does not hold. Unknown where that one is. */
export interface NotFilter {
  /** The condition. */
  readonly not: RowFilter;
}

/**
 * Which rows a plan counts, in the logic of three values that SQL has: a row is counted where the
 * condition is true, and left out where it is false or unknown. Conditions are nested at most 64 deep.
 */
export type RowFilter =
  | EqualFilter
  | OneOfFilter
  | RangeFilter
  | KnownFilter
  | AllFilter
  | AnyFilter
  | NotFilter;

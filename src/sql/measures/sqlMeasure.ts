import type { PovertyErrorCode } from '../../errors.ts';
import type { LineScope } from '../../model/plan/planLine.ts';
import type { QuantileRule } from '../../model/sample/quantileRule.ts';
import type { Expression } from '../expression/expression.ts';

/** Sums, or other aggregates of the rows of a group, by name. */
export type SqlSums = { readonly [name: string]: Expression };

/**
 * The rows an indicator is made of, as columns that are derived from those of the table: the same for all
 * indicators that read the table alike, so that records that are equal throughout are read once. `columns` and the
 * welfare of a line are expressions of the columns of the table; `counted`, the faults and what was treated are
 * expressions of `columns`, the weight `w` and, by `tableColumn`, also of the columns of the table. NULL is no.
 */
export interface SqlRows {
  /** Columns by name, of the columns of the table: `x` is welfare, `z` the line. */
  readonly columns: SqlSums;
  /** Which rows count; `null` for all. Its expression may name the columns above. */
  readonly counted: Expression | null;
  /** Rows that must not be there: how many there are is asked, and any is refused. */
  readonly faults: readonly SqlFault[];
  /** How many rows were left out or changed, and for what reason: counted with their weights. */
  readonly treated: readonly SqlTreated[];
  /**
   * A line that the table makes: the statement then gives every row the column `z`, which the expressions may
   * name. `null` where `z` is among the columns, or there is no line.
   */
  readonly line: SqlTableLine | null;
}

/** Rows that could not be counted as they are, as in `Treatment`. */
export interface SqlTreated {
  /** What was done. */
  readonly as: 'missing' | 'omitted' | 'changed';
  /** Whether a row is one. */
  readonly when: Expression;
}

/**
 * A line of max(floor, intercept + share · of): of the rows that have welfare, before any policy of a measure.
 * NULL where nobody has any, or it is not above 0: every value by it is then NULL.
 */
export interface SqlTableLine {
  /** Welfare, of the columns of the table; NULL where there is none. */
  readonly welfare: Expression;
  /** What it is a share of. */
  readonly of: 'median' | 'mean';
  /** How a median is read. */
  readonly rule: QuantileRule;
  /** The share of it. */
  readonly share: number;
  /** What is added to that. */
  readonly intercept: number;
  /** The least it can be; `null` for none. */
  readonly floor: number | null;
  /** Of everybody, or of each group of the table. */
  readonly scope: LineScope;
}

/** A row, or a group, that is refused. */
export interface SqlFault {
  /** The code of the refusal. */
  readonly code: PovertyErrorCode;
  /** The column of the table. */
  readonly column: string;
  /** What was expected there, in words. */
  readonly expected: string;
  /** Whether a row is one. */
  readonly when: Expression;
}

/** A measure of rows of its own, whose value another one is made of. */
export interface SqlPart {
  /** The rows. */
  readonly rows: SqlRows;
  /** The measure; it is made of no other one. */
  readonly measure: SqlMeasure;
}

/**
 * A measure as SQL: aggregates in up to three steps, and the value from them. Within an expression a
 * column without a table is one of the names that are known at its step:
 *
 * - at every step the columns of `SqlRows`, and `w`, the weight of the row;
 * - from `second` on also, of the group, `n` (rows), `p` (sum of weights), `s` (Σ w x), `m` (s / p), and the names of `first`;
 * - in `ordered`, where equal values of `x` are one row with their weights added up: `x`, `w`, the names of `tied`, `c` (the
 *   weight of all smaller values), `b` (Σ w x of all smaller values), and what `second` knows of the group;
 * - in `value`: what is known of the group, the names of `first`, `second` and `ordered`, and those of `parts`.
 *
 * Sums and counts are doubles, 0 of nothing; only rows that count are in them. A group without weight has no value,
 * whatever `value` would say; nor has one whose table makes no line. `value` may name `z` where the table makes it.
 *
 * `p` and `c` are compared with each other: each is best the nearest double to what it stands for. A sum is
 * where it is made in two, of (w + 4p) − 4p and of w less that: the first sum is exact in any order.
 */
export interface SqlMeasure {
  /** Aggregates of the rows. */
  readonly first: SqlSums;
  /** Aggregates of the rows that need `first`, or the mean. */
  readonly second: SqlSums;
  /** Aggregates of the different values of `x`, ascending. */
  readonly ordered: SqlSums;
  /** Aggregates of the rows of each value of `x`, for `ordered`; none if left out. */
  readonly tied?: SqlSums;
  /** Values of other rows of the same group, by name; none if left out. */
  readonly parts?: { readonly [name: string]: SqlPart };
  /** The value; NULL where there is none. */
  readonly value: Expression;
  /** Groups with weight that are refused; none if left out. Names as in `value`. */
  readonly faults?: readonly SqlFault[];
}

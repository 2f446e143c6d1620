import type { NumberColumn } from '../../model/sample/weight.ts';
import type { Boundary } from '../../model/standard/standard.ts';
import type { GroupColumn, GroupLabel } from '../../sample/groupColumn.ts';
import type { QuantileRule } from '../../sample/quantile/quantileRule.ts';
import type { SupportOptions } from '../../sample/support.ts';
import type { SampleOptions, SortedSample, WelfareSample } from '../../sample/welfareSample.ts';

/** A sample that may have a line of its own for each row, or groups that have one each. */
export interface PovertySample extends WelfareSample {
  /** The line of each row, for a line of `{ kind: 'column' }`. */
  readonly line?: NumberColumn;
  /** Groupings by name, for a line by group and for tables. */
  readonly by?: { readonly [grouping: string]: GroupColumn };
}

/** A sample with groupings. */
export interface GroupedPovertySample extends PovertySample {
  /** Groupings by name, such as `{ region, area }`: each a column of labels. */
  readonly by: { readonly [grouping: string]: GroupColumn };
}

/** A sample with lines or groups of its own, or one that was sorted before. */
export type PovertyInput = PovertySample | SortedSample;

/** The line of the row: the column `line` of the sample. */
export interface ColumnLine {
  /** Says what it is. */
  readonly kind: 'column';
}

/** A line for each group, such as rural and urban. */
export interface GroupLine {
  /** Says what it is. */
  readonly kind: 'byGroup';
  /** The name of the grouping in the sample's `by`. */
  readonly by: string;
  /** The line of each group; a group of the sample without one is refused. */
  readonly amounts: readonly GroupAmount[];
}

/** The line of a group. */
export interface GroupAmount {
  /** The label of the group. */
  readonly label: GroupLabel;
  /** Its line, in the unit of welfare. */
  readonly amount: number;
}

/** A share of the median or the mean of the sample itself, as in the at-risk-of-poverty rate. */
export interface RelativeLine {
  /** Says what it is. */
  readonly kind: 'relative';
  /** What it is a share of. */
  readonly of: 'median' | 'mean';
  /** The share, above 0: 0.6 is 60% of it. */
  readonly share: number;
  /** How the median is read; `'midpoint'` if left out. */
  readonly rule?: QuantileRule;
}

/** A line that is absolute for the poor and grows with the median above them, as the World Bank's. */
export interface SocietalLine {
  /** Says what it is. */
  readonly kind: 'societal';
  /** The least it can be. */
  readonly floor: number;
  /** What is added to the share of the median. */
  readonly intercept: number;
  /** The share of the median. */
  readonly share: number;
  /** How the median is read; `'midpoint'` if left out. */
  readonly rule?: QuantileRule;
}

/** A poverty line, in the unit of welfare: a number for everybody, or how to find it. */
export type PovertyLine = number | ColumnLine | GroupLine | RelativeLine | SocietalLine;

/** Settings that every measure of poverty has. */
export interface LineOptions extends SampleOptions, SupportOptions {
  /** The poverty line, in the unit of welfare. */
  readonly line: PovertyLine;
  /** Whether whoever is exactly on the line is poor: `'below'`, if left out, says no. */
  readonly boundary?: Boundary;
  /** The bandwidth of the density at a median or a line, in the unit of welfare; for influence alone. */
  readonly bandwidth?: number;
}

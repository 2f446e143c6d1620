import type { GroupLabel } from '../sample/groupLabel.ts';
import type { QuantileRule } from '../sample/quantileRule.ts';

/** The line of the row, from a column of the table. */
export interface PlanColumnLine {
  /** Says what it is. */
  readonly kind: 'column';
  /** The column, in the unit of welfare. */
  readonly column: string;
}

/** A line for each group, such as rural and urban. */
export interface PlanGroupLine {
  /** Says what it is. */
  readonly kind: 'byGroup';
  /** The column of the labels. */
  readonly by: string;
  /** The line of each label, in the unit of welfare; a row of another label is refused. */
  readonly amounts: readonly PlanGroupAmount[];
}

/** The line of a group. */
export interface PlanGroupAmount {
  /** The label of the group. */
  readonly label: GroupLabel;
  /** Its line, in the unit of welfare. */
  readonly amount: number;
}

/** Of whom a line is made: everybody the plan counts, or each group of the table by itself. */
export type LineScope = 'table' | 'group';

/** A share of the median or the mean of the table itself, as in the at-risk-of-poverty rate. */
export interface PlanRelativeLine {
  /** Says what it is. */
  readonly kind: 'relative';
  /** What it is a share of. */
  readonly of: 'median' | 'mean';
  /** The share, above 0: 0.6 is 60% of it. */
  readonly share: number;
  /** How the median is read; `'midpoint'` if left out. */
  readonly rule?: QuantileRule;
  /** Of whom; `'table'` if left out. */
  readonly scope?: LineScope;
}

/** A line that is absolute for the poor and grows with the median above them, as the World Bank's. */
export interface PlanSocietalLine {
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
  /** Of whom; `'table'` if left out. */
  readonly scope?: LineScope;
}

/** A poverty line of a plan, in the unit of welfare: a number for everybody, or how to find it. */
export type PlanLine =
  | number
  | PlanColumnLine
  | PlanGroupLine
  | PlanRelativeLine
  | PlanSocietalLine;

import type { PlanMeasure } from '../model/plan/planIndicator.ts';
import type { GroupLabel } from '../model/sample/groupLabel.ts';
import type { LocalText } from '../model/standard/provenance.ts';
import type { Treatment } from '../sample/sampleValue.ts';

/** The version of the form of tables. */
export const tableVersion = 1;

/** An indicator of a table, and how it was made. */
export interface TableIndicator {
  /** Its id in the plan. */
  readonly id: string;
  /** What it is called, if the plan says so. */
  readonly label: LocalText | null;
  /** The measure. */
  readonly measure: PlanMeasure;
  /** Every setting and convention that its values depend on, by name. */
  readonly conventions: { readonly [name: string]: string };
}

/** Between which numbers a value lies. */
export interface ValueBounds {
  /** The least it can be. */
  readonly lowest: number;
  /** The most it can be. */
  readonly highest: number;
}

/** One figure of a table. */
export interface TableCell {
  /** The labels of the group, one for each column of `by`; `null` where it is a total over that column. */
  readonly group: readonly (GroupLabel | null)[];
  /** The id of the indicator. */
  readonly indicator: string;
  /** The figure; `null` where there was nobody to count, nothing to divide by, or it was suppressed. */
  readonly value: number | null;
  /** How many rows it was made from; `null` where it was suppressed. */
  readonly rows: number | null;
  /** The sum of their weights; `null` where it was suppressed. */
  readonly population: number | null;
  /** What was done about rows that could not be counted as they are. */
  readonly treated: Treatment;
  /** Between which numbers the value lies, where near values were put together; else `null`. */
  readonly bounds: ValueBounds | null;
  /**
   * By how much, as a share of each, the values of welfare that it was made from may differ from those that
   * were given: 0 but where near values were put together.
   */
  readonly resolution: number;
  /** Whether it was suppressed before release, for its own size or to hide another; else `null`. */
  readonly suppressed: 'small' | 'complementary' | null;
}

/** A table of indicators by group: tidy, one figure a row, in an order that depends on nothing else. */
export interface Table {
  /** The version of the form of tables. */
  readonly version: typeof tableVersion;
  /** The digest of the plan it was made by. */
  readonly plan: string;
  /** The columns whose labels make the groups. */
  readonly by: readonly string[];
  /** The indicators, in the order of the plan. */
  readonly indicators: readonly TableIndicator[];
  /** How many rows were read. */
  readonly rows: number;
  /** How many of them the filter of the plan left out. */
  readonly filtered: number;
  /**
   * The figures: totals first, then by the labels of the first column (numbers and then texts, ascending),
   * the second …, and of each group by indicator.
   */
  readonly cells: readonly TableCell[];
}

import type { DecimalInput, DecimalText } from '../../exact/decimalInput.ts';
import type { CountUnit } from '../../model/countUnit.ts';
import type { DigitSlip } from '../print/digitSlip.ts';
import type { CountRange } from '../print/fittingCounts.ts';
import type { TotalRange } from '../print/fittingTotals.ts';
import type { PercentRounding } from '../print/printedPercent.ts';

/**
 * What may be wrong with a published table.
 *
 * - `percentDoesNotFitCount`: count and total print another percent.
 * - `noCountFits`: no whole count of this total prints the percent.
 * - `noCommonTotal`: the counts and percents of a row cannot have one total.
 * - `partsExceedTotal`: the groups are more than everybody.
 * - `countsDoNotAdd`: poor + near-poor are not the number printed for both together.
 * - `percentsDoNotAdd`: nor are their percents, whatever the rounding.
 * - `partCountsDoNotAdd`: the parts of a partition do not add up to the whole.
 * - `partPercentsOutsideRange`: the percent of the whole is not between those of its parts.
 * - `impliedTotalsDoNotAdd`: the totals that counts and percents imply do not add up.
 * - `changeDoesNotFit`: a printed change is not the change between the rows.
 * - `totalJumps`: the total changes more in a year than was said to be believable.
 */
export type AuditCode =
  | 'percentDoesNotFitCount'
  | 'noCountFits'
  | 'noCommonTotal'
  | 'partsExceedTotal'
  | 'countsDoNotAdd'
  | 'percentsDoNotAdd'
  | 'partCountsDoNotAdd'
  | 'partPercentsOutsideRange'
  | 'impliedTotalsDoNotAdd'
  | 'changeDoesNotFit'
  | 'totalJumps';

/** The groups of a row. */
export type GroupName = 'poor' | 'nearPoor' | 'multidimensional';

/** A figure of a row. */
export type FigureName =
  | 'total'
  | `${GroupName}.${'count' | 'percent' | 'change.count' | 'change.percentagePoints'}`;

/** A printed figure. */
export interface AuditCell {
  /** The row's id. */
  readonly row: string;
  /** Which figure. */
  readonly field: FigureName;
  /** As it stands in the table. */
  readonly printed: DecimalInput;
}

/** What a figure would have to be if the others of the finding are right; both ends included. */
export interface AuditExpectation {
  /** The row's id. */
  readonly row: string;
  /** Which figure. */
  readonly field: FigureName;
  /** The least: a count as a number, a percent as text. */
  readonly from: number | DecimalText;
  /** The greatest; `null` when there is none. */
  readonly to: number | DecimalText | null;
}

/** A slip of the pen that would explain a finding: the count that may have been meant. */
export interface AuditSuggestion {
  /** The row's id. */
  readonly row: string;
  /** Which figure. */
  readonly field: FigureName;
  /** What may have been meant: it adds up and fits its percent. */
  readonly count: number;
  /** How it became what is printed. */
  readonly slip: DigitSlip;
}

/** A contradiction in a table: the figures, what they would have to be, and the reason. */
export interface AuditFinding {
  /** Which rule is broken. */
  readonly code: AuditCode;
  /** The figures that contradict each other. */
  readonly cells: readonly AuditCell[];
  /** What each might have to be instead. */
  readonly expected: readonly AuditExpectation[];
  /** Slips of the pen that would explain it, the likeliest first. */
  readonly suggestions: readonly AuditSuggestion[];
  /** The reason in one sentence. */
  readonly message: string;
}

/** What was found out about one group of a row. */
export interface GroupAudit {
  /** The count: printed, or what the other two groups leave for it; `null` if not known. */
  readonly count: number | null;
  /** The percent that count and total give; `null` without them. */
  readonly percent: DecimalText | null;
  /** The counts that print the printed percent of the printed total; `null` if none or not known. */
  readonly fittingCounts: CountRange | null;
}

/** A check that could not be made in a row, and the figures it lacked. */
export interface UncheckedInRow {
  /** The check. */
  readonly check: AuditCode;
  /** The figures it lacked. */
  readonly missing: readonly FigureName[];
}

/** What was found out about one row. */
export interface RowAudit {
  /** The row's id. */
  readonly id: string;
  /** The total: printed, or those that its counts and percents allow; `null` if none or not known. */
  readonly totals: TotalRange | null;
  /** The poor; `null` where nothing is known of them. */
  readonly poor: GroupAudit | null;
  /** The near-poor, likewise. */
  readonly nearPoor: GroupAudit | null;
  /** Both together, likewise. */
  readonly multidimensional: GroupAudit | null;
  /** What could not be checked for want of figures. */
  readonly unchecked: readonly UncheckedInRow[];
}

/** A check between rows that could not be made, and the rows that lack the figure. */
export interface UncheckedBetweenRows {
  /** The check. */
  readonly check: AuditCode;
  /** The figure it lacked. */
  readonly field: FigureName;
  /** The rows that lack it. */
  readonly rows: readonly string[];
}

/** The audit of a table. Plain JSON. */
export interface PublishedAudit {
  /** Whether no contradiction was found; what could not be checked may still be wrong. */
  readonly consistent: boolean;
  /** The contradictions: rows first, then partitions, then sequences. */
  readonly findings: readonly AuditFinding[];
  /** Every row, in the order of the table. */
  readonly rows: readonly RowAudit[];
  /** What could not be checked between rows. */
  readonly unchecked: readonly UncheckedBetweenRows[];
  /** Households or persons. */
  readonly unit: CountUnit;
  /** The decimals the percents were taken to have. */
  readonly decimals: number | 'asPrinted';
  /** The rounding they were taken to have. */
  readonly rounding: PercentRounding;
}

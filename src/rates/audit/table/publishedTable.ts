import type { DecimalInput } from '../../../exact/decimalInput.ts';
import type { CountUnit } from '../../../model/countUnit.ts';
import type { IsoDate } from '../../../model/period.ts';

/** A change as printed, against the row before it; a fall is negative. */
export interface PublishedChange {
  /** In households or persons. */
  readonly count?: number | null;
  /** In percentage points. */
  readonly percentagePoints?: DecimalInput | null;
}

/** What a row prints of one group. What was not printed is left out or `null`. */
export interface PublishedGroup {
  /** How many they are. */
  readonly count?: number | null;
  /** Their percent of the row's total, such as `'5.57'`. */
  readonly percent?: DecimalInput | null;
  /** How that changed. */
  readonly change?: PublishedChange | null;
}

/** A row of a published table: one place at one date. */
export interface PublishedRow {
  /** The name by which partitions, sequences and findings call the row; used once. */
  readonly id: string;
  /** The place, for the messages. */
  readonly place?: string | null;
  /** The day the row describes; sequences take their years from it. */
  readonly date?: IsoDate | null;
  /** All households (or persons). */
  readonly total?: number | null;
  /** The poor (hộ nghèo). */
  readonly poor?: PublishedGroup | null;
  /** The near-poor (hộ cận nghèo). */
  readonly nearPoor?: PublishedGroup | null;
  /** Poor and near-poor together (nghèo đa chiều, as the ministry prints it). */
  readonly multidimensional?: PublishedGroup | null;
}

/** Rows that are the parts of another row: regions of a nation, urban and rural. */
export interface PublishedPartition {
  /** The id of the whole. */
  readonly whole: string;
  /** The ids of its parts, which do not overlap. */
  readonly parts: readonly string[];
  /** Whether the parts are all there are; `true` if left out. */
  readonly complete?: boolean;
}

/** Rows of one place in order of time; changes are printed against the row before. */
export interface PublishedSequence {
  /** The ids, the earliest first. */
  readonly rows: readonly string[];
  /**
   * The greatest believable change of the total in a year, as a share: 0.03 for 3 percent up or
   * down. Left out, totals are not compared. Rows without dates count as a year apart.
   */
  readonly maximumYearlyTotalChange?: number | null;
}

/** A published table: its rows and how they hang together. */
export interface PublishedTable {
  /** What all its counts count. */
  readonly unit: CountUnit;
  /** The rows. */
  readonly rows: readonly PublishedRow[];
  /** Wholes and their parts. */
  readonly partitions?: readonly PublishedPartition[];
  /** Rows of one place over time. */
  readonly sequences?: readonly PublishedSequence[];
}

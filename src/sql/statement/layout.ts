import type { SqlFault } from '../measures/sqlMeasure.ts';

/** A fault, and the column of the result that says how many there are. */
export interface FaultColumn extends Omit<SqlFault, 'when'> {
  /** The column of the result. */
  readonly as: string;
}

/** What the rows of an indicator came to, as columns of the result. */
export interface SourceColumns {
  /** How many rows. */
  readonly rows: string;
  /** The sum of their weights. */
  readonly population: string;
  /** What was done about other rows: how many there are, and their weight. */
  readonly treated: readonly {
    readonly as: 'missing' | 'omitted' | 'changed';
    readonly rows: string;
    readonly weight: string;
  }[];
}

/** An indicator, as columns of the result. */
export interface IndicatorColumns extends SourceColumns {
  /** Its value. */
  readonly value: string;
}

/** What stands in which column of the result of a statement. */
export interface ResultLayout {
  /** How many rows the table has. */
  readonly read: string;
  /** How many the filter kept. */
  readonly kept: string;
  /** Which columns of `by` make the groups of each set. */
  readonly sets: readonly (readonly boolean[])[];
  /** The set of a group; NULL where there is no group. */
  readonly set: string;
  /** The labels, as texts. */
  readonly labels: readonly string[];
  /** What the labels are: `number` or `text`. */
  readonly kinds: readonly string[];
  /** For each indicator its columns. */
  readonly indicators: readonly IndicatorColumns[];
  /** The faults of rows, counted over the table. */
  readonly rowFaults: readonly FaultColumn[];
  /** The faults of groups, each in the row of its group. */
  readonly groupFaults: readonly FaultColumn[];
}

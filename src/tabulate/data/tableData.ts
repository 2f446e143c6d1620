import type { GroupLabel } from '../../model/sample/groupLabel.ts';

/**
 * A column of a table: a list, a typed array, a column of Arrow (by its `length` and `get`), or whole
 * numbers that point into a list of labels.
 */
export type TableColumn =
  | ArrayLike<unknown>
  | {
      /** How many rows it has. */
      readonly length: number;
      /** The value in a row. */
      get(row: number): unknown;
    }
  | {
      /** For each row the place of its label in `labels`. */
      readonly codes: ArrayLike<number>;
      /** The labels, each once. */
      readonly labels: readonly GroupLabel[];
    };

/** Columns by name; those that the plan does not name are left alone. */
export interface TableColumns {
  readonly [column: string]: TableColumn;
}

/** A table of Arrow, or a batch of its records, known by its structure alone. */
export interface ArrowTable {
  /** How many rows it has. */
  readonly numRows: number;
  /** The column of a name; `null` where there is none. */
  getChild(name: string): unknown;
}

/** A table, or a part of one: rows (a list of records), columns, or a table of Arrow. */
export type TableChunk = readonly object[] | TableColumns | ArrowTable;

/** A table in one part or in several. A list is always one of rows. */
export type TableData = TableChunk | Iterable<TableChunk> | AsyncIterable<TableChunk>;

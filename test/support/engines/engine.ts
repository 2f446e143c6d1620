/** Engines that run in the process of the tests. */

/** A column of a table: its type is text, boolean or double by what is in it. */
export type EngineColumn = ArrayLike<string | number | boolean | null | undefined>;

/** A table by column. */
export type EngineColumns = { readonly [column: string]: EngineColumn };

/** A row of a result. */
export type EngineRow = { readonly [column: string]: unknown };

/** An engine that was opened: it is a connection of `runPlan`. */
export interface Engine {
  /** The dialect it takes. */
  readonly dialect: 'duckdb' | 'postgres';
  /** Makes a table, in place of one with the same name. */
  load(table: string, columns: EngineColumns): Promise<void>;
  /** Runs a statement; its rows as the driver gives them. */
  query(sql: string): Promise<EngineRow[]>;
  /** Ends it. */
  close(): Promise<void>;
}

/** A name in double quotes: written here anew, since the one of the package is under test. */
export function quotedName(name: string): string {
  return `"${name.split('"').join('""')}"`;
}

/** The type of a column by its first value. */
export function columnType(column: EngineColumn): 'text' | 'boolean' | 'double' {
  for (let row = 0; row < column.length; row++) {
    const value = column[row];
    if (typeof value === 'string') return 'text';
    if (typeof value === 'boolean') return 'boolean';
    if (typeof value === 'number') return 'double';
  }
  return 'double';
}

/** How many rows a table has. */
export function rowsOf(columns: EngineColumns): number {
  return Object.values(columns)[0]?.length ?? 0;
}

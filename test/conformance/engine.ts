import type { SqlDialect } from '../../src/sql/dialects/dialect.ts';
import type { LoadedTable } from './tables.ts';

/** An engine that runs SQL here. */
export interface Engine {
  /** Its name and version. */
  readonly name: string;
  readonly dialect: SqlDialect;
  /** Makes a table, in place of one that has this name. */
  load(name: string, table: LoadedTable): Promise<void>;
  /** The rows of a result, by the names of its columns. */
  query(sql: string): Promise<readonly Record<string, unknown>[]>;
  close(): Promise<void>;
}

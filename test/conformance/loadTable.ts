import type { Engine } from './engine.ts';
import { type LoadedTable, rowsOf } from './tables.ts';

const types = { double: 'DOUBLE', integer: 'INT', text: 'STRING' } as const;

/** Makes a table on an engine. A partitioned Parquet of no rows has no file that would tell its columns. */
export async function loadTable(engine: Engine, name: string, table: LoadedTable): Promise<void> {
  if (engine.dialect !== 'spark' || rowsOf(table) > 0) return engine.load(name, table);
  const columns = Object.entries(table).map(
    ([column, { type }]) => `CAST(NULL AS ${types[type]}) AS \`${column}\``,
  );
  await engine.query(
    `CREATE OR REPLACE TEMPORARY VIEW ${name} AS SELECT ${columns.join(', ')} WHERE 1 = 0`,
  );
}

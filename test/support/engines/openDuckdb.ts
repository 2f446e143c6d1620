import { DuckDBInstance } from '@duckdb/node-api';
import { columnType, type Engine, type EngineColumns, quotedName, rowsOf } from './engine.ts';

const typeNames = { text: 'VARCHAR', boolean: 'BOOLEAN', double: 'DOUBLE' } as const;

/** Opens DuckDB in memory, on so many threads. */
export async function openDuckdb(threads = 2): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  return {
    dialect: 'duckdb',
    async load(table: string, columns: EngineColumns) {
      const names = Object.entries(columns).map(
        ([name, column]) => `${quotedName(name)} ${typeNames[columnType(column)]}`,
      );
      await connection.run(`CREATE OR REPLACE TABLE ${quotedName(table)} (${names.join(', ')})`);
      const appender = await connection.createAppender(table);
      const lists = Object.values(columns);
      const rows = rowsOf(columns);
      for (let row = 0; row < rows; row++) {
        for (const list of lists) {
          const value = list[row];
          if (value === null || value === undefined) appender.appendNull();
          else if (typeof value === 'string') appender.appendVarchar(value);
          else if (typeof value === 'boolean') appender.appendBoolean(value);
          else appender.appendDouble(value);
        }
        appender.endRow();
      }
      appender.closeSync();
    },
    async query(sql: string) {
      const reader = await connection.runAndReadAll(sql);
      return reader.getRowObjectsJS();
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import type { SqlDialect } from '../../../../src/sql/dialects/dialect.ts';
import { dialectOf } from '../../../../src/sql/dialects/dialectOf.ts';
import type { Expression } from '../../../../src/sql/expression/expression.ts';
import { writeExpression } from '../../../../src/sql/expression/writeExpression.ts';
import type { SqlPart } from '../../../../src/sql/measures/sqlMeasure.ts';
import type { TableRow } from '../counting/runPart.ts';

/** An engine in this process: loads a table, classifies its rows. */
export interface RowEngine {
  readonly dialect: SqlDialect;
  /** Makes the table `households` of rows, with their number as `row`, and columns of these types. */
  load(rows: readonly TableRow[], types: readonly (readonly [string, ColumnType])[]): Promise<void>;
  /** The rows of a result. */
  rows(sql: string): Promise<readonly Record<string, unknown>[]>;
  /** The column `found` of a result, as numbers. */
  numbers(sql: string): Promise<number[]>;
  close(): Promise<void>;
}

/** The types of a column. */
export type ColumnType = 'double' | 'smallint' | 'boolean' | 'text';

const types = {
  duckdb: { double: 'DOUBLE', smallint: 'SMALLINT', boolean: 'BOOLEAN', text: 'VARCHAR' },
  postgres: { double: 'double precision', smallint: 'smallint', boolean: 'boolean', text: 'text' },
} as const;

export async function openDuckdb(): Promise<RowEngine> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return {
    dialect: 'duckdb',
    async load(rows, columns) {
      await connection.run('DROP TABLE IF EXISTS households');
      const listed = columns.map(([name, type]) => `"${name}" ${types.duckdb[type]}`);
      await connection.run(`CREATE TABLE households ("row" INTEGER, ${listed.join(', ')})`);
      const appender = await connection.createAppender('households');
      for (const [place, row] of rows.entries()) {
        appender.appendInteger(place);
        for (const [name, type] of columns) {
          const value = row[name] ?? null;
          if (value === null) appender.appendNull();
          else if (type === 'text') appender.appendVarchar(String(value));
          else if (type === 'double') appender.appendDouble(Number(value));
          else if (type === 'smallint') appender.appendSmallInt(Number(value));
          else appender.appendBoolean(value === 1 || value === true);
        }
        appender.endRow();
      }
      appender.closeSync();
    },
    async rows(sql) {
      return (await connection.runAndReadAll(sql)).getRowObjects();
    },
    async numbers(sql) {
      const reader = await connection.runAndReadAll(sql);
      return reader.getRows().map(([value]) => Number(value));
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

export async function openPglite(): Promise<RowEngine> {
  const database = await PGlite.create();
  return {
    dialect: 'postgres',
    async load(rows, columns) {
      await database.exec('DROP TABLE IF EXISTS households');
      const listed = columns.map(([name, type]) => `"${name}" ${types.postgres[type]}`);
      await database.exec(`CREATE TABLE households ("row" integer, ${listed.join(', ')})`);
      for (let start = 0; start < rows.length; start += 5000) {
        const part = rows.slice(start, start + 5000).map((row, place) => ({
          row: start + place,
          // JSON has no NaN and no infinity, but PostgreSQL reads them from a text.
          ...Object.fromEntries(columns.map(([name]) => [name, asJson(row[name] ?? null)])),
        }));
        const insert =
          'INSERT INTO households SELECT * FROM json_populate_recordset(NULL::households, $1::json)';
        await database.query(insert, [JSON.stringify(part)]);
      }
    },
    async rows(sql) {
      return (await database.query<Record<string, unknown>>(sql)).rows;
    },
    async numbers(sql) {
      const { rows } = await database.query<{ readonly found: unknown }>(sql);
      return rows.map(({ found }) => Number(found));
    },
    async close() {
      await database.close();
    },
  };
}

function asJson(value: TableRow[string]): TableRow[string] {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

/** An expression of the derived columns of a part for each row, in their order. */
export function rowsSql(part: SqlPart, expression: Expression, name: SqlDialect): string {
  const dialect = dialectOf(name);
  const columns = Object.entries(part.rows.columns).map(
    ([as, is]) => `${writeExpression(is, dialect)} AS ${dialect.identifier(as)}`,
  );
  const derived = `SELECT "row", ${columns.join(', ')} FROM households AS "table"`;
  const found = writeExpression(expression, dialect);
  return `SELECT ${found} AS found FROM (${derived}) AS derived ORDER BY "row"`;
}

import type { Plan } from '../model/plan/plan.ts';
import { refuse, requireRecord } from '../require.ts';
import type { Table } from '../tabulate/table.ts';
import { readSqlRows } from './readSqlRows.ts';
import { type SqlOptions, tabulateSql } from './tabulateSql.ts';

/** A connection to an engine, of whatever driver. */
export interface SqlConnection {
  /** Runs a query; gives its rows as records by column. */
  query(sql: string): Promise<Iterable<object>>;
}

/**
 * Runs a plan in the engine that has the data: `tabulateSql`, one query over a connection, `readSqlRows`.
 *
 * Convention: the connection is whatever has a `query`; nothing is opened, closed or tried again here.
 *
 * Formula: those of the measures.
 *
 * Source: those of the measures.
 *
 * @param plan - what is measured, of whom, by which conventions
 * @param connection - runs a query and promises its rows as records by column
 * @param options - the engine, and the name of the table in it
 * @returns a promise of the table that `tabulate` would give of the same rows
 * @throws PovertyError as `tabulateSql` and `readSqlRows` do; `missingValue` or `invalidType` for a connection that is none.
 * What the connection throws passes as it is. The promise is rejected with all of them
 * @example
 * import type { Plan } from 'poverty-indicators/model';
 * import { runPlan } from 'poverty-indicators/sql';
 *
 * const plan: Plan = {
 *   version: 1,
 *   welfare: 'income',
 *   indicators: [{ id: 'mean', measure: 'meanWelfare' }],
 * };
 * // In place of an engine; see the page for those that there are.
 * const asked: string[] = [];
 * const query = async (sql: string) => {
 *   asked.push(sql);
 *   return [{ read: 3, kept: 3, f0: 0, f1: 0, s: 0, n0: 3, p0: 3, v0: 20 }];
 * };
 * const table = await runPlan(plan, { query }, { dialect: 'postgres', table: 'households' });
 * [asked.length, table.cells[0]?.value]; // => [1, 20]
 */
export async function runPlan(
  plan: Plan,
  connection: SqlConnection,
  options: SqlOptions,
): Promise<Table> {
  requireRecord(connection, ['connection'], 'a connection: { query }');
  if (typeof connection.query !== 'function') {
    refuse('invalidType', ['connection', 'query'], 'a function of SQL', connection.query);
  }
  const { sql } = tabulateSql(plan, options);
  return readSqlRows(plan, await connection.query(sql));
}

/**
 * A plan as SQL, for the engine that has the data, and its result as the table that memory would give.
 *
 * @packageDocumentation
 */

export type { SqlDialect } from './dialects/dialect.ts';
export { readSqlRows } from './readSqlRows.ts';
export { runPlan, type SqlConnection } from './runPlan.ts';
export { type SqlOptions, type SqlStatement, tabulateSql } from './tabulateSql.ts';

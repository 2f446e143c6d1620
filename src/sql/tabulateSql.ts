import { checkPlan } from '../model/plan/checkPlan.ts';
import type { Plan } from '../model/plan/plan.ts';
import { requireKeys, requireList, requireRecord, requireText } from '../require.ts';
import type { SqlDialect } from './dialects/dialect.ts';
import { dialectOf } from './dialects/dialectOf.ts';
import { planMeasure } from './planMeasure.ts';
import { buildStatement } from './statement/buildStatement.ts';
import { queryPrefix, writeStatement } from './statement/writeStatement.ts';

/** For which engine a plan is written, and of which of its tables. */
export interface SqlOptions {
  /** The engine. */
  readonly dialect: SqlDialect;
  /** The name of the table or view; a list of names for a path, such as `['schema', 'table']`. */
  readonly table: string | readonly string[];
}

/** A plan as SQL. */
export interface SqlStatement {
  /** The statement: one query, which changes nothing. */
  readonly sql: string;
  /** The engine it is for. */
  readonly dialect: SqlDialect;
  /** The columns of its result, in order, which `readSqlRows` reads. */
  readonly columns: readonly string[];
}

/**
 * A plan as one query of SQL, whose result `readSqlRows` makes the table of that `tabulate` would give.
 *
 * Convention: a name is quoted and a value is a literal, by the rules of the engine, whatever is in it; nothing
 * else of a plan or of a name becomes part of the text. Numbers are doubles; sums are compensated where the
 * engine can do that. NaN is no value, as NULL is. Equal incomes become one before anything is cumulated, so that no
 * result hangs on the order of ties. What memory refuses at a row the query counts, and `readSqlRows` refuses. Columns
 * are taken to have the types that the plan makes of them. Of `'bigquery'` and `'trino'` the text was never executed.
 *
 * Formula: those of the measures, in up to three steps: of the rows of a group, of the rows about its mean, of its
 * different incomes in ascending order.
 *
 * Source: those of the measures.
 *
 * @param plan - what is measured, of whom, by which conventions
 * @param options - the engine, and the name of the table in it
 * @returns the query, and the columns of its result
 * @throws PovertyError as `checkPlan` and the measures do; `unknownOption` for an engine that is not known; `notSupported`
 * for a measure that is not written in SQL, where `tabulate` has it in memory, and for a name or a text that
 * an engine cannot have (empty, with NUL, longer than PostgreSQL keeps); `missingValue` or `invalidType` for the table
 * @example
 * import type { Plan } from 'poverty-indicators/model';
 * import { tabulateSql } from 'poverty-indicators/sql';
 *
 * const plan: Plan = {
 *   version: 1,
 *   welfare: 'income',
 *   indicators: [{ id: 'mean', measure: 'meanWelfare' }],
 * };
 * const { sql, columns } = tabulateSql(plan, { dialect: 'duckdb', table: ['survey', 'my "households"'] });
 * sql.slice(0, 16); // => 'WITH "q_read" AS'
 * sql.includes('FROM "survey"."my ""households""" AS "table"'); // => true
 * columns; // => ['read', 'kept', 'f0', 'f1', 's', 'n0', 'p0', 'v0']
 */
export function tabulateSql(plan: Plan, options: SqlOptions): SqlStatement {
  requireRecord(options, ['options'], 'options: { dialect, table }');
  requireKeys(options, ['dialect', 'table'], ['options']);
  const dialect = dialectOf(options.dialect);
  const table = requireTable(options.table);
  const checked = checkPlan(plan);
  const measures = checked.indicators.map((indicator) => planMeasure(checked, indicator));
  const { statement } = buildStatement(checked, measures, queryPrefix(table));
  return {
    sql: writeStatement(statement, table, dialect),
    dialect: dialect.name,
    columns: statement.result.columns.map(({ as }) => as),
  };
}

function requireTable(table: unknown): readonly string[] {
  if (typeof table === 'string' || !Array.isArray(table)) return [requireText(table, ['table'])];
  requireList(table, ['table'], 'the names of a path');
  if (table.length === 0) requireText(undefined, ['table', 0]);
  return Array.from(table as readonly unknown[], (part, place) =>
    requireText(part, ['table', place]),
  );
}

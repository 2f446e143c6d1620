import { dialectOf } from '../../../src/sql/dialects/dialectOf.ts';
import type { Expression } from '../../../src/sql/expression/expression.ts';
import type { NamedExpression, Query, Statement } from '../../../src/sql/statement/query.ts';
import { writeStatement } from '../../../src/sql/statement/writeStatement.ts';
import type { Engine, EngineColumns } from './engine.ts';

type Values = { readonly [column: string]: unknown };

/** The rows of one of some queries of the table `t`: whole numbers as numbers, in an order of their own. */
export async function queryRows(
  engine: Engine,
  queries: Statement['queries'],
  name: string,
): Promise<readonly Values[]> {
  const { query } = queries.find((one) => one.name === name) as { readonly query: Query };
  const names = query.kind === 'select' ? query.columns.map(({ as }) => as) : query.names;
  const columns = names.map((as) => ({ as, is: columnIn(name, as) }));
  const rows = await resultRows(engine, {
    queries,
    result: { kind: 'select', columns, from: name },
  });
  return rows
    .map((row) => ({ text: JSON.stringify(row), row }))
    .sort(byText)
    .map(({ row }) => row);
}

/** The rows of a statement of the table `t`. */
export async function resultRows(engine: Engine, statement: Statement): Promise<readonly Values[]> {
  const rows = await engine.query(writeStatement(statement, ['t'], dialectOf(engine.dialect)));
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])),
  );
}

/** What an expression of columns of the table is in each row of it. */
export async function valuesOf(
  engine: Engine,
  expression: Expression,
  table?: EngineColumns,
): Promise<readonly unknown[]> {
  if (table !== undefined) await engine.load('t', table);
  const columns: NamedExpression[] = [{ as: 'v', is: expression }];
  const rows = await resultRows(engine, {
    queries: [{ name: 'one', query: { kind: 'values', names: ['s'], rows: [[0]] } }],
    result: { kind: 'select', columns, from: null },
  });
  return rows.map(({ v }) => v);
}

/** A column of a query. */
export function columnIn(query: string, name: string): Expression {
  return { kind: 'column', name, of: query };
}

function plain(value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}

function byText(a: { readonly text: string }, b: { readonly text: string }): number {
  return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
}

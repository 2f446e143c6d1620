import { expect, test } from 'vitest';
import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import { postgres } from '../../../src/sql/dialects/postgres.ts';
import { count } from '../../../src/sql/expression/aggregates.ts';
import { above, equal, number, tableColumn } from '../../../src/sql/expression/build.ts';
import type { Join, Statement } from '../../../src/sql/statement/query.ts';
import { queryPrefix, writeStatement } from '../../../src/sql/statement/writeStatement.ts';
import { openDuckdb } from '../../support/engines/openDuckdb.ts';
import { columnIn, resultRows } from '../../support/engines/runQueries.ts';

const income = tableColumn('income');
const sets = {
  name: 'q_sets',
  query: { kind: 'values', names: ['s'], rows: [[0], [-1]] },
} as const;
const statement: Statement = {
  queries: [
    {
      name: 'q_rows',
      query: {
        kind: 'select',
        columns: [{ as: 'x', is: income }],
        from: null,
        where: above(income, number(0)),
        passes: true,
      },
    },
    sets,
  ],
  result: {
    kind: 'select',
    columns: [
      { as: 's', is: columnIn('q_sets', 's') },
      { as: 'n', is: count() },
    ],
    from: 'q_rows',
    joins: [{ kind: 'cross', query: 'q_sets', on: null }],
    groupBy: [columnIn('q_sets', 's')],
  },
};

test('a statement is written as by hand, in DuckDB', () => {
  expect(
    writeStatement(statement, ['my schema', 't'], duckdb),
  ).toBe(`WITH "q_rows" AS NOT MATERIALIZED (
SELECT "table"."income" AS "x"
FROM "my schema"."t" AS "table"
WHERE ("table"."income" > 0e0)
),
"q_sets" AS (
SELECT CAST(0 AS BIGINT) AS "s"
UNION ALL SELECT CAST((-1) AS BIGINT) AS "s"
)
SELECT "q_sets"."s" AS "s",
  CAST(count(*) AS DOUBLE) AS "n"
FROM "q_rows"
CROSS JOIN "q_sets"
GROUP BY "q_sets"."s"`);
});

test('only a query of as many rows as the table ends in the fence of a dialect', () => {
  const written = writeStatement(statement, ['t'], postgres);
  expect(written.split(' OFFSET 0').length).toBe(2);
  expect(written).toMatch(/> CAST\('0e0' AS double precision\)\) OFFSET 0\n\),/);
});

test('joins match, or keep all of the first', async () => {
  const engine = await openDuckdb();
  await engine.load('t', { income: [0, 7] });
  const on = equal(income, columnIn('q_sets', 's'));
  const joined = (kind: Join['kind']) =>
    resultRows(engine, {
      queries: [sets],
      result: {
        kind: 'select',
        columns: [
          { as: 'x', is: income },
          { as: 's', is: columnIn('q_sets', 's') },
        ],
        from: null,
        joins: [{ kind, query: 'q_sets', on: kind === 'cross' ? null : on }],
      },
    });
  expect(await joined('inner')).toEqual([{ x: 0, s: 0 }]);
  expect(await joined('left')).toEqual(expect.arrayContaining([{ x: 7, s: null }]));
  expect((await joined('left')).length).toBe(2);
  expect((await joined('cross')).length).toBe(4);
  await engine.close();
});

test('no query is called as a table is, case aside', () => {
  for (const table of [['t'], ['q_', 't'], ['q_kept'], ['a', 'Q_kept'], ['q__groups'], ['q_']]) {
    const prefix = queryPrefix(table);
    expect(prefix.startsWith('q_')).toBe(true);
    expect(table.at(-1)?.toLowerCase().startsWith(prefix)).toBe(false);
  }
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Plan } from '../../src/model/plan/plan.ts';
import { sqlDialects } from '../../src/sql/dialects/dialectOf.ts';
import { runPlan } from '../../src/sql/runPlan.ts';
import { type SqlOptions, tabulateSql } from '../../src/sql/tabulateSql.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import type { Engine } from '../support/engines/engine.ts';
import { openDuckdb } from '../support/engines/openDuckdb.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { everyMeasurePlan, headcountPlan } from '../support/plans.ts';

const options = deepFreeze<SqlOptions>({ dialect: 'duckdb', table: 't' });
let engine: Engine;
beforeAll(async () => {
  engine = await openDuckdb();
});
afterAll(() => engine.close());

function refused(
  given: object,
  code: 'missingValue' | 'invalidType' | 'unknownOption',
  path: (string | number)[],
) {
  const call = () => tabulateSql(headcountPlan, { ...options, ...given } as SqlOptions);
  expectPovertyError(call, { code, path });
}

/** Of these there is no statement. */
const inMemoryOnly = ['estebanRayIndex', 'betweenGroupShare', 'duclosEstebanRayIndex'];

test.each(sqlDialects)('a statement of %s is one query, the same on every run', (dialect) => {
  const indicators = everyMeasurePlan.indicators.filter(
    (one) => !inMemoryOnly.includes(one.measure),
  );
  const plan = deepFreeze<Plan>({ ...everyMeasurePlan, indicators });
  const statement = tabulateSql(plan, { dialect, table: 't' });
  expect(tabulateSql(structuredClone(plan), { dialect, table: 't' })).toEqual(statement);
  expect(statement.dialect).toBe(dialect);
  expect(statement.sql).toMatch(/^WITH /);
  expect(statement.sql).not.toMatch(/;|--|\/\*|undefined|\bNaN\b(?!')|\[object/);
  // Columns are the same for every engine: one reader reads them all.
  expect(statement.columns).toEqual(tabulateSql(plan, options).columns);
});

test('the columns are those of the result, in order', async () => {
  await engine.load('t', { income: [1, 2000] });
  const { sql, columns } = tabulateSql(headcountPlan, options);
  const [row] = await engine.query(sql);
  expect(Object.keys(row ?? {})).toEqual(columns);
});

test('a measure that no statement is written for is refused, and the other way named', () => {
  for (const indicator of everyMeasurePlan.indicators) {
    if (!inMemoryOnly.includes(indicator.measure)) continue;
    const call = () => tabulateSql({ ...everyMeasurePlan, indicators: [indicator] }, options);
    const path = ['indicators', 0, 'measure'];
    const error = expectPovertyError(call, { code: 'notSupported', path });
    expect(error.expected).toContain('tabulate(rows or columns)');
  }
});

test('an unknown dialect, option or table is refused', () => {
  for (const dialect of ['oracle', 'DuckDB', '__proto__', 'constructor', 7])
    refused({ dialect }, 'unknownOption', ['dialect']);
  refused({ dialect: undefined }, 'missingValue', ['dialect']);
  refused({ schema: 's' }, 'unknownOption', ['options', 'schema']);
  refused({ table: undefined }, 'missingValue', ['table']);
  refused({ table: ' ' }, 'invalidType', ['table']);
  refused({ table: 7 }, 'invalidType', ['table']);
  refused({ table: [] }, 'missingValue', ['table', 0]);
  refused({ table: ['s', ''] }, 'invalidType', ['table', 1]);
  const none = () => tabulateSql(headcountPlan, undefined as unknown as SqlOptions);
  expectPovertyError(none, { code: 'missingValue', path: ['options'] });
  const measure = 'povertyRate';
  const plan = { ...headcountPlan, indicators: [{ id: 'a', measure }] } as unknown as Plan;
  expectPovertyError(() => tabulateSql(plan, options), {
    code: 'unknownOption',
    path: ['indicators', 0, 'measure'],
  });
});

test.each([
  ...[
    'q_read',
    'Q_READ',
    'q_kept',
    'Q_GROUPS',
    'q_',
    'table',
    'select',
    't"; DROP TABLE t; --',
    't t',
    'hộ nghèo',
    "'",
    '\\',
    '__proto__',
  ],
])('a table may be called %s', async (table) => {
  await engine.load('t', { income: [1, 1, 1] });
  await engine.load(table, { income: [1, 2000, 3000, 4000] });
  const { cells } = await runPlan(headcountPlan, engine, { dialect: 'duckdb', table });
  expect(cells[0]?.value).toBe(0.25);
});

test('a list of names is a path', async () => {
  await engine.query('CREATE SCHEMA IF NOT EXISTS "my.schema"');
  await engine.query('CREATE OR REPLACE TABLE "my.schema"."q_read" AS SELECT 5 AS income');
  const table = ['memory', 'my.schema', 'q_read'];
  const { cells } = await runPlan(headcountPlan, engine, { dialect: 'duckdb', table });
  expect(cells[0]?.value).toBe(1);
});

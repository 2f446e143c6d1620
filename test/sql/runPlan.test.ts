import { expect, test } from 'vitest';
import { PovertyError } from '../../src/errors.ts';
import type { Plan } from '../../src/model/plan/plan.ts';
import { readSqlRows } from '../../src/sql/readSqlRows.ts';
import { runPlan, type SqlConnection } from '../../src/sql/runPlan.ts';
import { tabulateSql } from '../../src/sql/tabulateSql.ts';
import { tabulate } from '../../src/tabulate/tabulate.ts';
import { openDuckdb } from '../support/engines/openDuckdb.ts';

const plan: Plan = {
  version: 1,
  welfare: 'income',
  by: ['region'],
  indicators: [
    { id: 'poor', measure: 'povertyHeadcount', line: 1000 },
    { id: 'mean', measure: 'meanWelfare' },
  ],
};
const options = { dialect: 'duckdb', table: 'households' } as const;
const shared = { read: 2, kept: 2, f0: 0, f1: 0, f2: 0, n0: 2, p0: 2, v0: 0.5, v1: 1000 };
const rows = [{ ...shared, s: 1, k0: '', q0: 'text' }];

/** The code and path of a refusal. */
async function refusalOf(promise: Promise<unknown>) {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof PovertyError ? [error.code, error.path] : error;
}

test('one statement goes to the connection, and what comes back is read', async () => {
  const asked: string[] = [];
  const connection: SqlConnection = {
    query(sql) {
      // As a method of the connection.
      expect(this).toBe(connection);
      asked.push(sql);
      return Promise.resolve(rows);
    },
  };
  const table = await runPlan(plan, connection, options);
  expect(asked).toEqual([tabulateSql(plan, options).sql]);
  expect(table).toEqual(readSqlRows(plan, rows));
  expect(table.cells.map(({ value }) => value)).toEqual([0.5, 1000]);
});

test('an engine gives the table of memory', async () => {
  const engine = await openDuckdb();
  const data = { region: ['b', 'a', 'b'], income: [500, 1500, 2500] };
  await engine.load('households', data);
  expect(await runPlan(plan, engine, options)).toEqual(tabulate(data, plan));
  await engine.load('households', { ...data, income: [500, null, 2500] });
  expect(await refusalOf(runPlan(plan, engine, options))).toEqual(['missingValue', ['income']]);
  await engine.close();
});

test('an error of the engine comes as it is', async () => {
  const error = new Error('the table is gone');
  const connection = { query: () => Promise.reject(error) };
  expect(await refusalOf(runPlan(plan, connection, options))).toBe(error);
});

test('a promise is refused, and no query sent, for what is no connection, plan or option', async () => {
  let queries = 0;
  const connection = {
    query: () => {
      queries++;
      return Promise.resolve(rows);
    },
  };
  const run = (...given: readonly unknown[]) =>
    refusalOf(runPlan(...(given as unknown as Parameters<typeof runPlan>)));
  expect(await run(plan, undefined, options)).toEqual(['missingValue', ['connection']]);
  expect(await run(plan, () => rows, options)).toEqual(['invalidType', ['connection']]);
  expect(await run(plan, {}, options)).toEqual(['invalidType', ['connection', 'query']]);
  expect(await run({ version: 1 }, connection, options)).toEqual(['missingValue', ['indicators']]);
  expect(await run(plan, connection, { ...options, dialect: 'oracle' })).toEqual([
    'unknownOption',
    ['dialect'],
  ]);
  expect(queries).toBe(0);
});

test('what a connection gives that is no result is refused', async () => {
  for (const given of [undefined, { rows }, 'rows']) {
    const connection = { query: () => Promise.resolve(given) } as unknown as SqlConnection;
    expect(await refusalOf(runPlan(plan, connection, options))).toEqual([
      'invalidResult',
      ['rows'],
    ]);
  }
});

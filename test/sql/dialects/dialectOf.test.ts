import { expect, test } from 'vitest';
import { dialectOf, sqlDialects } from '../../../src/sql/dialects/dialectOf.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

test('each dialect has its name', () => {
  expect([...sqlDialects].sort()).toEqual([
    ...['bigquery', 'clickhouse', 'duckdb', 'postgres', 'spark', 'trino'],
  ]);
  for (const name of sqlDialects) expect(dialectOf(name).name).toBe(name);
});

test('any other name is refused', () => {
  for (const name of ['mysql', 'Postgres', ' duckdb', '', '__proto__', 'toString', 1, ['duckdb']]) {
    expectPovertyError(() => dialectOf(name), { code: 'unknownOption', path: ['dialect'] });
  }
  for (const name of [undefined, null]) {
    expectPovertyError(() => dialectOf(name), { code: 'missingValue', path: ['dialect'] });
  }
});

import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/model/plan/plan.ts';
import { planDigest } from '../../src/model/plan/planDigest.ts';
import { readSqlRows } from '../../src/sql/readSqlRows.ts';
import { tabulateSql } from '../../src/sql/tabulateSql.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

const plan = deepFreeze<Plan>({
  version: 1,
  welfare: 'income',
  weight: { kind: 'sampling', column: 'weight' },
  by: ['region'],
  where: { column: 'year', is: 2024 },
  missing: 'omit',
  indicators: [{ id: 'poor', measure: 'povertyHeadcount', line: 1000 }],
});
/** Rows as DuckDB, PostgreSQL, ClickHouse and Spark give them, and in no order. */
const shared = { read: '10', kept: 8n, f0: 0, f1: 0n, f2: '0', f3: null };
const decimal = { toString: () => '0.25' };
const rows = deepFreeze([
  { ...shared, s: 0n, k0: 'b', q0: 'text', n0: 3, p0: '4.5', t0_0_n: 0, t0_0_w: 0, v0: decimal },
  { ...shared, s: 1n, k0: '', q0: 'text', n0: 6, p0: 9, t0_0_n: 2n, t0_0_w: '2.5', v0: 0.5 },
  { ...shared, s: 0n, k0: 'a', q0: 'text', n0: 3, p0: 4.5, t0_0_n: 2, t0_0_w: 2.5, v0: '0.75' },
]);
const first = rows[0] as Readonly<Record<string, unknown>>;
const read = (more: object, row: object = first) => readSqlRows(plan, [{ ...row, ...more }]);

test('the rows by hand are the result of the statement', () => {
  const { columns } = tabulateSql(plan, { dialect: 'trino', table: 't' });
  expect(Object.keys(first)).toEqual(columns);
});

test('a result is a table, whatever numbers a driver makes of it, totals first', () => {
  const nobody = { rows: 0, weight: 0 };
  const treated = { missing: nobody, omitted: nobody, changed: nobody };
  const rest = { indicator: 'poor', bounds: null, resolution: 0, suppressed: null };
  const some = { ...treated, missing: { rows: 2, weight: 2.5 } };
  const table = readSqlRows(plan, new Set(rows));
  expect(table).toMatchObject({ version: 1, by: ['region'], rows: 10, filtered: 2 });
  expect(table.plan).toBe(planDigest(plan));
  expect(table.indicators.map(({ id, measure }) => [id, measure])).toEqual([
    ['poor', 'povertyHeadcount'],
  ]);
  expect(table.cells).toEqual([
    { ...rest, group: [null], value: 0.5, rows: 6, population: 9, treated: some },
    { ...rest, group: ['a'], value: 0.75, rows: 3, population: 4.5, treated: some },
    { ...rest, group: ['b'], value: 0.25, rows: 3, population: 4.5, treated },
  ]);
});

test('where there is no group there is still the total, of nobody', () => {
  const none = {
    s: null,
    k0: null,
    q0: null,
    n0: null,
    p0: null,
    t0_0_n: null,
    t0_0_w: null,
    v0: null,
  };
  const { cells, rows: count, filtered } = read({ ...none, read: 4, kept: 0 });
  expect(cells).toMatchObject([{ group: [null], value: null, rows: 0, population: 0 }]);
  expect([count, filtered]).toEqual([4, 4]);
  const without = readSqlRows({ ...plan, totals: 'none' }, [{ ...first, ...none, kept: 0 }]);
  expect(without.cells).toEqual([]);
});

describe('refused is', () => {
  test('what memory refuses, by its code and the column of the table', () => {
    for (const [fault, code, column] of [
      ['f0', 'missingValue', 'region'],
      ['f1', 'missingValue', 'weight'],
      ['f2', 'invalidNumber', 'weight'],
      ['f3', 'invalidNumber', 'income'],
    ] as const) {
      const one = expectPovertyError(() => read({ [fault]: 1n }), { code, path: [column] });
      expect(one.got).toBe('1 row that is not');
      const many = expectPovertyError(() => read({ [fault]: '17' }), { code, path: [column] });
      expect(many.got).toBe('17 rows that are not');
    }
  });

  test('a group whose weights a rule does not take', () => {
    const line = { kind: 'relative', of: 'median', share: 0.6, rule: 'linear' } as const;
    const indicators = [{ id: 'poor', measure: 'povertyHeadcount', line }] as const;
    const call = (x0: number) => readSqlRows({ ...plan, indicators }, [{ ...first, x0 }]);
    expect(call(0).cells).toHaveLength(1);
    expectPovertyError(() => call(1), { code: 'invalidNumber', path: ['weight'] });
  });

  test.each(['read', 'kept', 'n0', 'p0', 't0_0_n', 't0_0_w', 'v0'])('a faulty %s', (column) => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 'NaN', 'many', true]) {
      expectPovertyError(() => read({ [column]: value }), {
        code: 'invalidResult',
        path: [0, column],
      });
    }
    const lacking = Object.fromEntries(Object.entries(first).filter(([name]) => name !== column));
    expectPovertyError(() => read({}, lacking), { code: 'invalidResult', path: [0, column] });
  });

  test('no row at all, rows that are no records, and one group twice', () => {
    const refused = (given: unknown, path: readonly (string | number)[]) =>
      expectPovertyError(() => readSqlRows(plan, given as object[]), {
        code: 'invalidResult',
        path,
      });
    for (const given of [[], null, undefined, 7, 'rows', {}]) refused(given, ['rows']);
    for (const row of [null, 7, 'row', ['row']]) refused([first, row], [1]);
    refused([first, { ...first }], ['rows']);
  });

  test('a plan that is none', () => {
    const call = () => readSqlRows({ ...plan, version: 2 } as unknown as Plan, rows);
    expectPovertyError(call, { code: 'invalidPlan', path: ['version'] });
  });
});

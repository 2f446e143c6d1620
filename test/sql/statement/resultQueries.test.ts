import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  above,
  add,
  column,
  isNull,
  nothing,
  number,
  tableColumn,
} from '../../../src/sql/expression/build.ts';
import type { SqlFault, SqlMeasure } from '../../../src/sql/measures/sqlMeasure.ts';
import { columnOf } from '../../../src/sql/statement/aggregateList.ts';
import type { Query } from '../../../src/sql/statement/query.ts';
import { type ResultSettings, resultQueries } from '../../../src/sql/statement/resultQueries.ts';
import type { MeasureTask, RowSource } from '../../../src/sql/statement/rows/rowSources.ts';
import type { Engine } from '../../support/engines/engine.ts';
import { openDuckdb } from '../../support/engines/openDuckdb.ts';
import { resultRows } from '../../support/engines/runQueries.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckdb();
});
afterAll(() => engine.close());

/** The groups of two regions and their total: rows, weight, a sum, and how many rows are at fault. */
const groups = {
  s: [0, 0, 1],
  k0: ['a', 'b', ''],
  q0: ['text', 'text', 'text'],
  n: [2, 1, 3],
  p: [3, 0, 3],
  sum: [6, 0, 6],
  bad: [0, 2, 2],
  omitted: [1, 0, 1],
  line: [1, null, 5],
};
const groupOf = (name: string) => columnOf('q_groups', name, 'double');
const faultOf = (code: SqlFault['code'], column: string): SqlFault => ({
  code,
  column,
  expected: 'another',
  when: isNull(nothing()),
});

const source: RowSource = {
  place: 0,
  line: null,
  perGroup: false,
  rows: {
    columns: {},
    counted: null,
    faults: [faultOf('missingValue', 'income')],
    treated: [{ as: 'omitted', when: isNull(nothing()) }],
    line: null,
  },
};
const value = add(column('sum'), number(7));
const measure: SqlMeasure = {
  first: {},
  second: {},
  ordered: {},
  value,
  faults: [{ ...faultOf('overflow', 'income'), when: above(column('sum'), number(5)) }],
};

function settingsOf(hasLine: boolean): ResultSettings {
  const names = new Map(['n', 'p', 'sum'].map((name) => [name, groupOf(name)]));
  if (hasLine) names.set('z', groupOf('line'));
  const task: MeasureTask = { source, measure, parts: [] };
  const whole: MeasureTask = {
    source,
    measure: { ...measure, value: add(column('part'), column('part')), faults: [] },
    parts: [{ name: 'part', task }],
  };
  const treated = [{ rows: groupOf('omitted'), weight: groupOf('p') }];
  const group = { names, faults: [groupOf('bad')], treated, lineFault: null };
  return {
    q: (name) => `q_${name}`,
    sets: [[true], [false]],
    tasks: [task, whole],
    sources: [
      {
        source,
        own: null,
        steps: { group, names: () => names, queries: () => [], joined: () => [] },
      },
    ],
    keptRows: groupOf('n'),
    tableFaults: [{ fault: faultOf('invalidNumber', 'weight'), count: groupOf('omitted') }],
    weightColumn: 'weight',
  };
}

async function rowsOf(settings: ResultSettings, table: typeof groups) {
  await engine.load('t', table);
  const { statement, layout } = resultQueries(settings);
  const columns = Object.keys(groups).map((as) => ({ as, is: tableColumn(as) }));
  const read: Query = { kind: 'values', names: ['n', 'one'], rows: [[9, 1]] };
  const known = { kind: 'select', columns, from: null } as const;
  const before = [
    { name: 'q_read', query: read },
    { name: 'q_groups', query: known },
  ];
  const { queries, result } = statement;
  const rows = await resultRows(engine, { queries: [...before, ...queries], result });
  return { layout, rows: [...rows].sort((a, b) => Number(a.n0) - Number(b.n0)) };
}

test('every group has its figures, and beside them the table its rows and faults', async () => {
  const { layout, rows } = await rowsOf(settingsOf(false), groups);
  const shared = { read: 9, kept: 3, f0: 1, f1: 2 };
  const of = (s: number, k0: string) => ({ ...shared, s, k0, q0: 'text' });
  // Nobody has weight in `b`: no value, whatever the measure says, and no fault.
  expect(rows).toEqual([
    { ...of(0, 'b'), n0: 1, p0: 0, t0_0_n: 0, t0_0_w: 0, v0: null, v1: null, x0: 0, x1: 0 },
    { ...of(0, 'a'), n0: 2, p0: 3, t0_0_n: 1, t0_0_w: 3, v0: 13, v1: 26, x0: 1, x1: 1 },
    { ...of(1, ''), n0: 3, p0: 3, t0_0_n: 1, t0_0_w: 3, v0: 13, v1: 26, x0: 1, x1: 1 },
  ]);
  expect(layout.rowFaults.map(({ as, code, column }) => [as, code, column])).toEqual([
    ['f0', 'invalidNumber', 'weight'],
    ['f1', 'missingValue', 'income'],
  ]);
  expect(layout.groupFaults.map(({ as, code }) => [as, code])).toEqual([
    ['x0', 'overflow'],
    ['x1', 'overflow'],
  ]);
  const treated = [{ as: 'omitted', rows: 't0_0_n', weight: 't0_0_w' }];
  expect(layout.indicators).toEqual(
    ['v0', 'v1'].map((as) => ({ value: as, rows: 'n0', population: 'p0', treated })),
  );
});

test('a group without a line has no value', async () => {
  const table = { ...groups, p: [3, 3, 6], sum: [9, 9, 9] };
  const { rows } = await rowsOf(settingsOf(true), table);
  expect(rows.map(({ v0, x0 }) => [v0, x0])).toEqual([
    [null, 0],
    [16, 1],
    [16, 1],
  ]);
});

test('where there is no group one row still says how many rows were read', async () => {
  const none = Object.fromEntries(Object.keys(groups).map((name) => [name, []]));
  const { rows } = await rowsOf(settingsOf(false), none as unknown as typeof groups);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ read: 9, kept: 0, f0: 0, f1: 0, s: null, v0: null });
});

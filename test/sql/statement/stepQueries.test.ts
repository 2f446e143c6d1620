import { afterAll, beforeAll, expect, test } from 'vitest';
import { count, most, sum } from '../../../src/sql/expression/aggregates.ts';
import {
  call,
  column,
  minus,
  nothing,
  tableColumn,
  times,
} from '../../../src/sql/expression/build.ts';
import type { SqlMeasure } from '../../../src/sql/measures/sqlMeasure.ts';
import { columnOf, newAggregateList } from '../../../src/sql/statement/aggregateList.ts';
import { keysIn, sameKeys } from '../../../src/sql/statement/keys.ts';
import type { Query } from '../../../src/sql/statement/query.ts';
import type { MarkedRows } from '../../../src/sql/statement/rows/markedQueries.ts';
import type { RowSource } from '../../../src/sql/statement/rows/rowSources.ts';
import {
  finestQuery,
  groupsQuery,
  keyedQuery,
  type SourceSteps,
  sourceSteps,
} from '../../../src/sql/statement/stepQueries.ts';
import type { Engine } from '../../support/engines/engine.ts';
import { openDuckdb } from '../../support/engines/openDuckdb.ts';
import { queryRows } from '../../support/engines/runQueries.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckdb();
  await engine.load('t', { region: ['a', 'a', 'a', 'b'], x: [1, 3, 3, 10], w: [1, 2, 1, 2] });
});
afterAll(() => engine.close());

const rows = {
  columns: { x: tableColumn('x') },
  counted: null,
  faults: [],
  treated: [],
  line: null,
};
const source: RowSource = { place: 0, rows, line: null, perGroup: false };
const [x, w] = [columnOf('marked', 'x', 'double'), columnOf('marked', 'w', 'double')];
const marked: MarkedRows = {
  query: 'marked',
  names: () =>
    new Map([
      ['x', x],
      ['w', w],
    ]),
  counted: () => null,
  faults: () => [],
  treated: () => [],
  queries: [],
};
const passed = (names: readonly string[]): Query => ({
  kind: 'select',
  columns: names.map((name) => ({ as: name, is: tableColumn(name === 'g0' ? 'region' : name) })),
  from: null,
});
const sets: Query = {
  kind: 'values',
  names: ['s', 'b0'],
  rows: [
    [0, 1],
    [1, 0],
  ],
};
const weighted = (what: string) => sum(times(column('w'), column(what)));
const measure: SqlMeasure = {
  first: { squares: sum(times(column('w'), column('x'), column('x'))) },
  second: { apart: sum(times(column('w'), call('abs', minus(column('x'), column('m'))))) },
  tied: { together: count() },
  ordered: { below: weighted('c'), most: most(column('together')), sums: most(column('b')) },
  value: nothing(),
};

/** The groups with all that a measure knows of them. */
async function known(asked: SqlMeasure): Promise<[SourceSteps, unknown]> {
  const first = newAggregateList('a');
  const task = { source, measure: asked, parts: [] };
  const settings = {
    source,
    marked,
    labels: 1,
    weights: ['w'],
    first,
    groups: 'groups',
    sets: 'sets',
  };
  const steps = sourceSteps({ ...settings, name: (step) => step }, [task]);
  const keys = keysIn('groups', 1);
  const queries: { name: string; query: Query }[] = [
    { name: 'marked', query: passed(['g0', 'x', 'w']) },
    { name: 'sets', query: sets },
    { name: 'finest', query: finestQuery('marked', 1, first) },
    { name: 'groups', query: groupsQuery('finest', 'sets', 1, first) },
    ...steps.queries(),
  ];
  const columns = [...keys.slice(1), ...[...steps.names(task)].map(([as, is]) => ({ as, is }))];
  const joins = steps
    .joined()
    .map((query) => ({ kind: 'left' as const, query, on: sameKeys(keys, keysIn(query, 1)) }));
  queries.push({ name: 'all', query: { kind: 'select', columns, from: 'groups', joins } });
  return [steps, await queryRows(engine, queries, 'all')];
}

test('each step knows the ones before it, in every group and in the total', async () => {
  const [, groups] = await known(measure);
  // By hand: of `a` the values 1 (weight 1) and 3 (weight 3), of everybody 10 (weight 2) also.
  const rest = { below: 3, most: 2, sums: 1, squares: 28 };
  expect(groups).toEqual([
    { k0: '', s: 30, n: 4, p: 6, m: 5, apart: 20, below: 11, most: 2, sums: 10, squares: 228 },
    { k0: 'a', s: 10, n: 3, p: 4, m: 2.5, apart: 3, ...rest },
    { k0: 'b', s: 20, n: 1, p: 2, m: 10, apart: 0, below: 0, most: 1, sums: 0, squares: 200 },
  ]);
});

test('a step that nothing asks for has no query', async () => {
  const [steps] = await known({ first: {}, second: {}, ordered: {}, value: nothing() });
  expect([steps.queries(), steps.joined()]).toEqual([[], []]);
});

test('rows with keys are put together by them', async () => {
  const list = newAggregateList('a');
  list.lift(sum(column('x')), 'keyed', new Map([['x', x]]), new Map());
  const columns = [
    { as: 's', is: tableColumn('w') },
    { as: 'k0', is: tableColumn('region') },
    { as: 'x', is: tableColumn('x') },
  ];
  const queries = [
    { name: 'marked', query: { kind: 'select' as const, columns, from: null } },
    { name: 'keyed', query: keyedQuery('marked', 1, list) },
  ];
  expect(await queryRows(engine, queries, 'keyed')).toEqual([
    { s: 1, k0: 'a', a0: 4 },
    { s: 2, k0: 'a', a0: 3 },
    { s: 2, k0: 'b', a0: 10 },
  ]);
});

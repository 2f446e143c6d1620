import { afterAll, beforeAll, expect, test } from 'vitest';
import { count, sum } from '../../../src/sql/expression/aggregates.ts';
import { below, column, number, tableColumn, times } from '../../../src/sql/expression/build.ts';
import { columnOf, newAggregateList } from '../../../src/sql/statement/aggregateList.ts';
import {
  orderedNames,
  orderedQuery,
  placedQueries,
  type RowsInOrder,
} from '../../../src/sql/statement/orderedQueries.ts';
import type { NamedExpression, Query } from '../../../src/sql/statement/query.ts';
import type { Engine } from '../../support/engines/engine.ts';
import { openDuckdb } from '../../support/engines/openDuckdb.ts';
import { queryRows } from '../../support/engines/runQueries.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckdb();
  await engine.load('t', {
    region: ['a', 'a', 'a', 'b', 'b', 'b'],
    x: [0, -0, 3, 3, 99, 3],
    w: [1, 2, 4, 0.5, 8, 0.5],
  });
});
afterAll(() => engine.close());

const x = columnOf('rows', 'x', 'double');
const names = { values: 'values', grouped: 'grouped', placed: 'placed' };
const sets: Query = {
  kind: 'values',
  names: ['s', 'b0'],
  rows: [
    [0, 1],
    [1, 0],
  ],
};
const rowsQuery = (columns: readonly NamedExpression[]) => ({
  name: 'rows',
  query: { kind: 'select', columns, from: null } as const,
});
const shared = [
  { as: 'x', is: tableColumn('x') },
  { as: 'w', is: tableColumn('w') },
];
const labeled = rowsQuery([{ as: 'g0', is: tableColumn('region') }, ...shared]);

function order(more: Partial<RowsInOrder> = {}): RowsInOrder {
  const tied = newAggregateList('t');
  tied.lift(count(), '', new Map(), new Map());
  const asked = { asksForSums: true, asksForTotal: true };
  const counted = below(x, number(50));
  return {
    query: 'rows',
    labels: 1,
    perGroup: false,
    counted,
    x,
    weights: ['w'],
    tied,
    ...asked,
    ...more,
  };
}

test('equal values are one, in order, with what is smaller: in each group and in the total', async () => {
  const queries = [
    labeled,
    { name: 'sets', query: sets },
    ...placedQueries(order(), 'sets', names),
  ];
  // By hand; 99 does not count, and minus zero is zero.
  expect(await queryRows(engine, queries, 'placed')).toEqual([
    { s: 0, k0: 'a', x: 0, w: 3, c: 0, p: 7, b: 0, t0: 2 },
    { s: 0, k0: 'a', x: 3, w: 4, c: 3, p: 7, b: 0, t0: 1 },
    { s: 0, k0: 'b', x: 3, w: 1, c: 0, p: 1, b: 0, t0: 2 },
    { s: 1, k0: '', x: 0, w: 3, c: 0, p: 8, b: 0, t0: 2 },
    { s: 1, k0: '', x: 3, w: 5, c: 3, p: 8, b: 0, t0: 3 },
  ]);
});

test('rows with keys are put in order by them, without what nobody asks for', async () => {
  const keyed = rowsQuery([
    { as: 's', is: number(2) },
    { as: 'k0', is: tableColumn('region') },
    ...shared,
  ]);
  const settings = { perGroup: true, counted: null, asksForSums: false, asksForTotal: false };
  const queries = placedQueries(order({ ...settings, tied: newAggregateList('t') }), 'sets', names);
  expect(queries.map(({ name }) => name)).toEqual(['values', 'placed']);
  expect(await queryRows(engine, [keyed, ...queries], 'placed')).toEqual([
    { s: 2, k0: 'a', x: 0, w: 3, c: 0 },
    { s: 2, k0: 'a', x: 3, w: 4, c: 3 },
    { s: 2, k0: 'b', x: 3, w: 1, c: 0 },
    { s: 2, k0: 'b', x: 99, w: 8, c: 1 },
  ]);
});

test('values in order are put together by group', async () => {
  const list = newAggregateList('a');
  list.lift(sum(times(column('w'), column('c'))), 'ordered', orderedNames('placed'), new Map());
  const groups = [0, 1].map((s) => ({ s, k0: s === 0 ? 'a' : '' }));
  const placed = placedQueries(order(), 'sets', names);
  const known = {
    kind: 'select',
    columns: [columnAs('s'), columnAs('k0')],
    from: 'placed',
  } as const;
  const queries = [
    ...[labeled, { name: 'sets', query: sets }, ...placed],
    { name: 'groups', query: { ...known, groupBy: known.columns.map(({ is }) => is) } },
    { name: 'ordered', query: orderedQuery('placed', 'groups', 1, list) },
  ];
  expect(await queryRows(engine, queries, 'ordered')).toEqual([
    { ...groups[0], a0: 12 },
    { s: 0, k0: 'b', a0: 0 },
    { ...groups[1], a0: 15 },
  ]);
});

function columnAs(as: string): NamedExpression {
  return { as, is: columnOf('placed', as) };
}

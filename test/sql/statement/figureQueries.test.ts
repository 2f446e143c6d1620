import { expect, test } from 'vitest';
import { add, column, number, tableColumn, times } from '../../../src/sql/expression/build.ts';
import { type FigureSettings, figureQueries } from '../../../src/sql/statement/figureQueries.ts';
import type { Query } from '../../../src/sql/statement/query.ts';
import { openDuckdb } from '../../support/engines/openDuckdb.ts';
import { columnIn, queryRows } from '../../support/engines/runQueries.ts';

const [a, b] = [columnIn('groups', 'a'), columnIn('other', 'b')];
const settings: FigureSettings = {
  groups: 'groups',
  joins: [{ kind: 'cross', query: 'other', on: null }],
  passed: [{ as: 'k', is: columnIn('groups', 'k') }],
  parts: [
    { name: 'y0', is: add(a, b) },
    { name: 'y1', is: times(column('y0'), column('y0')) },
    { name: 'y2', is: times(a, number(10)) },
    { name: 'y3', is: add(column('y1'), column('y2'), b) },
  ],
  figures: [
    { as: 'v0', is: add(column('y3'), column('y3')) },
    { as: 'v1', is: add(column('y2'), column('y0'), a) },
  ],
  q: (name) => `q_${name}`,
};
const passAll = (names: readonly string[]): Query => ({
  kind: 'select',
  columns: names.map((as) => ({ as, is: tableColumn(as) })),
  from: null,
});

test('figures are those of their formulas, parts with names put in', async () => {
  const engine = await openDuckdb();
  await engine.load('t', { k: ['p', 'q'], a: [1, 2] });
  const other: Query = { kind: 'values', names: ['b'], rows: [[5]] };
  const before = [
    { name: 'groups', query: passAll(['k', 'a']) },
    { name: 'other', query: other },
  ];
  const formula = (k: string, x: number) => {
    const y3 = (x + 5) ** 2 + 10 * x + 5;
    return { k, v0: 2 * y3, v1: 10 * x + (x + 5) + x };
  };
  const found = await queryRows(engine, [...before, ...figureQueries(settings)], 'q_figures');
  expect(found).toEqual([formula('p', 1), formula('q', 2)]);
  await engine.close();
});

test('each part stands in a query after those that it is made of', () => {
  const queries = figureQueries(settings);
  expect(queries.map(({ name }) => name)).toEqual([
    ...['q_known', 'q_shared1', 'q_shared2', 'q_shared3'],
    'q_figures',
  ]);
  const added = queries.map(({ query }) =>
    query.kind === 'select' ? query.columns.map(({ as }) => as).filter((as) => /^y/.test(as)) : [],
  );
  expect(added).toEqual([[], ['y0', 'y2'], ['y0', 'y2', 'y1'], ['y0', 'y2', 'y1', 'y3'], []]);
});

test('without parts there is one query', () => {
  const figures = [{ as: 'v0', is: add(a, b) }];
  const [only, ...others] = figureQueries({ ...settings, parts: [], figures });
  expect(others).toEqual([]);
  expect(only).toMatchObject({ name: 'q_figures', query: { columns: [{ as: 'k' }, figures[0]] } });
});

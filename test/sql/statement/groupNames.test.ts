import { afterAll, beforeAll, expect, test } from 'vitest';
import { sum } from '../../../src/sql/expression/aggregates.ts';
import {
  above,
  column,
  integer,
  nothing,
  tableColumn,
  times,
} from '../../../src/sql/expression/build.ts';
import type { Expression } from '../../../src/sql/expression/expression.ts';
import type { SqlMeasure } from '../../../src/sql/measures/sqlMeasure.ts';
import { columnOf, newAggregateList } from '../../../src/sql/statement/aggregateList.ts';
import { firstNames, groupNames, sumOfParts } from '../../../src/sql/statement/groupNames.ts';
import type { Query } from '../../../src/sql/statement/query.ts';
import type { MarkedRows } from '../../../src/sql/statement/rows/markedQueries.ts';
import type { RowSource } from '../../../src/sql/statement/rows/rowSources.ts';
import type { Engine } from '../../support/engines/engine.ts';
import { openDuckdb } from '../../support/engines/openDuckdb.ts';
import { queryRows } from '../../support/engines/runQueries.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckdb();
  await engine.load('t', {
    x: [1, 5, 9],
    w: [2, 4, 8],
    f: [null, 1, null],
    z: [6, 6, 6],
    u: [0, 0, 1],
  });
});
afterAll(() => engine.close());

const [x, w, f] = ['x', 'w', 'f'].map((name) => columnOf('marked', name, 'double')) as [
  Expression,
  Expression,
  Expression,
];
const rows = {
  columns: { x: tableColumn('x') },
  counted: null,
  faults: [],
  treated: [],
  line: null,
};
const source: RowSource = { place: 3, rows, line: null, perGroup: false };
const names = ['x', 'w', 'f', 'z', 'u'];
const columns = names.map((name) => ({ as: name === 'u' ? 'r3_u' : name, is: tableColumn(name) }));

function markedRows(counted: Expression | null): MarkedRows {
  const z = columnOf('marked', 'z', 'double');
  return {
    query: 'marked',
    names: () =>
      new Map([
        ['x', x],
        ['w', w],
        ['z', z],
      ]),
    counted: () => counted,
    faults: () => [f],
    treated: () => [f],
    queries: [],
  };
}
const measure: SqlMeasure = {
  first: { cubes: sum(times(column('x'), column('x'), column('x'))) },
  ...{ second: {}, ordered: {}, value: nothing() },
};

/** What is known of the group of all rows. */
async function known(of: RowSource, counted: Expression | null, weights: readonly string[] | null) {
  const list = newAggregateList('a');
  const marked = markedRows(counted);
  const group = groupNames(of, marked, weights, list, 'groups');
  const task = { source: of, measure, parts: [] };
  const first = firstNames(task, marked, group.names, list, 'groups');
  const [treated] = group.treated;
  const asked: [string, Expression | null | undefined][] = [
    ...first,
    ['faults', group.faults[0]],
    ['rows', treated?.rows],
    ['weight', treated?.weight],
    ['lineFault', group.lineFault],
  ];
  const all = asked.flatMap(([as, is]) => (is ? [{ as, is }] : []));
  const queries: { name: string; query: Query }[] = [
    { name: 'marked', query: { kind: 'select', columns, from: null } },
    { name: 'groups', query: { kind: 'select', columns: list.columns(), from: 'marked' } },
    { name: 'all', query: { kind: 'select', columns: all, from: 'groups' } },
  ];
  return (await queryRows(engine, queries, 'all'))[0];
}

const treated = { faults: 1, rows: 1, weight: 4 };

test('of a group its rows, weight, sum and mean are known, of those who count', async () => {
  const everybody = { n: 3, p: 14, s: 94, m: 94 / 14, cubes: 1 + 125 + 729, ...treated };
  expect(await known(source, null, ['w'])).toEqual(everybody);
  const some = { n: 2, p: 12, s: 92, m: 92 / 12, cubes: 125 + 729, ...treated };
  expect(await known(source, above(x, integer(3)), ['w'])).toEqual(some);
});

test('without weights the weight is the number of rows', async () => {
  expect(await known(source, above(x, integer(3)), null)).toMatchObject({ n: 2, p: 2 });
});

test('a line that the table makes is known, and whether it is a fault', async () => {
  const of = { ...source, line: 0 };
  expect(await known(of, null, ['w'])).toMatchObject({ z: 6, lineFault: 1 });
  const none = { ...source, rows: { ...rows, columns: { y: tableColumn('x') } } };
  expect(Object.keys((await known(none, null, ['w'])) ?? {})).not.toContain('m');
});

test('a sum of weights is that of their parts', () => {
  expect(sumOfParts(['w'], 'q')).toEqual(sum(columnOf('q', 'w', 'double')));
  expect(sumOfParts(['h', 'l'], 'q')).toMatchObject({ kind: 'operation', operator: '+' });
});

import { expect, test } from 'vitest';
import { tableColumn } from '../../../src/sql/expression/build.ts';
import { keyNames, keysIn, keysOf, parts, sameKeys } from '../../../src/sql/statement/keys.ts';
import type { Query } from '../../../src/sql/statement/query.ts';
import { openDuckdb } from '../../support/engines/openDuckdb.ts';
import { queryRows } from '../../support/engines/runQueries.ts';

const labels: Query = {
  kind: 'select',
  columns: [
    { as: 'g0', is: tableColumn('region') },
    { as: 'g1', is: tableColumn('year') },
  ],
  from: null,
};
const rows = [
  [0, 1, 1],
  [1, 1, 0],
  [2, 0, 0],
];
const sets: Query = { kind: 'values', names: ['s', 'b0', 'b1'], rows };

test('a row is in one group of every set, and the label is the empty text in a total', async () => {
  const engine = await openDuckdb();
  await engine.load('t', { region: ['a', '', 'a'], year: [7, 8, 7] });
  const columns = keysOf('labels', 'sets', 2);
  const cross = { kind: 'cross', query: 'sets', on: null } as const;
  const keys: Query = { kind: 'select', columns, from: 'labels', joins: [cross] };
  const again = keysIn('keys', 2);
  const groups: Query = { kind: 'select', columns: again, from: 'keys', groupBy: parts(again) };
  const both: Query = {
    kind: 'select',
    columns: keysIn('groups', 2),
    from: 'groups',
    joins: [{ kind: 'inner', query: 'keys', on: sameKeys(keysIn('groups', 2), again) }],
  };
  const queries = [
    { name: 'labels', query: labels },
    { name: 'sets', query: sets },
    { name: 'keys', query: keys },
    { name: 'groups', query: groups },
    { name: 'both', query: both },
  ];
  const a = { s: 0, k0: 'a', k1: '7.0' };
  const none = { s: 0, k0: '', k1: '8.0' };
  // The empty text is a label too: it is the set that tells it from a total.
  const totals = [
    { s: 1, k0: '', k1: '' },
    { s: 1, k0: 'a', k1: '' },
    { s: 2, k0: '', k1: '' },
  ];
  expect(await queryRows(engine, queries, 'groups')).toEqual([none, a, ...totals]);
  const [empty, ofA, all] = totals;
  expect(await queryRows(engine, queries, 'both')).toEqual([
    none,
    a,
    a,
    empty,
    ofA,
    ofA,
    all,
    all,
    all,
  ]);
  await engine.close();
});

test('a key is the set and the labels', () => {
  expect(keyNames(0)).toEqual(['s']);
  expect(keyNames(2)).toEqual(['s', 'k0', 'k1']);
  expect(keysIn('q', 2).map(({ as }) => as)).toEqual(keysOf('q', 'sets', 2).map(({ as }) => as));
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  above,
  all,
  below,
  column,
  isNull,
  number,
  over,
  tableColumn,
} from '../../../../src/sql/expression/build.ts';
import type { SqlRows } from '../../../../src/sql/measures/sqlMeasure.ts';
import { columnOf } from '../../../../src/sql/statement/aggregateList.ts';
import type { Query } from '../../../../src/sql/statement/query.ts';
import {
  markedQueries,
  ofTable,
  type RowsAtHand,
} from '../../../../src/sql/statement/rows/markedQueries.ts';
import type { RowSource } from '../../../../src/sql/statement/rows/rowSources.ts';
import type { Engine } from '../../../support/engines/engine.ts';
import { openDuckdb } from '../../../support/engines/openDuckdb.ts';
import { queryRows } from '../../../support/engines/runQueries.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckdb();
  await engine.load('t', { income: [2, 8, null], line: [4, 4, 5], unread: [1, 1, 1] });
});
afterAll(() => engine.close());

const none: SqlRows = { columns: {}, counted: null, faults: [], treated: [], line: null };
const share: RowSource = {
  place: 0,
  line: null,
  perGroup: false,
  rows: {
    ...none,
    columns: { x: over(column('income'), column('line')) },
    counted: all(below(column('x'), number(1)), above(column('w'), number(0))),
    faults: [
      { code: 'missingValue', column: 'income', expected: '', when: isNull(column('x')) },
      {
        code: 'invalidNumber',
        column: 'line',
        expected: '',
        when: above(tableColumn('line'), number(4)),
      },
    ],
    treated: [{ as: 'omitted', when: above(column('x'), number(1)) }],
  },
};
const byLine: RowSource = {
  place: 1,
  line: 7,
  perGroup: false,
  rows: { ...none, columns: { x: column('income') }, counted: below(column('x'), column('z')) },
};
const hand: RowsAtHand = {
  query: 'kept',
  names: new Map([
    ['table.income', columnOf('kept', 'c0')],
    ['table.line', columnOf('kept', 'c1')],
  ]),
  joins: [{ kind: 'cross', query: 'line7', on: null }],
  passed: [{ as: 'w', is: columnOf('kept', 'w', 'double') }],
  lineOf: (line) => `line${line}`,
};
const before: { name: string; query: Query }[] = [
  {
    name: 'kept',
    query: {
      kind: 'select',
      columns: [
        { as: 'w', is: number(3) },
        { as: 'c0', is: tableColumn('income') },
        { as: 'c1', is: tableColumn('line') },
      ],
      from: null,
    },
  },
  { name: 'line7', query: { kind: 'values', names: ['z', 'u'], rows: [[5, 0]] } },
];

test('rows are marked by what counts, is a fault, or was treated: NULL is no', async () => {
  const marked = markedQueries([share, byLine], hand, ['derived', 'marked']);
  const asked = { kind: 'select', from: marked.query } as const;
  const columns = [
    ['counted', marked.counted(share)],
    ...marked.faults(share).map((is, at) => [`fault${at}`, is]),
    ...marked.treated(share).map((is) => ['omitted', is]),
    ['below', marked.counted(byLine)],
    ...[...marked.names(byLine)].map(([as, is]) => [as, is]),
  ].map(([as, is]) => ({ as, is }) as never);
  const queries = [...before, ...marked.queries, { name: 'asked', query: { ...asked, columns } }];
  const rest = { w: 3, z: 5 };
  const wanted = [
    { counted: true, fault0: null, fault1: null, omitted: null, below: true, x: 2, ...rest },
    { counted: false, fault0: null, fault1: null, omitted: 1, below: false, x: 8, ...rest },
    { counted: null, fault0: 1, fault1: 1, omitted: null, below: null, x: null, ...rest },
  ];
  const rows = await queryRows(engine, queries, 'asked');
  expect(rows).toHaveLength(3);
  expect(rows).toEqual(expect.arrayContaining(wanted));
});

test('a source without conditions counts every row', () => {
  const all = { ...share, rows: { ...none, columns: { x: column('income') } } };
  const marked = markedQueries([all], hand, ['derived', 'marked']);
  expect([marked.counted(all), marked.faults(all), marked.treated(all)]).toEqual([null, [], []]);
});

test('a column that no condition names is not passed on', () => {
  const { queries } = markedQueries([share], hand, ['derived', 'marked']);
  const names = queries.map(({ query }) =>
    query.kind === 'select' ? query.columns.map(({ as }) => as) : [],
  );
  expect(names[0]).toEqual(['w', 'c1', 'r0_0']);
  expect(names[1]).toEqual(['w', 'r0_0', 'r0_c', 'r0_f0', 'r0_f1', 'r0_t0']);
});

test('in the columns of rows every name is one of the table', () => {
  expect(ofTable(below(column('x'), tableColumn('y')))).toEqual(
    below(tableColumn('x'), tableColumn('y')),
  );
});

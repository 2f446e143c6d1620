import { expect, test } from 'vitest';
import { count, most, sum } from '../../../src/sql/expression/aggregates.ts';
import { add, column, over, tableColumn, times } from '../../../src/sql/expression/build.ts';
import {
  columnOf,
  named,
  newAggregateList,
  tableName,
} from '../../../src/sql/statement/aggregateList.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const rows = new Map([
  ['x', columnOf('rows', 'r0', 'double')],
  ['w', columnOf('rows', 'w', 'double')],
]);
const group = new Map([['m', columnOf('groups', 'a9', 'double')]]);
const weighted = sum(times(column('w'), column('x')));

test('an aggregate is made of the names of rows, and what is around it of those of the group', () => {
  const list = newAggregateList('a');
  const lifted = list.lift(over(weighted, column('m')), 'groups', rows, group);
  expect(lifted).toEqual(
    over(columnOf('groups', 'a0', 'double'), columnOf('groups', 'a9', 'double')),
  );
  const [x, w] = [rows.get('x'), rows.get('w')] as [never, never];
  expect(list.columns()).toEqual([{ as: 'a0', is: sum(times(w, x)) }]);
});

test('each aggregate is made once, whatever asks for it', () => {
  const list = newAggregateList('t');
  const first = list.lift(add(weighted, count()), 'q', rows, group);
  expect(list.lift(add(weighted, count()), 'q', rows, group)).toEqual(first);
  expect(list.columns().map(({ as }) => as)).toEqual(['t0', 't1']);
  // The same words for other rows are another aggregate.
  list.lift(weighted, 'q', new Map([...rows, ['x', columnOf('rows', 'r1', 'double')]]), group);
  expect(list.columns().map(({ as }) => as)).toEqual(['t0', 't1', 't2']);
});

test('where groups are put together sums and counts are added, and the most stays the most', () => {
  const list = newAggregateList('a');
  for (const one of [weighted, count(), most(column('x'))]) list.lift(one, 'q', rows, group);
  const part = (name: string) => columnOf('finest', name, 'double');
  expect(list.merged('finest')).toEqual([
    { as: 'a0', is: sum(part('a0')) },
    { as: 'a1', is: sum(part('a1')) },
    { as: 'a2', is: most(part('a2')) },
  ]);
});

test('a name of the table and one of derived columns are two', () => {
  const names = new Map([
    ['x', columnOf('rows', 'r0')],
    [tableName('x'), columnOf('rows', 'c0')],
  ]);
  const both = named(add(column('x'), tableColumn('x'), columnOf('other', 'x')), names);
  expect(both).toEqual(add(columnOf('rows', 'r0'), columnOf('rows', 'c0'), columnOf('other', 'x')));
});

test('a name that nothing stands for is refused', () => {
  for (const name of ['y', '__proto__', 'constructor']) {
    expectPovertyError(() => named(column(name), rows), { code: 'notSupported', path: [] });
  }
});

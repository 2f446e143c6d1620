import { expect, test } from 'vitest';
import * as aggregates from '../../../src/sql/expression/aggregates.ts';
import { above, number, tableColumn } from '../../../src/sql/expression/build.ts';
import type { Expression } from '../../../src/sql/expression/expression.ts';
import { openDuckdb } from '../../support/engines/openDuckdb.ts';
import { valuesOf } from '../../support/engines/runQueries.ts';

const x = tableColumn('x');
const y = tableColumn('y');
const { count, countWhere, least, leastWhere, most, mostWhere, sum, sumWhere } = aggregates;
const positive = above(y, number(0));

test('aggregates leave NULLs out: sums and counts of nothing are 0, the least and most NULL', async () => {
  const engine = await openDuckdb();
  // Of the rows (5, 1), (−2, 0), (NULL, 1), (3, NULL), (4, 2).
  const table = { x: [5, -2, null, 3, 4], y: [1, 0, 1, null, 2] };
  const empty = { x: [null], y: [0] };
  const cases: [Expression, number, number | null][] = [
    [sum(x), 10, 0],
    [sumWhere(positive, x), 9, 0],
    [least(x), -2, null],
    [leastWhere(positive, x), 4, null],
    [most(x), 5, null],
    [mostWhere(positive, x), 5, null],
    [count(), 5, 1],
    [countWhere(positive), 3, 0],
  ];
  expect(cases).toHaveLength(Object.keys(aggregates).length);
  for (const [of, wanted, ofNothing] of cases) {
    expect([of, await valuesOf(engine, of, table)]).toEqual([of, [wanted]]);
    expect([of, await valuesOf(engine, of, empty)]).toEqual([of, [ofNothing]]);
  }
  await engine.close();
});

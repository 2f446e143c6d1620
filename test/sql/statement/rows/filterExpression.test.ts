import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RowFilter } from '../../../../src/model/plan/rowFilter.ts';
import { filterExpression } from '../../../../src/sql/statement/rows/filterExpression.ts';
import type { Engine } from '../../../support/engines/engine.ts';
import { openDuckdb } from '../../../support/engines/openDuckdb.ts';
import { valuesOf } from '../../../support/engines/runQueries.ts';
import { holds, smallFilter, smallRow } from '../../../tabulate/data/filter/naiveFilter.ts';

const rows = fc.sample(smallRow, { numRuns: 120, seed: 9 });
const names = ['x', 'y', 't', 'b'] as const;
let engine: Engine;
beforeAll(async () => {
  engine = await openDuckdb();
  const table = Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])]));
  await engine.load('t', table);
});
afterAll(() => engine.close());

test('a condition is true, false or unknown of each row as by the book', async () => {
  await fc.assert(
    fc.asyncProperty(smallFilter, async (filter) => {
      const wanted = rows.map((row) => holds(filter, { ...row }));
      expect(await valuesOf(engine, filterExpression(filter))).toEqual(wanted);
    }),
    { numRuns: 60 },
  );
});

test('NaN is no value', async () => {
  const filters: [RowFilter, unknown][] = [
    [{ column: 'v', known: true }, false],
    [{ column: 'v', known: false }, true],
    [{ column: 'v', is: 1 }, null],
    [{ not: { column: 'v', above: 0 } }, null],
    [{ column: 'v', isOneOf: [1, 2] }, null],
  ];
  for (const [filter, wanted] of filters) {
    const found = await valuesOf(engine, filterExpression(filter), { v: [Number.NaN] });
    expect([filter, found]).toEqual([filter, [wanted]]);
  }
});

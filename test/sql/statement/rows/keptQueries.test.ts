import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Plan } from '../../../../src/model/plan/plan.ts';
import { column, numberOf, over, tableColumn } from '../../../../src/sql/expression/build.ts';
import { keptQueries } from '../../../../src/sql/statement/rows/keptQueries.ts';
import type { StatementParts } from '../../../../src/sql/statement/rows/rowSources.ts';
import type { Engine } from '../../../support/engines/engine.ts';
import { openDuckdb } from '../../../support/engines/openDuckdb.ts';
import { queryRows } from '../../../support/engines/runQueries.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckdb();
});
afterAll(() => engine.close());

const plan: Plan = {
  version: 1,
  welfare: 'income',
  by: ['region'],
  totals: 'none',
  weight: { kind: 'sampling', column: 'weight' },
  where: { column: 'year', is: 2024 },
  indicators: [{ id: 'mean', measure: 'meanWelfare' }],
};
const rows = {
  columns: { x: over(numberOf('income'), numberOf('line')) },
  counted: { kind: 'isNull', of: tableColumn('note') } as const,
  faults: [],
  treated: [{ as: 'missing', when: { kind: 'isNull', of: column('x') } } as const],
  line: null,
};
const parts: StatementParts = {
  sources: [{ place: 0, rows, line: null, perGroup: false }],
  lines: [],
  tasks: [],
};
const q = (name: string) => `q_${name}`;

test('every row is read, and of those that the filter keeps what is asked for', async () => {
  await engine.load('t', {
    ...{ income: [5, 6, 7], line: [2, null, 2], note: [null, 'n', null], year: [2024, 2024, null] },
    ...{ region: ['a', null, 'b'], weight: [1.5, -1, 2], unread: [1, 1, 1] },
  });
  const kept = keptQueries(plan, parts, false, q);
  expect(await queryRows(engine, kept.queries, 'q_read')).toEqual([{ n: 3, one: 1 }]);
  expect(await queryRows(engine, kept.queries, 'q_sets')).toEqual([{ s: 0, b0: 1 }]);
  const found = await queryRows(engine, kept.queries, kept.query);
  // Flags stand for: no label, no weight, no ordinary weight.
  expect(found).toEqual([
    { g0: 'a', w: 1.5, e0: null, e1: null, e2: null, c0: 5, c1: 2, c2: null },
    { g0: null, w: -1, e0: 1, e1: null, e2: 1, c0: 6, c1: null, c2: 'n' },
  ]);
  expect(kept.faults.map(({ flag, code }) => [flag, code])).toEqual([
    ['e0', 'missingValue'],
    ['e1', 'missingValue'],
    ['e2', 'invalidNumber'],
  ]);
  expect([...kept.names.keys()]).toEqual(['table.income', 'table.line', 'table.note']);
  expect(kept.common).toEqual(['g0', 'w', 'e0', 'e1', 'e2']);
  expect(kept.weights).toEqual(['w']);
});

test('weights are parted in two, of which the first adds up exactly in any order', async () => {
  const weight = Array.from({ length: 400 }, (_, row) => ((row * 7919) % 997) / 7 + 1e-9 * row);
  const filled = (value: string | number) => weight.map(() => value);
  const columns = { income: filled(1), line: filled(1), note: filled('n'), year: filled(2024) };
  await engine.load('t', { ...columns, region: filled('a'), weight });
  const kept = keptQueries(plan, parts, true, q);
  expect(kept.weights).toEqual(['h', 'l']);
  expect(kept.common).toEqual(['g0', 'w', 'e0', 'e1', 'e2', 'h', 'l']);
  const found = (await queryRows(engine, kept.queries, kept.query)) as readonly {
    readonly [name: string]: number;
  }[];
  expect(found).toHaveLength(weight.length);
  const high = found.map(({ h = 0 }) => h);
  for (const { w = 0, h = 0, l = 0 } of found) expect(h + l).toBe(w);
  const up = high.reduce((a, b) => a + b);
  expect([...high].sort((a, b) => a - b).reduce((a, b) => a + b)).toBe(up);
  expect([...high].sort((a, b) => b - a).reduce((a, b) => a + b)).toBe(up);
  // Of the weights themselves that is not so, else this would say nothing.
  const sums = [weight, [...weight].sort((a, b) => a - b), [...weight].sort((a, b) => b - a)];
  expect(new Set(sums.map((some) => some.reduce((a, b) => a + b))).size).toBeGreaterThan(1);
});

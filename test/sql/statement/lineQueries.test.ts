import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { QuantileRule } from '../../../src/model/sample/quantileRule.ts';
import { quantileOf } from '../../../src/sample/quantile/quantilesOf.ts';
import { numberOf, tableColumn } from '../../../src/sql/expression/build.ts';
import type { SqlTableLine } from '../../../src/sql/measures/sqlMeasure.ts';
import { columnOf } from '../../../src/sql/statement/aggregateList.ts';
import { lineQueries } from '../../../src/sql/statement/lineQueries.ts';
import type { Query } from '../../../src/sql/statement/query.ts';
import type { KeptRows } from '../../../src/sql/statement/rows/keptQueries.ts';
import type { Engine, EngineColumns } from '../../support/engines/engine.ts';
import { openDuckdb } from '../../support/engines/openDuckdb.ts';
import { queryRows } from '../../support/engines/runQueries.ts';

const income = [700, 100, 300, 300, null, 900, 250, 5000];
const weight = [1, 2, 3, 1, 4, 2, 3, 0];
const region = ['a', 'a', 'a', 'b', 'b', 'b', 'b', 'b'];
let engine: Engine;
beforeAll(async () => {
  engine = await openDuckdb();
});
afterAll(() => engine.close());

const columns = [
  { as: 'g0', is: tableColumn('region') },
  { as: 'w', is: tableColumn('weight') },
  { as: 'c0', is: tableColumn('income') },
];
const sets: Query = {
  kind: 'values',
  names: ['s', 'b0'],
  rows: [
    [0, 1],
    [1, 0],
  ],
};
const kept: KeptRows = {
  query: 'kept',
  names: new Map([['table.income', columnOf('kept', 'c0')]]),
  common: ['g0', 'w'],
  weights: ['w'],
  faults: [],
  queries: [
    { name: 'kept', query: { kind: 'select', columns, from: null } },
    { name: 'sets', query: sets },
  ],
};
const whole: SqlTableLine = {
  ...{ welfare: numberOf('income'), of: 'median', rule: 'midpoint', scope: 'table' },
  ...{ share: 1, intercept: 0, floor: null },
};

/** The line of each group by its label, or of everybody by none. */
async function lines(
  line: Partial<SqlTableLine>,
  table: EngineColumns = { income, weight, region },
) {
  await engine.load('t', table);
  const queries = lineQueries({ ...whole, ...line }, kept, 1, (step) => `line_${step}`, 'sets');
  const rows = await queryRows(engine, [...kept.queries, ...queries], 'line_');
  return Object.fromEntries(rows.map(({ k0, z, u }) => [k0 ?? 'table', u === 1 ? 'fault' : z]));
}

/** The median in memory; rows without income or weight are in none. */
function medianOf(rule: QuantileRule, label: string): number {
  const some = income.flatMap((x, row) =>
    x === null || weight[row] === 0 || (label !== '' && region[row] !== label) ? [] : [row],
  );
  const weights = Float64Array.from(some, (row) => weight[row] as number);
  const welfare = Float64Array.from(some, (row) => income[row] as number);
  const population = weights.reduce((a, b) => a + b);
  return quantileOf({ welfare, weights, population, ascending: false }, 0.5, rule);
}

describe.each(['step', 'midpoint', 'linear'] as const)('a median by the rule %s', (rule) => {
  test('is that of memory, of everybody and of each group', async () => {
    const groups = ['a', 'b', ''].map((label) => [label, medianOf(rule, label)]);
    expect(await lines({ rule, scope: 'group' })).toEqual(Object.fromEntries(groups));
    expect(await lines({ rule })).toEqual({ table: medianOf(rule, '') });
  });
});

test('the mean is of those with income and weight', async () => {
  // (700 + 2·100 + 3·300) / 6 and (300 + 2·900 + 3·250) / 6, by hand.
  const mean = { a: 300, b: 475, '': 387.5 };
  expect(await lines({ of: 'mean', scope: 'group' })).toEqual(mean);
  expect(await lines({ of: 'mean', share: 0.5, intercept: 100, floor: 290 })).toEqual({
    table: 293.75,
  });
  expect(await lines({ of: 'mean', share: 0.5, floor: 290 })).toEqual({ table: 290 });
});

test('nobody makes no line, nor does a line that is not above 0', async () => {
  const nobody = { income: [null, 3], weight: [1, 0], region: ['a', 'a'] };
  expect(await lines({}, nobody)).toEqual({ table: null });
  expect(await lines({ of: 'mean' }, nobody)).toEqual({ table: null });
  const debts = { income: [-3, -3], weight: [1, 1], region: ['a', 'a'] };
  expect(await lines({}, debts)).toEqual({ table: null });
});

test('weights that are no counts are a fault under the linear rule alone', async () => {
  const shares = { income: [1, 2, 3], weight: [0.2, 0.3, 0.5], region: ['a', 'a', 'a'] };
  expect(await lines({ rule: 'linear' }, shares)).toEqual({ table: 'fault' });
  expect(await lines({ rule: 'midpoint' }, shares)).toEqual({ table: 2.5 });
});

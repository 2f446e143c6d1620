import { expect, test } from 'vitest';
import { householdTable } from '../../../../src/classification/householdTable.ts';
import { householdRows } from '../../../../src/classification/table/householdRows.ts';
import { generateHouseholds } from '../../../../src/fixtures/generateHouseholds.ts';
import type { MultidimensionalIndex } from '../../../../src/model/multidimensional/multidimensionalIndex.ts';
import type { Plan, PlanClassification } from '../../../../src/model/plan/plan.ts';
import { runPlan } from '../../../../src/sql/runPlan.ts';
import { vietnam2022 } from '../../../../src/standards/vietnam/vietnam2022.ts';
import { tabulate } from '../../../../src/tabulate/tabulate.ts';
import { indicatorsOf } from '../counting/countingPlans.ts';
import { type ColumnType, openDuckdb, openPglite } from './engines.ts';

const households = generateHouseholds({
  seed: 3,
  count: 1000,
  date: '2023-12-31',
  missing: 0.02,
  incomePer: 'mixed',
  incomeHolder: 'mixed',
});
const table = householdTable(households, vietnam2022);
const ids = vietnam2022.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));

/** The indicators of the decree with weights of an own. */
const index: MultidimensionalIndex = {
  id: 'own',
  dimensions: vietnam2022.dimensions.map(({ id, indicators }) => ({
    id,
    indicators: indicators.map((one, at) => ({ id: one.id, weight: 1 + at })),
  })),
  cutoff: '1/4',
  bands: [{ id: 'severe', from: '1/2' }],
};
const statuses = ['poor', 'nearPoor', 'averageLiving', 'poorOrNearPoor', 'undetermined'] as const;

const planOf = (
  missing: 'omit' | 'reweight' | 'notDeprived' | 'deprived',
  assumed?: PlanClassification['missing'],
): Plan => ({
  version: 1,
  size: 'members',
  by: ['commune'],
  multidimensional: { index, missing },
  classification: {
    standard: vietnam2022,
    area: 'area',
    income: 'income',
    ...(assumed === undefined ? {} : { missing: assumed }),
  },
  indicators: [
    ...indicatorsOf(index).map((one, at) => ({ ...one, id: `c${at}` })),
    ...statuses.flatMap((status) => [
      { id: `share_${status}`, measure: 'statusShare' as const, status },
      { id: `sum_${status}`, measure: 'statusPopulation' as const, status },
    ]),
    ...ids.map((indicator) => ({
      id: `of_${indicator}`,
      measure: 'standardDeprivationShare' as const,
      indicator,
    })),
  ],
});

test.each([
  ['DuckDB, rows omitted', openDuckdb, planOf('omit')],
  ['DuckDB, weights shared out', openDuckdb, planOf('reweight', 'deprived')],
  ['PostgreSQL, taken for deprived', openPglite, planOf('deprived', 'deprived')],
  ['PostgreSQL, taken for not', openPglite, planOf('notDeprived', 'notDeprived')],
] as const)('every figure of persons by commune is that of memory: %s', async (_, start, plan) => {
  const engine = await start();
  const types = ids.map((id) => [id, 'smallint'] as const);
  const own: readonly (readonly [string, ColumnType])[] = [
    ['commune', 'text'],
    ['area', 'text'],
    ['income', 'double'],
    ['members', 'double'],
  ];
  await engine.load(householdRows(table), [...own, ...types]);
  const options = { dialect: engine.dialect, table: 'households' };
  const found = await runPlan(plan, { query: (sql) => engine.rows(sql) }, options);
  await engine.close();
  const expected = tabulate(table.columns, plan);
  const reweighted = plan.multidimensional?.missing === 'reweight';
  expect(found.cells).toHaveLength(expected.cells.length);
  for (const [at, { value, ...cell }] of expected.cells.entries()) {
    const { value: other, ...rest } = found.cells[at] ?? { value: 'none' };
    expect(rest).toEqual(cell);
    // Persons are whole numbers, so that all sums are exact but those of scores that were shared out.
    if (!reweighted || value === null) expect([cell, other]).toEqual([cell, value]);
    else expect(Math.abs(Number(other) - value)).toBeLessThanOrEqual(1e-12 * value);
  }
});

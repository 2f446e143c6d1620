import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../src/model/plan/plan.ts';
import { planDigest } from '../../../../src/model/plan/planDigest.ts';
import {
  requireWeights,
  tableOfState,
} from '../../../../src/tabulate/parts/finish/tableOfState.ts';
import { addTo, groupWeight } from '../../../../src/tabulate/parts/ledger.ts';
import type { GroupState } from '../../../../src/tabulate/parts/tableState.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { smallPlan, smallRows, stateOf } from '../smallParts.ts';

const near = (value: number) => expect.closeTo(value, 14);

test('the figures are those that were found by hand', () => {
  const { cells, ...table } = tableOfState(stateOf(smallPlan, [smallRows]));
  // The index of Sen, Shorrocks and Thon: 2 ∫ (1 − p) g(p) dp over the gaps, the largest first.
  expect(
    cells.map((cell) => [cell.group[0], cell.indicator, cell.value, cell.rows, cell.population]),
  ).toEqual([
    [null, 'P1', near(1.7 / 4), 4, 4],
    [null, 'median', -2, 5, 9],
    [null, 'SST', near(250 / 648), 4, 9],
    [null, 'H', near(1 / 3), 5, 9],
    [null, 'poor', 0.5, 6, 12],
    [7, 'P1', 0.5, 1, 1],
    [7, 'median', -2, 2, 6],
    [7, 'SST', near(23.5 / 72), 2, 6],
    [7, 'H', 0, 2, 6],
    [7, 'poor', near(1 / 6), 2, 6],
    ['a', 'P1', near(0.4), 3, 3],
    ['a', 'median', 4, 3, 3],
    ['a', 'SST', near(4 / 9), 2, 3],
    ['a', 'H', 1, 3, 3],
    ['a', 'poor', near(5 / 6), 4, 6],
  ]);
  const [none, one] = [
    { rows: 0, weight: 0 },
    { rows: 1, weight: 5 },
  ];
  const missing = { rows: 1, weight: 3 };
  expect(cells.slice(0, 5).map(({ treated }) => treated)).toEqual([
    { missing, omitted: one, changed: none },
    { missing, omitted: none, changed: none },
    { missing: { rows: 2, weight: 3 }, omitted: none, changed: one },
    { missing, omitted: none, changed: none },
    { missing: none, omitted: none, changed: none },
  ]);
  for (const { bounds, resolution, suppressed } of cells) {
    expect([bounds, resolution, suppressed]).toEqual([null, 0, null]);
  }
  expect(table).toMatchObject({
    version: 1,
    plan: planDigest(smallPlan),
    by: ['g'],
    rows: 7,
    filtered: 1,
  });
  expect(table.indicators.map(({ id }) => id)).toEqual(['P1', 'median', 'SST', 'H', 'poor']);
});

test('of no rows there is the total alone, of nobody', () => {
  const { cells } = tableOfState(stateOf(smallPlan, []));
  expect(
    cells.map(({ group, value, rows, population }) => [group, value, rows, population]),
  ).toEqual(smallPlan.indicators.map(() => [[null], null, 0, 0]));
});

describe('a line that the table makes', () => {
  const poorBelow = (line: object): Plan => ({
    version: 1,
    welfare: 'x',
    by: ['g'],
    indicators: [{ id: 'poor', measure: 'povertyHeadcount', line } as Plan['indicators'][number]],
  });
  const rows = [
    ['a', 1],
    ['a', 5],
    ['b', 6],
    ['b', 20],
  ].map(([g, x]) => ({ g, x }));
  const poor = (line: object) =>
    tableOfState(stateOf(poorBelow(line), [rows])).cells.map(({ value }) => value);

  test('is of everybody, or of each group', () => {
    // The mean of all is 8, of group a 3, of b 13; the median of all is 5.5.
    const mean = { kind: 'relative', of: 'mean', share: 0.7 };
    expect(poor(mean)).toEqual([0.5, 1, 0]);
    expect(poor({ ...mean, scope: 'group' })).toEqual([0.5, 0.5, 0.5]);
    expect(poor({ kind: 'relative', of: 'median', share: 1 })).toEqual([0.5, 1, 0]);
    expect(poor({ kind: 'societal', floor: 2, intercept: 1, share: 1 })).toEqual([0.75, 1, 0.5]);
  });

  test('asks for weights that are counts where its rule reads them so', () => {
    const line = { kind: 'relative', of: 'median', share: 1, rule: 'linear' };
    const plan: Plan = { ...poorBelow(line), weight: { kind: 'sampling', column: 'w' } };
    const light = stateOf(plan, [rows.map((row) => ({ ...row, w: 0.25 }))]);
    expectPovertyError(() => tableOfState(light), { code: 'invalidNumber', path: ['w'] });
    const counted = stateOf(plan, [rows.map((row) => ({ ...row, w: 1 }))]);
    expect(tableOfState(counted).cells.map(({ value }) => value)).toEqual([0.5, 1, 0]);
  });
});

test('weights of all rows together must be a double', () => {
  const state = stateOf(smallPlan, [smallRows]);
  expect(() => requireWeights(state)).not.toThrow();
  // Each group has one, both together do not.
  for (const { ledger } of state.groups as GroupState[]) addTo(ledger, groupWeight, 1e308);
  for (const run of [requireWeights, tableOfState]) {
    expectPovertyError(() => run(state), { code: 'overflow', path: ['w'] });
  }
});

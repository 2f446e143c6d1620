import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../src/model/plan/checkPlan.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import { countingCells, deprivationColumn } from '../../../src/tabulate/batch/countingCells.ts';
import { newTableReader } from '../../../src/tabulate/data/tableReader.ts';
import { tableGroups } from '../../../src/tabulate/groups/tableGroups.ts';
import { bindChecked } from '../../../src/tabulate/measures/bindPlan.ts';
import type { BoundCounting } from '../../../src/tabulate/measures/boundIndicator.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { smallIndex } from '../../support/plans.ts';

/** The values of the indicators of a plan, by group. */
function valuesOf(rows: readonly object[], changes: Partial<Plan> = {}) {
  const plan = checkPlan({
    version: 1,
    by: ['g'],
    multidimensional: { index: smallIndex },
    indicators: [{ id: 'H', measure: 'multidimensionalHeadcount' }],
    ...changes,
  });
  const reader = newTableReader(plan);
  const block = reader.read(rows);
  const groups = tableGroups(plan, reader.groups);
  const cells = countingCells(plan, block, reader.groups.labels.length);
  return groups.map((group) =>
    bindChecked(plan).map((bound) => cells(bound as BoundCounting, group)),
  );
}

const row = (g: string, bits: readonly (number | null)[], w = 1) => {
  const [schooling, attendance, electricity] = bits;
  return { g, schooling, attendance, electricity, w };
};

test('patterns are counted once by finest group, and folded to totals', () => {
  const rows = [
    row('b', [1, 1, 0], 3),
    row('a', [0, 0, 0]),
    row('b', [0, 0, 1]),
    row('a', [1, 0, 0]),
  ];
  const weight = { kind: 'sampling', column: 'w' } as const;
  // Those with a score of 1/2: in all 4 of 6, in a nobody of 2, in b everybody.
  expect(valuesOf(rows, { weight })).toMatchObject([
    [{ value: 4 / 6, rows: 4, population: 6 }],
    [{ value: 0, rows: 2, population: 2 }],
    [{ value: 1, rows: 2, population: 4 }],
  ]);
});

test('an empty table has nobody', () => {
  expect(valuesOf([])).toMatchObject([[{ value: null, rows: 0, population: 0 }]]);
});

test('what is not known is left out or assumed, and counted', () => {
  const rows = [row('a', [null, 1, 0]), row('a', [1, 1, 1])];
  const multidimensional = { index: smallIndex, missing: 'omit' } as const;
  const [whole] = valuesOf(rows, { multidimensional });
  expect(whole).toMatchObject([
    { value: 1, rows: 1, treated: { missing: { rows: 1 }, changed: { rows: 0 } } },
  ]);
  const [assumed] = valuesOf(rows, {
    multidimensional: { index: smallIndex, missing: 'notDeprived' },
  });
  expect(assumed).toMatchObject([
    { value: 0.5, rows: 2, treated: { missing: { rows: 0 }, changed: { rows: 1 } } },
  ]);
});

test('the columns of a band of its own are asked for by that band alone', () => {
  const destitute = { id: 'destitute', measure: 'bandHeadcount', band: 'destitute' } as const;
  const poor = { id: 'H', measure: 'multidimensionalHeadcount' } as const;
  const rows = [
    { ...row('a', [1, 1, 0]), noSchool: 1, noAttendance: 1 },
    { ...row('a', [1, 1, 0]), noSchool: 0, noAttendance: 1 },
  ];
  const [whole] = valuesOf(rows, { indicators: [poor, destitute] });
  expect(whole?.map(({ value }) => value)).toEqual([1, 0.5]);
  const [without] = valuesOf([row('a', [1, 1, 0])], { indicators: [poor] });
  expect(without?.map(({ value }) => value)).toEqual([1]);
});

test('a deprivation has the column that the plan names, or its own name', () => {
  const multidimensional = { index: smallIndex, columns: { schooling: 'd 1' } };
  const plan: Plan = { version: 1, multidimensional, indicators: [] };
  expect(deprivationColumn(plan, 'schooling')).toBe('d 1');
  expect(deprivationColumn(plan, 'electricity')).toBe('electricity');
  expect(deprivationColumn(plan, 'constructor')).toBe('constructor');
});

describe('refusals have the column and the row of the table', () => {
  test('of what is not known', () => {
    const rows = [row('a', [1, 1, 1]), row('b', [1, 0, null]), row('a', [null, 0, 0])];
    const unknown = { code: 'missingValue', path: ['electricity', 1] } as const;
    expectPovertyError(() => valuesOf(rows), unknown);
    // Without a total the first group is asked first: a has its fault in row 2.
    const ofGroup = { code: 'missingValue', path: ['schooling', 2] } as const;
    expectPovertyError(() => valuesOf(rows, { totals: 'none' }), ofGroup);
  });

  test('of weights whose sum is too large', () => {
    const rows = [row('a', [1, 1, 1], 1e300)];
    const weight = { kind: 'sampling', column: 'w' } as const;
    const tooLarge = { code: 'invalidNumber', path: ['w'] } as const;
    expectPovertyError(() => valuesOf(rows, { weight }), tooLarge);
    const infinite = [row('a', [1, 1, 1], 1.7e308), row('b', [1, 1, 1], 1.7e308)];
    expectPovertyError(() => valuesOf(infinite, { weight }), tooLarge);
  });
});

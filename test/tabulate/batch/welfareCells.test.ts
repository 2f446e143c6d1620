import { expect, test } from 'vitest';
import { checkPlan } from '../../../src/model/plan/checkPlan.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import { welfareCells } from '../../../src/tabulate/batch/welfareCells.ts';
import { newTableReader } from '../../../src/tabulate/data/tableReader.ts';
import { tableGroups } from '../../../src/tabulate/groups/tableGroups.ts';
import { bindChecked } from '../../../src/tabulate/measures/bindPlan.ts';
import type { BoundWelfare } from '../../../src/tabulate/measures/boundIndicator.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const median = { kind: 'relative', of: 'median', share: 0.5 } as const;

/** The values of the only indicator of a plan, by group. */
function valuesOf(indicator: object, rows: readonly object[], rest: Partial<Plan> = {}) {
  const plan = checkPlan({
    version: 1,
    welfare: 'x',
    by: ['g'],
    indicators: [{ id: 'one', measure: 'povertyHeadcount', ...indicator }],
    ...rest,
  });
  const reader = newTableReader(plan);
  const block = reader.read(rows);
  const groups = tableGroups(plan, reader.groups);
  const bounds = bindChecked(plan) as BoundWelfare[];
  const cells = welfareCells(plan, bounds, block, groups);
  return groups.map((_, place) => {
    cells.turnTo(place);
    return cells.valueOf(bounds[0] as BoundWelfare);
  });
}

// The median of all is 40 and half of it 20; that of b is 50.
const rows = [
  { g: 'a', x: 10 },
  { g: 'a', x: 40 },
  { g: 'b', x: 24 },
  { g: 'b', x: 50 },
  { g: 'b', x: 60 },
];

test('a line of the table is made of everybody, also where the table has no total', () => {
  const shares = valuesOf({ line: median }, rows).map(({ value }) => value);
  expect(shares).toEqual([0.2, 0.5, 0]);
  const parts = valuesOf({ line: median }, rows, { totals: 'none' });
  expect(parts.map(({ value }) => value)).toEqual([0.5, 0]);
});

test('a line of the group is made of the group', () => {
  const shares = valuesOf({ line: { ...median, scope: 'group' } }, rows);
  expect(shares.map(({ value }) => value)).toEqual([0.2, 0.5, 1 / 3]);
});

test('a line is made of everybody with welfare, before the policy of the measure', () => {
  // The mean of 30, 30 and −30 is 10; half of it is 5, and only −30 is below, which is left out.
  const some = [
    { g: 'a', x: 30 },
    { g: 'a', x: 30 },
    { g: 'a', x: -30 },
    { g: 'a', x: null },
  ];
  const line = { kind: 'relative', of: 'mean', share: 0.5 };
  const gap = { measure: 'povertyGapIndex', line, outsideSupport: 'omit' };
  const [everybody] = valuesOf(gap, some, { missing: 'omit' });
  expect(everybody).toMatchObject({
    value: 0,
    rows: 2,
    treated: { missing: { rows: 1 }, omitted: { rows: 1 } },
  });
});

test('where nobody makes a line there is no value, and who was counted is said', () => {
  const poor = [
    { g: 'a', x: 0 },
    { g: 'b', x: 0 },
    { g: 'b', x: -1 },
  ];
  const gap = { measure: 'povertyGapIndex', line: median, outsideSupport: 'omit' };
  expect(valuesOf(gap, poor)).toMatchObject([
    { value: null, rows: 2, population: 2, treated: { omitted: { rows: 1, weight: 1 } } },
    { value: null, rows: 1, treated: { omitted: { rows: 0 } } },
    { value: null, rows: 1, treated: { omitted: { rows: 1 } } },
  ]);
});

test('what lies outside the support is refused also where there is no line', () => {
  const poor = [{ g: 'a', x: -1 }];
  const call = () => valuesOf({ measure: 'povertyGapIndex', line: median }, poor);
  expectPovertyError(call, { code: 'outsideSupport', path: ['x', 0] });
});

test('a line past the largest double has its place in the plan', () => {
  const line = { kind: 'relative', of: 'mean', share: 1e300 };
  const call = () => valuesOf({ line }, [{ g: 'a', x: 1e300 }]);
  expectPovertyError(call, { code: 'overflow', path: ['indicators', 0, 'line'], row: 0 });
});

test('the first row of the table that is refused is named, though another stands first in order', () => {
  const some = [3, -1, 5, -9].map((x) => ({ g: 'a', x }));
  const refused = { code: 'outsideSupport', path: ['x', 1] } as const;
  expectPovertyError(() => valuesOf({ measure: 'giniIndex' }, some), refused);
  const weight = { kind: 'sampling', column: 'x' } as const;
  const negative = () => valuesOf({ measure: 'giniIndex' }, some, { weight });
  expectPovertyError(negative, { code: 'invalidNumber', path: ['x', 1] });
});

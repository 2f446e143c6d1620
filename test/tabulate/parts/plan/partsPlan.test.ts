import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../src/model/plan/plan.ts';
import { planDigest } from '../../../../src/model/plan/planDigest.ts';
import type { PlanIndicator } from '../../../../src/model/plan/planIndicator.ts';
import { partsPlan } from '../../../../src/tabulate/parts/plan/partsPlan.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { everyMeasurePlan } from '../../../support/plans.ts';
import { smallPlan } from '../smallParts.ts';

const planOf = (...indicators: PlanIndicator[]): Plan => ({
  version: 1,
  welfare: 'x',
  indicators,
});

/** The places of what a measure of welfare is made of. */
const placesOf = (...indicators: PlanIndicator[]) =>
  partsPlan(planOf(...indicators)).indicators.map((parts) =>
    'treatment' in parts ? [parts.treatment, parts.sums, parts.distribution] : [],
  );

const line = { kind: 'column', column: 'z' } as const;

test('of a plan with one of everything this is kept', () => {
  const parts = partsPlan(smallPlan);
  expect([parts.plan, parts.digest]).toEqual([smallPlan, planDigest(smallPlan)]);
  expect(parts.mostValues).toBe(16_384);
  expect(parts.sets.map((set) => [set.column, set.line])).toEqual([
    ['x', null],
    ['x', line],
  ]);
  expect(parts.treatments.map(({ set, bound }) => [set, bound.indicator.id])).toEqual([
    [0, 'P1'],
    [0, 'median'],
    [1, 'SST'],
  ]);
  expect(parts.distributions).toEqual([
    { set: 0, treatment: null },
    { set: 1, treatment: 2 },
  ]);
  expect(parts.additive.map(({ indicator }) => indicator.id)).toEqual(['P1']);
  expect(parts.statuses.map(({ indicator }) => indicator.id)).toEqual(['poor']);
  expect(parts.statusRows).toBeTypeOf('function');
  expect(parts.patterns.map(({ deprivations }) => deprivations)).toEqual([['water', 'school']]);
  expect(parts.patterns[0]?.bounds.map(({ indicator }) => indicator.id)).toEqual(['H']);
  expect(parts.indicators.map(({ bound: _, ...places }) => places)).toEqual([
    { treatment: 0, sums: 0, distribution: null },
    { treatment: 1, sums: null, distribution: 0 },
    { treatment: 2, sums: null, distribution: 1 },
    { patterns: 0 },
    { status: 0 },
  ]);
});

test('what indicators share stands once', () => {
  const { sets, treatments, distributions, ...more } = partsPlan(
    planOf(
      { id: 'a', measure: 'giniIndex' },
      { id: 'b', measure: 'palmaRatio' },
      { id: 'c', measure: 'giniIndex', outsideSupport: 'omit' },
      { id: 'd', measure: 'giniIndex', column: 'y' },
    ),
  );
  expect([sets.length, treatments.length, distributions.length]).toEqual([2, 3, 2]);
  expect(more.additive).toEqual([]);
  expect([more.statusRows, more.patterns]).toEqual([null, []]);
});

describe('a measure needs', () => {
  test('sums alone where they have all its digits, at a line or at lines of the rows', () => {
    expect(
      placesOf(
        { id: 'a', measure: 'povertyHeadcount', line: 10 },
        { id: 'b', measure: 'povertyHeadcount', line },
        { id: 'c', measure: 'meanWelfare' },
      ),
    ).toEqual([
      [0, 0, null],
      [1, 1, null],
      // Both accept every number, so that they count the same rows.
      [0, 2, null],
    ]);
  });

  test('sums and the distribution where sums lose digits', () => {
    expect(placesOf({ id: 'a', measure: 'theilIndex' })).toEqual([[0, 0, 0]]);
  });

  test('the distribution alone against a line that the table makes', () => {
    const made = { kind: 'relative', of: 'mean', share: 0.5 } as const;
    expect(placesOf({ id: 'a', measure: 'povertyHeadcount', line: made })).toEqual([[0, null, 0]]);
  });
});

test('the plan says how many values are kept apart', () => {
  expect(partsPlan({ ...smallPlan, mostValues: 256 }).mostValues).toBe(256);
});

test('a measure that needs the rows of a group together is refused with its place', () => {
  const joint = everyMeasurePlan.indicators.filter(({ id }) => id === 'estebanRayIndex');
  const indicators = [...smallPlan.indicators, ...joint];
  expectPovertyError(() => partsPlan({ ...smallPlan, indicators }), {
    code: 'notSupported',
    path: ['indicators', 5, 'measure'],
    message: /one batch: tabulate\(rows or columns\), got 'estebanRayIndex'/,
  });
});

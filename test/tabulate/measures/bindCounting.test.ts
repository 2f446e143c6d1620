import { expect, test } from 'vitest';
import type { Plan } from '../../../src/model/plan/plan.ts';
import { planMeasures } from '../../../src/model/plan/planMeasures.ts';
import { multidimensionalHeadcount } from '../../../src/multidimensional/measures/multidimensionalHeadcount.ts';
import { patternCounts } from '../../../src/multidimensional/patternCounts.ts';
import { bindCounting, countingMeasures } from '../../../src/tabulate/measures/bindCounting.ts';
import { bindPlan } from '../../../src/tabulate/measures/bindPlan.ts';
import type { BoundCounting } from '../../../src/tabulate/measures/boundIndicator.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { smallIndex } from '../../support/plans.ts';

type Multidimensional = NonNullable<Plan['multidimensional']>;

function bind(indicator: object, changes: Partial<Multidimensional> = {}): BoundCounting {
  const plan = {
    version: 1,
    multidimensional: { index: smallIndex, ...changes },
    indicators: [{ id: 'one', measure: 'multidimensionalHeadcount', ...indicator }],
  };
  return bindPlan(plan as Plan)[0] as BoundCounting;
}

const patterns = patternCounts({
  deprivations: {
    schooling: [1, 1, 0, null],
    attendance: [1, 0, 0, 0],
    electricity: [0, 0, 1, 0],
  },
});

test('every counting measure of a plan is known', () => {
  const names = Object.keys(planMeasures) as (keyof typeof planMeasures)[];
  const counting = names.filter((name) => planMeasures[name].family === 'multidimensional');
  expect(Object.keys(countingMeasures()).sort()).toEqual(counting.sort());
});

test('the cut-off is its own, else that of the plan, else that of the index', () => {
  const missing = 'notDeprived' as const;
  const value = (indicator: object, changes: Partial<Multidimensional> = {}) =>
    bind(indicator, { missing, ...changes }).evaluate(patterns).value;
  const of = (cutoff: string) =>
    multidimensionalHeadcount(patterns, { index: smallIndex, missing, cutoff }).value;
  // Scores of 1/2, 1/4, 1/2 and 0.
  expect([of('1/3'), of('1/4'), of('3/4')]).toEqual([0.5, 0.75, 0]);
  expect(value({})).toBe(0.5);
  expect(value({}, { cutoff: '1/4' })).toBe(0.75);
  expect(value({ cutoff: '3/4' }, { cutoff: '1/4' })).toBe(0);
});

test.each([
  ['omit', { missing: { rows: 1, weight: 1 }, changed: { rows: 0, weight: 0 } }],
  ['deprived', { missing: { rows: 0, weight: 0 }, changed: { rows: 1, weight: 1 } }],
  ['reweight', { missing: { rows: 0, weight: 0 }, changed: { rows: 1, weight: 1 } }],
] as const)('what was done about what is not known: %s', (missing, treated) => {
  expect(bind({}, { missing }).evaluate(patterns).treated).toMatchObject(treated);
});

test('a deprivation that is not known is refused by the place of its pattern', () => {
  // Patterns ascend by what is deprived: the row that is deprived in nothing known is the first.
  const path = ['patterns', 'missing', 0];
  expectPovertyError(() => bind({}).evaluate(patterns), { code: 'missingValue', path });
});

test('a band of its own columns asks for them', () => {
  const index = ['schooling', 'attendance', 'electricity'];
  const band = { measure: 'bandHeadcount', band: 'destitute' };
  expect(bind(band).deprivations).toEqual([...index, 'noSchool', 'noAttendance']);
  expect(bind({ ...band, band: 'vulnerable' }).deprivations).toEqual(index);
  expect(bind({}).deprivations).toEqual(index);
});

test.each([
  [{ cutoff: '2' }, {}, ['indicators', 0, 'cutoff']],
  [{}, { cutoff: '2' }, ['multidimensional', 'cutoff']],
])('%j of %j is refused in its place', (indicator, changes, path) => {
  expectPovertyError(() => bind(indicator, changes), { code: 'invalidIndex', path });
});

test('a policy that a band does not have is that of the plan', () => {
  const call = () => bind({ measure: 'bandHeadcount', band: 'destitute' }, { missing: 'reweight' });
  expectPovertyError(call, { code: 'unknownOption', path: ['multidimensional', 'missing'] });
});

test('a share of nothing in particular is refused in its place', () => {
  const call = () => bind({ measure: 'contributionShare' });
  expectPovertyError(call, { code: 'missingValue', path: ['indicators', 0, 'indicator'] });
});

test('without an index there is nothing to bind', () => {
  const plan: Plan = { version: 1, indicators: [] };
  const { multidimensionalHeadcount: measure } = countingMeasures();
  const indicator = { id: 'H', measure: 'multidimensionalHeadcount' } as const;
  const expected = { code: 'missingValue', path: ['multidimensional'] } as const;
  expectPovertyError(() => bindCounting(plan, indicator, 0, measure), expected);
});

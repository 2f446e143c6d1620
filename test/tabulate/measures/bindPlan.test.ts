import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/model/plan/plan.ts';
import { planMeasures } from '../../../src/model/plan/planMeasures.ts';
import { bindChecked, bindPlan } from '../../../src/tabulate/measures/bindPlan.ts';
import { tabulate } from '../../../src/tabulate/tabulate.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { allPlans, everyMeasurePlan, smallIndex } from '../../support/plans.ts';

const name = { vi: 'thu nhập', en: 'income' };

test('every indicator is bound in its place, by the family of its measure', () => {
  const bounds = bindPlan(everyMeasurePlan);
  expect(bounds.map(({ indicator }) => indicator)).toEqual(everyMeasurePlan.indicators);
  expect(bounds.map(({ place }) => place)).toEqual(bounds.map((_, at) => at));
  expect(bounds.map(({ family }) => family)).toEqual(
    everyMeasurePlan.indicators.map(({ measure }) => planMeasures[measure].family),
  );
  expect(new Set(bounds.map(({ described }) => described.measure))).toEqual(
    new Set(Object.keys(planMeasures)),
  );
});

test('the plan is checked first', () => {
  const plan = { ...everyMeasurePlan, indicators: [] } as Plan;
  expectPovertyError(() => bindPlan(plan), { code: 'invalidPlan', path: ['indicators'] });
  expect(bindChecked(plan)).toEqual([]);
});

test.each(allPlans)('a table says the same of its indicators: %s', (_name, plan) => {
  // Conventions hang on no rows: those of an empty table are those of any.
  const { indicators } = tabulate([], plan);
  expect(indicators).toEqual(bindPlan(plan).map(({ described }) => described));
  for (const { conventions } of indicators) {
    expect(Object.values(conventions).every((text) => typeof text === 'string')).toBe(true);
  }
});

describe('what a table says of an indicator', () => {
  const conventionsOf = (indicator: object, changes: Partial<Plan> = {}) =>
    bindPlan({
      version: 1,
      welfare: 'income',
      indicators: [{ id: 'one', ...indicator }],
      ...changes,
    } as Plan)[0]?.described;

  test('is its label, its settings, its line by name, and whom the weights count', () => {
    const weight = { kind: 'sampling', column: 'w' } as const;
    const lines = { low: 2_000_000 };
    const indicator = { measure: 'fgtIndex', alpha: 2, line: 'low', label: name };
    expect(conventionsOf(indicator, { weight, size: 'members', lines })).toEqual({
      id: 'one',
      label: name,
      measure: 'fgtIndex',
      conventions: {
        column: 'income',
        line: 'low: 2000000',
        boundary: 'below',
        alpha: '2',
        outsideSupport: 'refuse',
        unit: 'person',
        weighting: 'sampling × household-size',
        missing: 'refuse',
      },
    });
  });

  test('is whom a line of the table is made of', () => {
    const line = { kind: 'relative', of: 'mean', share: 0.5 };
    const poor = { measure: 'povertyHeadcount', line, column: 'spent' };
    expect(conventionsOf(poor, { missing: 'omit' })?.conventions).toEqual({
      column: 'spent',
      line: '0.5 of the mean',
      lineScope: 'table',
      boundary: 'below',
      outsideSupport: 'refuse',
      unit: 'row',
      weighting: 'none',
      missing: 'omit',
    });
  });

  test('is the columns beside welfare', () => {
    const source = {
      measure: 'sourceShare',
      sources: ['wage', 'rent'],
      source: 'rent',
      attribution: 'covariance',
    };
    expect(conventionsOf(source)?.conventions).toMatchObject({
      sources: 'wage, rent',
      source: 'rent',
      attribution: 'covariance',
    });
    const tax = { measure: 'kakwaniIndex', tax: 'paid' };
    expect(conventionsOf(tax)?.conventions).toMatchObject({ tax: 'paid' });
    const spread = { measure: 'concentrationIndex', variable: 'spent' };
    expect(conventionsOf(spread)?.conventions).toMatchObject({ variable: 'spent' });
  });

  test('is the index, its cut-off and its policy', () => {
    const multidimensional = { index: smallIndex, cutoff: '1/2' };
    const own = { measure: 'censoredHeadcount', indicator: 'schooling', cutoff: '3/4' };
    expect(conventionsOf(own, { multidimensional, rowUnit: 'household' })?.conventions).toEqual({
      index: 'smallIndex',
      identification: 'score',
      cutoff: '3/4',
      missing: 'refuse',
      indicator: 'schooling',
      unit: 'household',
      weighting: 'none',
    });
  });

  test('is the standard, the status and the policies', () => {
    const { classification } = everyMeasurePlan;
    const status = { measure: 'statusShare', status: 'poorOrNearPoor' };
    const plan = { classification: classification as NonNullable<typeof classification> };
    expect(conventionsOf(status, plan)?.conventions).toEqual({
      standard: 'small',
      status: 'poorOrNearPoor',
      unpublished: 'undetermined',
      missing: 'undetermined',
      unit: 'row',
      weighting: 'none',
    });
  });
});

import { describe, expect, test } from 'vitest';
import type { PlanClassification } from '../../../../src/model/plan/plan.ts';
import { standardDeprivation } from '../../../../src/sql/measures/status/standardDeprivation.ts';
import { statusSql } from '../../../../src/sql/measures/status/statusSql.ts';
import { vietnam2022 } from '../../../../src/standards/vietnam/vietnam2022.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { runPart } from '../counting/runPart.ts';
import { compiledOf, planOf } from './statusPlans.ts';

const indicator = { id: 'one', measure: 'standardDeprivationShare', indicator: 'water' } as const;
// Deprived with weight 1, not with 2, not known with 4 and 8.
const table = [{ no: 1 }, { no: 0 }, { no: null }, { no: Number.NaN }];
const weights = [1, 2, 4, 8];

describe('the share deprived in an indicator', () => {
  test.each<[NonNullable<PlanClassification['missing']>, number, number, object]>([
    ['undetermined', 1 / 3, 2, { missing: 2 }],
    ['deprived', 13 / 15, 4, {}],
    ['notDeprived', 1 / 15, 4, {}],
  ])('under %s is %d of %d rows', (missing, value, rows, treated) => {
    const plan = planOf(vietnam2022, { missing, deprivations: { water: 'no' } });
    expect(runPart(statusSql(plan, indicator), table, weights)).toEqual({
      value,
      rows,
      population: rows === 2 ? 3 : 15,
      faults: [],
      treated,
    });
  });

  test('is refused where something is not known and the plan says so, or is no deprivation', () => {
    const plan = planOf(vietnam2022, { missing: 'refuse', deprivations: { water: 'no' } });
    const { faults } = runPart(statusSql(plan, indicator), [...table, { no: 3 }], [...weights, 1]);
    expect(faults).toEqual([
      ['invalidNumber', 'no'],
      ['missingValue', 'no'],
    ]);
  });

  test('of nobody is none', () => {
    const plan = planOf(vietnam2022, { deprivations: { water: 'no' } });
    expect(runPart(statusSql(plan, indicator), [{ no: null }], [1])).toMatchObject({
      value: null,
      rows: 0,
    });
  });

  test('cannot be had of a number of deprivations, or of an indicator that there is not', () => {
    const { classification } = planOf(vietnam2022, { deprivations: { count: 'n' } });
    const compiled = compiledOf(classification);
    expectPovertyError(() => standardDeprivation(classification, compiled, 'water'), {
      code: 'invalidPlan',
      path: ['classification', 'deprivations', 'count'],
    });
    const plan = planOf(vietnam2022);
    expectPovertyError(() => statusSql(plan, { ...indicator, indicator: 'car' }), {
      code: 'unknownOption',
      path: ['indicator'],
    });
  });
});

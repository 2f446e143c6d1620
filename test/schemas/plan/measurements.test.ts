import { test } from 'vitest';
import {
  planClassification,
  planMultidimensional,
  planWeight,
} from '../../../src/schemas/plan/measurements.ts';
import { everyMeasurePlan, fullPlan, statusPlan } from '../../support/plans.ts';
import { expectEachFault, expectGood } from '../../support/schemas.ts';

test('weights, measurements and classifications of the example plans are taken', () => {
  for (const { weight, multidimensional, classification } of [everyMeasurePlan, fullPlan]) {
    if (weight !== undefined) expectGood(planWeight, weight);
    if (multidimensional !== undefined) expectGood(planMultidimensional, multidimensional);
    if (classification !== undefined) expectGood(planClassification, classification);
  }
  if (statusPlan.classification !== undefined) {
    expectGood(planClassification, statusPlan.classification);
  }
});

test('each faulty field is named', () => {
  expectEachFault(planWeight, { kind: 'sampling', column: 'w' }, [
    ['kind', 'analytic', 'unknownOption'],
    ['column', undefined, 'missingValue'],
    ['trim', 5, 'unknownField'],
  ]);
  expectEachFault(planMultidimensional, fullPlan.multidimensional ?? {}, [
    ['index', undefined, 'missingValue'],
    ['index.dimensions.0.indicators.0.weight', '1/5', 'invalidIndex', 'index.dimensions'],
    ['columns.schooling', '', 'invalidType'],
    ['missing', 'impute', 'unknownOption'],
    ['weights', {}, 'unknownField'],
  ]);
  expectEachFault(planClassification, fullPlan.classification ?? {}, [
    ['standard.rules', [], 'invalidStandard'],
    ['area', 5, 'invalidType'],
    ['income', undefined, 'missingValue'],
    ['unpublished', 'useDraft', 'unknownOption'],
    ['date', 'day', 'unknownField'],
  ]);
});

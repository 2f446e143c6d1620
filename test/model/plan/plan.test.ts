import { expect, test } from 'vitest';
import { planVersion } from '../../../src/model/plan/plan.ts';
import { allPlans } from '../../support/plans.ts';

test('plans are of the first version', () => {
  expect(planVersion).toBe(1);
  for (const [, { version }] of allPlans) expect(version).toBe(1);
});

test('a plan is plain JSON', () => {
  for (const [, plan] of allPlans) expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan);
});

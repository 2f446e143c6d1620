import { expect, test } from 'vitest';
import { quantileRules } from '../../../src/sample/quantile/quantileRule.ts';

test('there are three rules', () => {
  expect(quantileRules).toEqual(['midpoint', 'step', 'linear']);
});

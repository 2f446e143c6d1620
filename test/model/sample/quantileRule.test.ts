import { expect, test } from 'vitest';
import { quantileRules } from '../../../src/model/sample/quantileRule.ts';

test('there are three rules', () => {
  expect(quantileRules).toEqual(['midpoint', 'step', 'linear']);
});

import { expect, test } from 'vitest';
import { missingPolicies } from '../../../src/multidimensional/scoring/indexOptions.ts';

test('the policies for what is not known, the strictest first', () => {
  expect(missingPolicies).toEqual(['refuse', 'omit', 'notDeprived', 'deprived', 'reweight']);
});

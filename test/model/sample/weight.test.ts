import { expect, test } from 'vitest';
import { weightKinds } from '../../../src/model/sample/weight.ts';

test('a weight stands for one of three things', () => {
  expect(weightKinds).toEqual(['sampling', 'frequency', 'household-size']);
});

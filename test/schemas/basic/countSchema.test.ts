import { test } from 'vitest';
import { countSchema } from '../../../src/schemas/basic/countSchema.ts';
import { badCounts } from '../../support/badValues.ts';
import { expectFaults, expectGood } from '../../support/schemas.ts';

test('a count is a whole number that a double holds exactly', () => {
  expectGood(countSchema, 0, 1, 2 ** 53 - 1);
});

test.each(badCounts)('%s is no count', (_, value, code) => {
  expectFaults(countSchema, value, { '': code });
});

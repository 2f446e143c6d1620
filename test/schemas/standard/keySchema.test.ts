import { test } from 'vitest';
import { keySchema } from '../../../src/schemas/standard/keySchema.ts';
import { expectFaults, expectGood } from '../../support/schemas.ts';

test('a key is letters and digits, a small one first', () => {
  expectGood(keySchema, 'poverty', 'housingArea', 'line2');
  for (const key of ['', 'Poverty', '2line', 'mức', 'a b', '__proto__', 'a-b']) {
    expectFaults(keySchema, key, { '': 'invalidStandard' });
  }
  expectFaults(keySchema, null, { '': 'missingValue' });
});

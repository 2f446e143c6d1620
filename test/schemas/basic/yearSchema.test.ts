import { test } from 'vitest';
import { yearSchema } from '../../../src/schemas/basic/yearSchema.ts';
import { expectFaults, expectGood } from '../../support/schemas.ts';

test('a year has four digits', () => {
  expectGood(yearSchema, 1000, 1990, 9999);
  for (const year of [999, 10_000, 1990.5, -1990, Number.NaN]) {
    expectFaults(yearSchema, year, { '': 'invalidDate' });
  }
  expectFaults(yearSchema, '1990', { '': 'invalidType' });
});

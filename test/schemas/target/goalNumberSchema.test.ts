import { test } from 'vitest';
import { goalNumberSchema } from '../../../src/schemas/target/goalNumberSchema.ts';
import { expectFaults, expectGood } from '../../support/schemas.ts';

test('a number of a target may be a fraction or a percentage', () => {
  expectGood(goalNumberSchema, 10, -1.5, '13.56', '2/3', '22.5%', '90 %', '1e3', '.5');
  for (const text of ['', '13,56', '1/0', '1/00', 'half', '1/2%', '--1', '%']) {
    expectFaults(goalNumberSchema, text, { '': 'invalidNumeral' });
  }
  expectFaults(goalNumberSchema, Number.NaN, { '': 'invalidNumber' });
  expectFaults(goalNumberSchema, null, { '': 'missingValue' });
});

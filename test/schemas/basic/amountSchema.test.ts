import { test } from 'vitest';
import { amountSchema } from '../../../src/schemas/basic/amountSchema.ts';
import { expectFaults, expectGood } from '../../support/schemas.ts';

test('an amount is a number of 0 or more, or its text', () => {
  expectGood(amountSchema, 0, 1_500_000, 0.5, '0', '2483333.5', '.5', '5.', '+5', '29.8e6');
});

test('what is no amount says why', () => {
  expectFaults(amountSchema, -1, { '': 'invalidNumber' });
  expectFaults(amountSchema, Number.NaN, { '': 'invalidNumber' });
  expectFaults(amountSchema, Number.POSITIVE_INFINITY, { '': 'invalidNumber' });
  for (const text of ['', ' 5', '1.500.000', '1,5', '-5', '22%', '1/6', 'NaN', '0x10', '1e9999']) {
    expectFaults(amountSchema, text, { '': 'invalidNumeral' });
  }
  expectFaults(amountSchema, '9'.repeat(101), { '': 'invalidNumeral' });
  expectFaults(amountSchema, null, { '': 'missingValue' });
  expectFaults(amountSchema, undefined, { '': 'missingValue' });
  expectFaults(amountSchema, 5n, { '': 'invalidType' });
  expectFaults(amountSchema, [5], { '': 'invalidType' });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal } from '../../../src/exact/decimal.ts';
import { decimalInputSchema } from '../../../src/schemas/basic/decimalInputSchema.ts';
import { expectFaults, expectGood } from '../../support/schemas.ts';

test('a decimal number is a number or its text', () => {
  expectGood(decimalInputSchema, -1.5, 0, '-34.40', '24.1', '1e-5');
});

test('what is no decimal number says why', () => {
  expectFaults(decimalInputSchema, '24,1', { '': 'invalidNumeral' });
  expectFaults(decimalInputSchema, Number.NaN, { '': 'invalidNumber' });
  expectFaults(decimalInputSchema, null, { '': 'missingValue' });
  expectFaults(decimalInputSchema, true, { '': 'invalidType' });
});

test('a text without white space around it is taken if and only if the functions take it', () => {
  const texts = fc
    .string({ unit: fc.constantFrom(...'0123456789.+-eE,/%'), maxLength: 8 })
    .filter((text) => text.trim() === text);
  fc.assert(
    fc.property(texts, (text) => {
      let taken = true;
      try {
        decimal(text, []);
      } catch {
        taken = false;
      }
      expect(decimalInputSchema.safeParse(text).success).toBe(taken);
    }),
    { numRuns: 500 },
  );
});

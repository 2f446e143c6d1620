import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rational } from '../../../src/numeric/rational/rational.ts';
import { fractionInputSchema } from '../../../src/schemas/multidimensional/fractionInputSchema.ts';
import { expectFaults, expectGood } from '../../support/schemas.ts';

test('a fraction is spelled as people spell it', () => {
  expectGood(fractionInputSchema, '1/6', ' 1 / 6 ', '0.075', '.5', '7.5%', '1e-2', '-1', 3, 0.075);
});

test('what is no number is refused', () => {
  for (const value of ['', ' ', 'x', '1,5', '1/', '/6', '1/0', '1/-6', '7.5 %', '%', '1/6%', '٣']) {
    expectFaults(fractionInputSchema, value, { '': 'invalidNumeral' });
  }
  expectFaults(fractionInputSchema, Number.NaN, { '': 'invalidNumber' });
  expectFaults(fractionInputSchema, undefined, { '': 'missingValue' });
  expectFaults(fractionInputSchema, 6n, { '': 'invalidType' });
});

test('it takes the very texts that can be read as a fraction', () => {
  const parts = ['0', '1', '6', '33', '.', '/', '%', ' ', '+', '-', 'e', 'E2', '\t'];
  const text = fc.array(fc.constantFrom(...parts), { maxLength: 8 }).map((list) => list.join(''));
  fc.assert(
    fc.property(text, (value) => {
      expect(fractionInputSchema.safeParse(value).success).toBe(isFraction(value));
    }),
  );
});

function isFraction(text: string): boolean {
  try {
    rational(text);
    return true;
  } catch {
    return false;
  }
}

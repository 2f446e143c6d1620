import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digitSlip } from '../../../src/rates/print/digitSlip.ts';

test.each([
  [69_239, 69_329, 'swappedDigits'],
  [417_571, 471_571, 'swappedDigits'],
  [169_566, 169_476, null],
  [1234, 1239, 'wrongDigit'],
  [1234, 9234, 'wrongDigit'],
  [1234, 1324, 'swappedDigits'],
  [1234, 3214, null],
  [1234, 12_345, 'missingDigit'],
  [1224, 12_234, 'missingDigit'],
  [12_345, 2345, 'extraDigit'],
  [12_345, 1234, 'extraDigit'],
  [12_345, 1254, null],
  [1234, 123_456, null],
  [123_456, 1234, null],
  [0, 7, null],
  [7, 7, null],
] as const)('%d printed for %d: %s', (printed, meant, slip) => {
  expect(digitSlip(printed, meant)).toBe(slip);
});

test('undoes what was done to the digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 10 ** 9 }), fc.nat(), (meant, any) => {
      const digits = String(meant);
      const at = any % (digits.length - 1);
      const lost = digits.slice(0, at) + digits.slice(at + 1);
      if (!lost.startsWith('0')) {
        expect(digitSlip(Number(lost), meant)).toBe('missingDigit');
        expect(digitSlip(meant, Number(lost))).toBe('extraDigit');
      }
      const [a = '', b = ''] = [digits[at], digits[at + 1]];
      const swapped = digits.slice(0, at) + b + a + digits.slice(at + 2);
      if (a !== b && !swapped.startsWith('0')) {
        expect(digitSlip(Number(swapped), meant)).toBe('swappedDigits');
      }
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundHalfUp } from '../../../src/exact/roundHalfUp.ts';
import { printedNumber } from '../../../src/tabulate/output/printedNumber.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const doubles = fc.double({ noNaN: true, noDefaultInfinity: true });

test.each([
  [0.07, true, null, '7'],
  [0.29, true, null, '29'],
  [1.1, true, null, '110'],
  [1e-7, true, null, '0.00001'],
  [-0.005, true, null, '-0.5'],
  [-0, true, null, '0'],
  [-0, false, null, '0'],
  [1e21, false, null, '1e+21'],
  [5e-324, false, null, '5e-324'],
  [1.005, false, 2, '1.01'],
  [-1.005, false, 2, '-1.01'],
  [0.33335, true, 2, '33.34'],
  [7, false, 2, '7.00'],
  [-0.001, false, 2, '0.00'],
  [5e-324, false, 15, '0.000000000000000'],
  [5e-324, true, 15, '0.000000000000000'],
  [1.5e22, false, 0, '15000000000000000000000'],
  [2.5, false, 0, '3'],
])('prints %f (percent %s, decimals %s) as %s', (value, percent, decimals, text) => {
  expect(printedNumber(value, percent, decimals)).toBe(text);
});

test('without decimals the digits read back as the same double', () => {
  fc.assert(
    fc.property(doubles, (value) => {
      expect(Number(printedNumber(value, false, null))).toBe(value + 0);
    }),
  );
});

test('with decimals the digits are those of official rounding in decimal arithmetic', () => {
  fc.assert(
    fc.property(doubles, fc.integer({ min: 0, max: 15 }), (value, decimals) => {
      expect(printedNumber(value, false, decimals)).toBe(roundHalfUp(value, decimals));
    }),
  );
});

test('refuses a percent past the largest double', () => {
  expectPovertyError(() => printedNumber(1e308, true, null), {
    code: 'overflow',
    path: ['percent'],
  });
});

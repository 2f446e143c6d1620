import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatVietnameseNumber } from '../../src/exact/formatVietnameseNumber.ts';
import { badDecimals, untyped } from '../support/badValues.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

test.each([
  [0, '0'],
  [-0, '0'],
  [7, '7'],
  [999, '999'],
  [1000, '1.000'],
  [-1000, '-1.000'],
  [-100, '-100'],
  [181603, '181.603'],
  [29800000, '29.800.000'],
  [1500000.5, '1.500.000,5'],
  ['7.00', '7,00'],
  ['.5', '0,5'],
  ['5.', '5'],
  [' 24.10 ', '24,10'],
  ['1.5e3', '1.500'],
  ['1.25e-2', '0,0125'],
  [1e21, '1.000.000.000.000.000.000.000'],
  ['1234567.12345678901234567890', '1.234.567,12345678901234567890'],
])('writes %j as %s', (value, text) => {
  expect(formatVietnameseNumber(value)).toBe(text);
});

test.each([
  ['7', 2, '7,00'],
  ['0.005', 2, '0,01'],
  ['-0.004', 2, '0,00'],
  [999.5, 0, '1.000'],
  [-999999.995, 2, '-1.000.000,00'],
  ['13.56', undefined, '13,56'],
])('writes %j to %s decimals as %s', (value, decimals, text) => {
  expect(formatVietnameseNumber(value, untyped({ decimals }))).toBe(text);
});

test('groups as the Vietnamese locale does', () => {
  const locale = new Intl.NumberFormat('vi-VN', { useGrouping: 'always' });
  fc.assert(
    fc.property(fc.maxSafeInteger(), (value) => {
      expect(formatVietnameseNumber(value)).toBe(locale.format(value).replace('\u2212', '-'));
    }),
  );
});

describe('refusals', () => {
  test.each([
    ['13,56', 'invalidNumeral'],
    ['1.500.000', 'invalidNumeral'],
    ['', 'invalidNumeral'],
    [Number.NaN, 'invalidNumber'],
    [Number.POSITIVE_INFINITY, 'invalidNumber'],
    [null, 'missingValue'],
    [undefined, 'missingValue'],
    [12n, 'invalidType'],
  ] as const)('refuses %o', (value, code) => {
    expectPovertyError(() => formatVietnameseNumber(untyped(value)), { code, path: ['value'] });
  });

  test.each(badDecimals)('refuses %o decimals', (decimals) => {
    expectPovertyError(() => formatVietnameseNumber(1, untyped({ decimals })), {
      code: 'invalidNumber',
      path: ['decimals'],
    });
  });
});

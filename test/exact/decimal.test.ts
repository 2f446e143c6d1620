import { Decimal as Shared } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { Decimal, decimal, decimalText } from '../../src/exact/decimal.ts';
import { untyped } from '../support/badValues.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

const path = ['from', 'income', 'amount'];

describe('decimal', () => {
  test.each([
    [24.1, '24.1'],
    [0.1, '0.1'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    [-0, '0'],
    [2 ** 53, '9007199254740992'],
    ['24.10', '24.1'],
    ['1.', '1'],
    ['.5', '0.5'],
    ['+1E+2', '100'],
    ['\t-2.5e-3\n', '-0.0025'],
    [
      '123456789012345678901234567890.123456789012345678901',
      '123456789012345678901234567890.123456789012345678901',
    ],
  ])('reads %j exactly', (value, text) => {
    expect(decimalText(decimal(value, path))).toBe(text);
  });

  test.each([
    [undefined, 'missingValue'],
    [null, 'missingValue'],
    [12n, 'invalidType'],
    [true, 'invalidType'],
    [['1'], 'invalidType'],
    [Object.create(null), 'invalidType'],
    [new Shared(1), 'invalidType'],
    [Number.NaN, 'invalidNumber'],
    [Number.POSITIVE_INFINITY, 'invalidNumber'],
    [Number.NEGATIVE_INFINITY, 'invalidNumber'],
    ...['', ' ', '.', '-', 'e5', '1e', '1e1000', '0x10', '0b1', '1_000', 'NaN', 'Infinity'].map(
      (text) => [text, 'invalidNumeral'] as const,
    ),
    ...['24,1', '1.500.000', '1 000', '13.56%', '१३', '--1', '−1', '1'.repeat(101)].map(
      (text) => [text, 'invalidNumeral'] as const,
    ),
  ] as const)('refuses %o as %s', (value, code) => {
    expectPovertyError(() => decimal(untyped(value), path), { code, path });
  });
});

describe('decimalText', () => {
  test.each([
    ['-0', undefined, '0'],
    ['-0.001', 2, '0.00'],
    ['0.005', 2, '0.01'],
    ['-0.005', 2, '-0.01'],
    ['1e-30', undefined, '0.000000000000000000000000000001'],
    ['1e30', 1, '1000000000000000000000000000000.0'],
  ])('writes %s to %s decimals as %s', (value, decimals, text) => {
    expect(decimalText(new Decimal(value), decimals)).toBe(text);
  });
});

test('settings of the shared decimal.js change nothing here', () => {
  const { precision, rounding } = Shared;
  try {
    Shared.set({ precision: 3, rounding: Shared.ROUND_DOWN });
    expect(decimalText(decimal('2', path).div(3), 20)).toBe('0.66666666666666666667');
  } finally {
    Shared.set({ precision, rounding });
  }
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readExact } from '../../../src/numeric/rational/readExact.ts';
import { untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { spelled } from '../../support/fractions.ts';

const at = ['weight', 3] as const;

test.each([
  ['1/6', 1n, 6n],
  ['0.075', 3n, 40n],
  ['22.5%', 9n, 40n],
  ['0.333333333333333333', 333333333333333333n, 10n ** 18n],
  [0.075, 3n, 40n],
  [0.333333333333, 333333333333n, 10n ** 12n],
  [3, 3n, 1n],
  [-0.5, -1n, 2n],
  [0, 0n, 1n],
  [-0, 0n, 1n],
  [1e-7, 1n, 10n ** 7n],
  [1e21, 10n ** 21n, 1n],
  [1_000_000_000_000, 10n ** 12n, 1n],
  [1_234_567_890_123, 1_234_567_890_123n, 1n],
  [2 ** 53 - 1, 2n ** 53n - 1n, 1n],
  [-(2 ** 53) + 1, -(2n ** 53n) + 1n, 1n],
])('%s is read exactly', (value, numerator, denominator) => {
  expect(readExact(value, at)).toEqual({ numerator, denominator });
});

test.each([
  [1 / 6, "'1/6'"],
  [1 / 3, "'1/3'"],
  [-1 / 3, "'-1/3'"],
  [0.1 + 0.2, "'3/10'"],
  [100 / 3, "'100/3'"],
  [0.9999999999999999, "'1'"],
  [0.1234567890123, "'0.1234567890123'"],
  [Math.PI, "'3.141592653589793'"],
  [2 ** 53, "'9007199254740992'"],
  [1.0000000000000002e-7, "'1.0000000000000002e-7'"],
])('the double %d is refused with the spelling %s', (value, spelling) => {
  expectPovertyError(() => readExact(value, at), {
    code: 'inexactNumber',
    path: at,
    message: `spelled out: ${spelling}, got the double ${value}`,
  });
});

test.each([
  ['NaN', Number.NaN, 'invalidNumber'],
  ['Infinity', Number.POSITIVE_INFINITY, 'invalidNumber'],
  ['a word', 'one sixth', 'invalidNumeral'],
  ['an empty text', '', 'invalidNumeral'],
  ['a comma', '0,5', 'invalidNumeral'],
  ['a denominator of zero', '1/0', 'invalidNumber'],
  ['undefined', undefined, 'missingValue'],
  ['null', null, 'missingValue'],
  ['a list', [1], 'invalidType'],
  ['a boolean', true, 'invalidType'],
] as const)('%s is refused', (_, value, code) => {
  expectPovertyError(() => readExact(untyped(value), at), { code, path: at });
});

test('a decimal of up to twelve digits is the same as a text and as a double', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10 ** 12 - 1 }),
      fc.integer({ min: 0, max: 12 }),
      (n, d) => {
        const value = Number(`${n}e-${d}`);
        const [above, below] = spelled(`${n}/${10 ** d}`);
        const { numerator, denominator } = readExact(value, []);
        expect(numerator * below).toBe(above * denominator);
      },
    ),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rational, readRational, reduceRational } from '../../../src/numeric/rational/rational.ts';
import { untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

test.each([
  ['1/6', 1n, 6n],
  ['-2/4', -1n, 2n],
  ['+10 / 4', 5n, 2n],
  ['0/7', 0n, 1n],
  ['22.5%', 9n, 40n],
  ['-5%', -1n, 20n],
  ['0.075', 3n, 40n],
  ['.5', 1n, 2n],
  ['5.', 5n, 1n],
  [' 13.56 ', 339n, 25n],
  ['1e3', 1000n, 1n],
  ['25e-1', 5n, 2n],
  ['1E+2%', 1n, 1n],
  ['-0', 0n, 1n],
  [3, 3n, 1n],
  [0.1, 1n, 10n],
  [-0, 0n, 1n],
  [1e21, 10n ** 21n, 1n],
  [5e-324, 1n, 2n * 10n ** 323n],
  [7n, 7n, 1n],
  [-7n, -7n, 1n],
])('reads %s as %s / %s', (value, numerator, denominator) => {
  expect(rational(value)).toEqual({ numerator, denominator });
});

describe('refusals', () => {
  const path = ['goal', 2, 'atLeast'];

  test.each([
    ...['', ' ', '.', '%', '-', 'e5', '.e5', '1/', '/2', '1/-2', '1/2/3', '1/2%', '0.5/2'],
    ...['1,5', '1.000.000', 'NaN', 'Infinity', '0x1', '1e1000', '½', '٣', '1'.repeat(401)],
  ])('refuses the text %j', (text) => {
    expectPovertyError(() => readRational(text, path), { code: 'invalidNumeral', path });
  });

  test.each(['1/0', '-3/00', '0/0'])('refuses %s, which divides by zero', (text) => {
    expectPovertyError(() => readRational(text, path), { code: 'invalidNumber', path });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'refuses %d',
    (value) => {
      expectPovertyError(() => rational(value), { code: 'invalidNumber', path: [] });
    },
  );

  test.each([undefined, null])('refuses %o, where nothing stands', (value) => {
    expectPovertyError(() => readRational(untyped(value), path), { code: 'missingValue', path });
  });

  test.each([true, [1], Object.create(null), Symbol('1'), () => 1])('refuses %o', (value) => {
    expectPovertyError(() => readRational(untyped(value), path), { code: 'invalidType', path });
  });
});

describe('laws', () => {
  const whole = fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n });
  const natural = fc.bigInt({ min: 1n, max: 10n ** 40n });

  test('is in lowest terms with a denominator above zero', () => {
    fc.assert(
      fc.property(whole, whole, (above, below) => {
        fc.pre(below !== 0n);
        const { numerator, denominator } = reduceRational(above, below);
        expect(denominator > 0n).toBe(true);
        expect(numerator * below).toBe(above * denominator);
        expect(gcd(numerator, denominator)).toBe(1n);
      }),
    );
  });

  test('reads a fraction, its multiple and its decimal alike', () => {
    fc.assert(
      fc.property(whole, natural, fc.integer({ min: 0, max: 30 }), (above, factor, places) => {
        const below = 10n ** BigInt(places);
        const fraction = rational(`${above}/${below}`);
        expect(rational(`${above * factor}/${below * factor}`)).toEqual(fraction);
        expect(rational(`${above}e-${places}`)).toEqual(fraction);
        expect(rational(`${above}e${2 - places}%`)).toEqual(fraction);
      }),
    );
  });

  test('reads a double as its shortest spelling', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const { numerator, denominator } = rational(value);
        // The denominator divides a power of ten …
        expect(10n ** 400n % denominator).toBe(0n);
        // … and the decimal that it is reads back as the same double.
        const scaled = (numerator * 10n ** 400n) / denominator;
        expect(Number(`${scaled}e-400`)).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  function gcd(a: bigint, b: bigint): bigint {
    const size = a < 0n ? -a : a;
    return b === 0n ? size : gcd(b, size % b);
  }
});

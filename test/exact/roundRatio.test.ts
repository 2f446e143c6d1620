import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundRatio } from '../../src/exact/roundRatio.ts';
import { badDecimals, untyped } from '../support/badValues.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { fractionOf, longDivision } from '../support/longDivision.ts';

const places = fc.integer({ min: 0, max: 15 });
const around = (center: number) =>
  fc.integer({ min: Math.max(1, center - 2000), max: Math.min(2 ** 53 - 1, center + 2000) });
const size = fc.oneof(
  fc.integer({ min: 1, max: 1000 }),
  fc.integer({ min: 1, max: 2 ** 53 - 1 }),
  around(2 ** 50),
  around(2 ** 51),
  around(2 ** 53),
  ...[1, 2, 5, 10, 15].map((digits) => around(Math.floor(2 ** 51 / 10 ** digits))),
);
const signed = fc.tuple(size, fc.constantFrom(1, -1)).map(([value, sign]) => value * sign);

test.each([
  [2713 * 100, 20000, 2, '13.57'],
  [-2713 * 100, 20000, 2, '-13.57'],
  [2713 * 100, -20000, 2, '-13.57'],
  [-2713 * 100, -20000, 2, '13.57'],
  [3, 2, 0, '2'],
  [-3, 2, 0, '-2'],
  [1, 2, 0, '1'],
  [1, 3, 4, '0.3333'],
  [2, 3, 0, '1'],
  [0, 7, 3, '0.000'],
  [-0, 7, 2, '0.00'],
  [-1, 1000, 2, '0.00'],
  [1, 8, 15, '0.125000000000000'],
  [2 ** 53 - 1, 1, 15, '9007199254740991.000000000000000'],
  [1, 2 ** 53 - 1, 15, '0.000000000000000'],
])('writes %d / %d to %d decimals as %s', (above, below, decimals, text) => {
  expect(roundRatio(above, below, decimals)).toBe(text);
});

test('prints two decimals unless asked otherwise', () => {
  expect(roundRatio(1, 3)).toBe('0.33');
  expect(roundRatio(1, 3, undefined)).toBe('0.33');
});

describe('laws', () => {
  test('doubles, whole numbers and long division agree, also about 2^51 and beyond', () => {
    fc.assert(
      fc.property(signed, signed, places, (above, below, decimals) => {
        const text = roundRatio(above, below, decimals);
        expect(text).toBe(roundRatio(BigInt(above), BigInt(below), decimals));
        expect(text).toBe(roundRatio(BigInt(above), below, decimals));
        expect(text).toBe(longDivision(BigInt(above), BigInt(below), decimals));
      }),
      { numRuns: 3000 },
    );
  });

  test('agrees with long division far past the doubles', () => {
    const big = fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n });
    fc.assert(
      fc.property(big, big, places, (above, below, decimals) => {
        fc.pre(below !== 0n);
        expect(roundRatio(above, below, decimals)).toBe(longDivision(above, below, decimals));
      }),
    );
  });

  test('rounds a tie away from zero and what is just below it toward zero', () => {
    const whole = fc.integer({ min: 1, max: 2 ** 24 });
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 2 ** 24 }), (units, half) => {
        // units + ½, over a denominator that is even
        const tie = (2 * units + 1) * half;
        const up = String(units + 1);
        expect(roundRatio(tie, 2 * half, 0)).toBe(up);
        expect(roundRatio(-tie, 2 * half, 0)).toBe(`-${up}`);
        expect(roundRatio(tie - 1, 2 * half, 0)).toBe(String(units));
        expect(roundRatio(1 - tie, 2 * half, 0)).toBe(`-${units}`);
      }),
    );
  });

  test('lies within half a unit of its last digit of the exact ratio', () => {
    fc.assert(
      fc.property(signed, size, places, (above, below, decimals) => {
        const { numerator, denominator } = fractionOf(roundRatio(above, below, decimals));
        const miss = numerator * BigInt(below) - BigInt(above) * denominator;
        expect(2n * (miss < 0n ? -miss : miss) <= BigInt(below)).toBe(true);
      }),
    );
  });

  test('changes sign with its numerator and with its denominator', () => {
    fc.assert(
      fc.property(signed, signed, places, (above, below, decimals) => {
        expect(roundRatio(-above, -below, decimals)).toBe(roundRatio(above, below, decimals));
        expect(roundRatio(-above, below, decimals)).toBe(roundRatio(above, -below, decimals));
      }),
    );
  });
});

describe('refusals', () => {
  const notWhole = [0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 2 ** 53];
  const wrong = ['80', null, undefined, true, [80], Object.create(null), Symbol('80')];

  test.each([...notWhole, ...wrong])('refuses the numerator %o', (value) => {
    expectPovertyError(() => roundRatio(untyped(value), 590), {
      code: 'invalidNumber',
      path: ['numerator'],
    });
  });

  test.each([...notWhole, ...wrong])('refuses the denominator %o', (value) => {
    expectPovertyError(() => roundRatio(80, untyped(value)), {
      code: 'invalidNumber',
      path: ['denominator'],
    });
  });

  test.each([0, -0, 0n])('refuses a denominator of %o', (zero) => {
    expectPovertyError(() => roundRatio(1, zero), {
      code: 'invalidNumber',
      path: ['denominator'],
      message: 'a denominator that is not 0',
    });
  });

  test.each(badDecimals)('refuses %o decimals', (decimals) => {
    expectPovertyError(() => roundRatio(1, 2, untyped(decimals)), {
      code: 'invalidNumber',
      path: ['decimals'],
    });
  });
});

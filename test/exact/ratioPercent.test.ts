import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratioPercent } from '../../src/exact/ratioPercent.ts';
import { badDecimals, untyped } from '../support/badValues.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { fractionOf, longDivision } from '../support/longDivision.ts';

test.each([
  [79, 590, '13.39'],
  [80, 590, '13.56'],
  [81, 590, '13.73'],
  [400, 590, '67.80'],
  [2713, 20000, '13.57'],
  [-344, 1000, '-34.40'],
  [0, 590, '0.00'],
  [590, 590, '100.00'],
  [2 ** 53 - 1, 2 ** 53 - 1, '100.00'],
])('%d of %d is %s percent', (part, whole, percent) => {
  expect(ratioPercent(part, whole)).toBe(percent);
});

test('prints as many decimals as asked', () => {
  expect(ratioPercent(400, 590, 1)).toBe('67.8');
  expect(ratioPercent(1, 2, 0)).toBe('50');
});

test('only one count of 590 households prints 13.56', () => {
  const counts = Array.from({ length: 591 }, (_, count) => count);
  expect(counts.filter((count) => ratioPercent(count, 590) === '13.56')).toEqual([80]);
});

test('is null where there is nobody to count', () => {
  expect(ratioPercent(0, 0)).toBeNull();
  expect(ratioPercent(0, -0)).toBeNull();
});

test('lies within half a unit of its last digit of the exact percent', () => {
  const count = fc.oneof(fc.integer({ min: 0, max: 10 ** 6 }), fc.maxSafeNat());
  fc.assert(
    fc.property(count, fc.maxSafeNat(), fc.integer({ min: 0, max: 15 }), (part, whole, places) => {
      fc.pre(whole > 0);
      const percent = ratioPercent(part, whole, places) as string;
      const { numerator, denominator } = fractionOf(percent);
      const miss = numerator * BigInt(whole) - 100n * BigInt(part) * denominator;
      expect(2n * (miss < 0n ? -miss : miss) <= BigInt(whole)).toBe(true);
      expect(percent).toBe(longDivision(100n * BigInt(part), BigInt(whole), places));
    }),
    { numRuns: 1000 },
  );
});

describe('refusals', () => {
  // Half of these become whole when multiplied by 100.
  const notWhole = [
    0.5,
    1.25,
    0.07,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 53,
    '80',
    null,
    80n,
  ];

  test.each(notWhole)('refuses the numerator %o', (value) => {
    const error = { code: 'invalidNumber', path: ['numerator'] } as const;
    expectPovertyError(() => ratioPercent(untyped(value), 590), error);
    expectPovertyError(() => ratioPercent(untyped(value), 0), error);
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '590', null])(
    'refuses the denominator %o',
    (value) => {
      expectPovertyError(() => ratioPercent(80, untyped(value)), {
        code: 'invalidNumber',
        path: ['denominator'],
      });
    },
  );

  test.each(badDecimals)('refuses %o decimals, also where there is nobody', (decimals) => {
    const error = { code: 'invalidNumber', path: ['decimals'] } as const;
    expectPovertyError(() => ratioPercent(80, 590, untyped(decimals)), error);
    expectPovertyError(() => ratioPercent(0, 0, untyped(decimals)), error);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countRate, makeRate, requireAtMost } from '../../src/rates/countRate.ts';
import { badChoices, badCounts, badDecimals, badRecords, untyped } from '../support/badValues.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { fractionOf } from '../support/longDivision.ts';
import { expectFewReads } from '../support/watch.ts';

const household = deepFreeze({ numerator: 80, denominator: 590, unit: 'household' } as const);

test('keeps the whole numbers beside share and percent', () => {
  expect(countRate(household)).toEqual({
    numerator: 80,
    denominator: 590,
    unit: 'household',
    share: 80 / 590,
    percent: '13.56',
  });
});

test.each([
  [79, 590, '13.39'],
  [80, 590, '13.56'],
  [81, 590, '13.73'],
  [400, 590, '67.80'],
  [2713, 20000, '13.57'],
  [0, 1, '0.00'],
  [1, 1, '100.00'],
  [2 ** 53 - 2, 2 ** 53 - 1, '100.00'],
])('%d of %d is %s percent', (numerator, denominator, percent) => {
  expect(countRate({ numerator, denominator, unit: 'person' }).percent).toBe(percent);
});

test('prints as many decimals as asked', () => {
  const percents = [0, 1, undefined, 15].map(
    (decimals) => untyped<typeof countRate>(countRate)(household, untyped({ decimals })).percent,
  );
  expect(percents).toEqual(['14', '13.6', '13.56', '13.559322033898305']);
});

test('is null where there is nobody to count', () => {
  const nobody = { numerator: 0, denominator: 0, unit: 'person' } as const;
  expect(countRate(nobody)).toEqual({ ...nobody, share: null, percent: null });
});

test('minus zero is zero', () => {
  const rate = countRate({ numerator: -0, denominator: 7, unit: 'person' });
  expect([rate.numerator, rate.share, rate.percent]).toEqual([0, 0, '0.00']);
});

test('a rate may be given in again, and comes out the same', () => {
  const rate = countRate(household);
  expect(countRate(deepFreeze(rate))).toEqual(rate);
});

test('a record without a prototype is a record, and each field is read a few times', () => {
  const bare = Object.assign(Object.create(null), household);
  expect(countRate(bare)).toEqual(countRate(household));
  expectFewReads(household, countRate);
});

test('the published percent lies within half a unit of its last digit of the exact ratio', () => {
  const counts = fc.tuple(fc.maxSafeNat(), fc.maxSafeNat());
  fc.assert(
    fc.property(counts, fc.integer({ min: 0, max: 15 }), ([a, b], decimals) => {
      const [part, whole] = a < b ? [a, b] : [b, a];
      fc.pre(whole > 0);
      const rate = countRate(
        { numerator: part, denominator: whole, unit: 'household' },
        { decimals },
      );
      const { numerator, denominator } = fractionOf(rate.percent as string);
      expect(denominator).toBe(10n ** BigInt(decimals));
      const miss = numerator * BigInt(whole) - 100n * BigInt(part) * denominator;
      expect(2n * (miss < 0n ? -miss : miss) <= BigInt(whole)).toBe(true);
      expect(rate.share).toBeGreaterThanOrEqual(0);
      expect(rate.share).toBeLessThanOrEqual(1);
    }),
    { numRuns: 500 },
  );
});

describe('refusals', () => {
  test.each(badRecords)('refuses %s for the counts', (_, value, code) => {
    expectPovertyError(() => countRate(untyped(value)), { code, path: [] });
  });

  test.each(badCounts)('refuses %s for either count', (_, value, code) => {
    for (const field of ['numerator', 'denominator'] as const) {
      const counts = { ...household, [field]: untyped<number>(value) };
      expectPovertyError(() => countRate(counts), { code, path: [field] });
    }
  });

  test.each(badChoices)('refuses %s for the unit', (_, value, code) => {
    expectPovertyError(() => countRate({ ...household, unit: untyped(value) }), {
      code,
      path: ['unit'],
    });
  });

  test.each(badDecimals)('refuses %o decimals', (decimals) => {
    expectPovertyError(() => countRate(household, { decimals: untyped(decimals) }), {
      code: 'invalidNumber',
      path: ['decimals'],
    });
  });

  test('refuses a part above its whole, and any part of nobody', () => {
    const above = { code: 'countsExceedTotal', path: ['numerator'] } as const;
    expectPovertyError(() => countRate({ ...household, numerator: 591 }), {
      ...above,
      message: 'at most 590, got 591',
    });
    expectPovertyError(() => countRate({ ...household, numerator: 1, denominator: 0 }), above);
  });
});

test('makeRate and requireAtMost are the same without the checks, for the functions beside it', () => {
  expect(makeRate(80, 590, 'household', 2)).toEqual(countRate(household));
  expect(() => requireAtMost(590, 590, [], 'poor')).not.toThrow();
  expectPovertyError(() => requireAtMost(591, 590, ['rows', 3], 'poor'), {
    code: 'countsExceedTotal',
    path: ['rows', 3, 'poor'],
  });
});

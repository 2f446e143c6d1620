import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compoundPercent } from '../../src/exact/compoundPercent.ts';
import { badDecimals, untyped } from '../support/badValues.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { longDivision, wholeRoot } from '../support/longDivision.ts';

/** Digits to which the test takes the root. */
const precision = 10n ** 40n;

/** The percent from a root in whole numbers, or null so near a tie that those digits cannot tell. */
function byWholeRoot(from: bigint, to: bigint, years: number, places: number): string | null {
  const root = wholeRoot((to * precision ** BigInt(years)) / from, years);
  const percent = (root - precision) * 100n;
  const [low, high] = [percent - 100n, percent + 200n].map((end) =>
    longDivision(end, precision, places),
  );
  return low === high ? (low as string) : null;
}

const amount = fc.oneof(
  fc.bigInt({ min: 1n, max: 1000n }),
  fc.bigInt({ min: 1n, max: 10n ** 9n }),
  fc.bigInt({ min: 1n, max: 10n ** 25n }),
);
const years = fc.integer({ min: 1, max: 12 });
const places = fc.integer({ min: 0, max: 10 });

test.each([
  ['Pa Cheo, 2021 to 2023', 900n, 556n, 2, '-21.40'],
  ['Hoàng Thu Phố, 2020 to 2023', 241n, 298n, 3, '7.33'],
  ['no change', 7n, 7n, 5, '0.00'],
  ['all gone', 7n, 0n, 5, '-100.00'],
  ['one year', 3n, 4n, 1, '33.33'],
  ['half a year', 100n, 110n, 0.5, '21.00'],
  ['a fall of nearly everything', 10n ** 19n, 1n, 10, '-98.74'],
  ['a rise of a quintillion', 1n, 10n ** 19n, 10, '7843.28'],
])('spreads %s', (_, from, to, span, percent) => {
  expect(compoundPercent({ from, to, years: span })).toBe(percent);
});

describe('at an exact tie', () => {
  test('three years of 7.335 percent are 7.34, and one unit less is 7.33', () => {
    const from = 100000n ** 3n;
    const to = 107335n ** 3n;
    expect(compoundPercent({ from, to, years: 3 })).toBe('7.34');
    expect(compoundPercent({ from, to: to - 1n, years: 3 })).toBe('7.33');
  });

  test('three years of −7.335 percent are −7.34, and one unit less of a fall is −7.33', () => {
    const from = 100000n ** 3n;
    const to = 92665n ** 3n;
    expect(compoundPercent({ from, to, years: 3 })).toBe('-7.34');
    expect(compoundPercent({ from, to: to + 1n, years: 3 })).toBe('-7.33');
  });

  test('the tie goes away from zero and its neighbors to their sides, at any size', () => {
    const half = fc.integer({ min: -9999, max: 30000 }).map((units) => BigInt(2 * units + 1));
    fc.assert(
      fc.property(half, years, fc.integer({ min: 0, max: 10 }), (odd, span, decimals) => {
        // A growth of odd / 2 units of the last decimal a year
        const whole = 200n * 10n ** BigInt(decimals);
        fc.pre(whole + odd > 0n);
        const from = whole ** BigInt(span);
        const to = (whole + odd) ** BigInt(span);
        const sign = odd > 0n ? 1n : -1n;
        const text = (units: bigint) => longDivision(units, 10n ** BigInt(decimals), decimals);
        const [outward, inward] = [text((odd + sign) / 2n), text((odd - sign) / 2n)];
        expect(compoundPercent({ from, to, years: span }, decimals)).toBe(outward);
        expect(compoundPercent({ from, to: to - sign, years: span }, decimals)).toBe(inward);
        expect(compoundPercent({ from, to: to + sign, years: span }, decimals)).toBe(outward);
      }),
    );
  });
});

describe('laws', () => {
  test('agrees with a root taken in whole numbers', () => {
    fc.assert(
      fc.property(amount, amount, years, places, (from, to, span, decimals) => {
        const expected = byWholeRoot(from, to, span, decimals);
        fc.pre(expected !== null);
        expect(compoundPercent({ from, to, years: span }, decimals)).toBe(expected);
      }),
      { numRuns: 1500 },
    );
  });

  test('is the plain change when one year has passed', () => {
    fc.assert(
      fc.property(amount, amount, places, (from, to, decimals) => {
        const expected = longDivision((to - from) * 100n, from, decimals);
        expect(compoundPercent({ from, to, years: 1 }, decimals)).toBe(expected);
      }),
    );
  });

  test('depends on nothing but the ratio', () => {
    fc.assert(
      fc.property(amount, amount, amount, years, (from, to, factor, span) => {
        expect(compoundPercent({ from: from * factor, to: to * factor, years: span })).toBe(
          compoundPercent({ from, to, years: span }),
        );
      }),
    );
  });

  test('compounded over the years, gives the end value', () => {
    const level = fc.bigInt({ min: 10n ** 6n, max: 10n ** 8n });
    fc.assert(
      fc.property(level, level, years, (from, to, span) => {
        const rate = Number(compoundPercent({ from, to, years: span }, 10)) / 100;
        const end = Number(from) * (1 + rate) ** span;
        expect(Math.abs(end / Number(to) - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  test('years that are not whole lie between their neighbors', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 99 }), (span, hundredths) => {
        const of = (time: number) => Number(compoundPercent({ from: 100n, to: 180n, years: time }));
        const between = of(span + hundredths / 100);
        expect(between).toBeLessThanOrEqual(of(span));
        expect(between).toBeGreaterThanOrEqual(of(span + 1));
      }),
    );
  });
});

describe('refusals', () => {
  const good = { from: 900n, to: 556n, years: 2 };

  test.each([
    [{ from: 0n }, 'from', 'invalidNumber'],
    [{ from: -1n }, 'from', 'invalidNumber'],
    [{ to: -1n }, 'to', 'invalidNumber'],
    [{ from: 900.5 }, 'from', 'invalidType'],
    [{ to: '556' }, 'to', 'invalidType'],
    [{ to: undefined }, 'to', 'invalidType'],
    [{ years: 0 }, 'years', 'invalidNumber'],
    [{ years: -2 }, 'years', 'invalidNumber'],
    [{ years: Number.NaN }, 'years', 'invalidNumber'],
    [{ years: Number.POSITIVE_INFINITY }, 'years', 'invalidNumber'],
    [{ years: '2' }, 'years', 'invalidNumber'],
    [{ years: 2n }, 'years', 'invalidNumber'],
    [{ years: undefined }, 'years', 'invalidNumber'],
  ] as const)('refuses %o', (fault, field, code) => {
    expectPovertyError(() => compoundPercent(untyped({ ...good, ...fault })), {
      code,
      path: [field],
    });
  });

  test.each([...badDecimals, 11])('refuses %o decimals', (decimals) => {
    expectPovertyError(() => compoundPercent(good, untyped(decimals)), {
      code: 'invalidNumber',
      path: ['decimals'],
    });
  });

  test('refuses a growth past the doubles', () => {
    expectPovertyError(() => compoundPercent({ from: 1n, to: 10n ** 400n, years: 1 }), {
      code: 'invalidNumber',
      path: ['to'],
    });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittingCounts, quotient } from '../../../src/rates/print/fittingCounts.ts';
import { badCounts, badRecords, untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { printPercent, printRatio, roundings } from '../../support/publishedTables.ts';

test('13.56 percent of 590 households fits 80 alone, and one percent in 17 fits some count', () => {
  const fit = fittingCounts({ total: 590, percent: '13.56' });
  expect(fit).toEqual({ from: 80, to: 80, chance: 591 / 10_001 });
  expect(Math.round(1 / (fit?.chance ?? 0))).toBe(17);
});

test.each([
  [590, '13.5', null],
  [590, '13.50', null],
  [590, 13.56, [80, 80]],
  [590, '0', [0, 0]],
  [590, '100', [590, 590]],
  [423_400, '10.44', [44_182, 44_224]],
  [181_603, '11.24', [20_404, 20_421]],
  [0, '0', null],
  [Number.MAX_SAFE_INTEGER, '100', [9_006_748_894_778_254, Number.MAX_SAFE_INTEGER]],
] as const)('of %d, %s percent fits %o', (total, percent, range) => {
  const fit = fittingCounts({ total, percent });
  expect(fit && [fit.from, fit.to]).toEqual(range);
});

test('takes the digits as they stand if told so', () => {
  expect(fittingCounts({ total: 590, percent: '13.6' })).toBeNull();
  expect(fittingCounts({ total: 590, percent: '13.6' }, { decimals: 'asPrinted' })).toEqual({
    from: 80,
    to: 80,
    chance: 591 / 1001,
  });
  expect(fittingCounts({ total: 590, percent: '13.559' })).toMatchObject({ from: 80, to: 80 });
});

test('agrees with trying every count, for every rounding and every percent', () => {
  for (const rounding of roundings) {
    for (const decimals of [0, 1]) {
      for (let total = 1; total <= 60; total++) {
        const found = new Map<string, number[]>();
        for (let count = 0; count <= total; count++) {
          const text = printPercent(count, total, decimals, rounding);
          found.set(text, [...(found.get(text) ?? []), count]);
        }
        const printable = 100 * 10 ** decimals + 1;
        for (let units = 0; units < printable; units++) {
          const percent = printRatio(BigInt(units), 10n ** BigInt(decimals), decimals, 'down');
          const counts = found.get(percent);
          const fit = fittingCounts({ total, percent }, { decimals, rounding });
          expect(fit).toEqual(
            counts === undefined
              ? null
              : {
                  from: counts[0],
                  to: counts.at(-1),
                  chance: found.size / printable,
                },
          );
        }
      }
    }
  }
});

test('the chance is the share of percents that some count prints, past the point where all do', () => {
  for (const rounding of roundings) {
    for (const total of [99, 100, 101, 150, 1000, 1001, 1234]) {
      const prints = new Set<string>();
      for (let count = 0; count <= total; count++)
        prints.add(printPercent(count, total, 1, rounding));
      const fit = fittingCounts({ total, percent: '0' }, { decimals: 1, rounding });
      expect(fit?.chance).toBe(prints.size / 1001);
    }
  }
});

test('holds the count that was printed, and no count beside the range prints the same', () => {
  const totals = fc.oneof(
    fc.integer({ min: 1, max: 10 ** 7 }),
    fc.maxSafeNat().map((n) => n + 1),
  );
  fc.assert(
    fc.property(
      totals.filter(Number.isSafeInteger),
      fc.maxSafeNat(),
      fc.integer({ min: 0, max: 10 }),
      fc.constantFrom(...roundings),
      (total, any, decimals, rounding) => {
        const count = any % (total + 1);
        const percent = printPercent(count, total, decimals, rounding);
        const fit = fittingCounts({ total, percent }, { decimals, rounding });
        if (fit === null) throw new Error('no count fits');
        expect(fit.from <= count && count <= fit.to).toBe(true);
        for (const end of [fit.from, fit.to]) {
          expect(printPercent(end, total, decimals, rounding)).toBe(percent);
        }
        if (fit.from > 0) {
          expect(printPercent(fit.from - 1, total, decimals, rounding)).not.toBe(percent);
        }
        if (fit.to < total) {
          expect(printPercent(fit.to + 1, total, decimals, rounding)).not.toBe(percent);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('a quotient past 2^53 is exact', () => {
  expect(quotient(2 ** 53 - 1, 3, 3, 0)).toBe(2 ** 53 - 1);
  expect(quotient(2 ** 53 - 1, 3, 3, 1)).toBe(2 ** 53 - 2);
});

describe('refusals', () => {
  test.each(badRecords)('refuses %s for the figures', (_, value, code) => {
    expectPovertyError(() => fittingCounts(untyped(value)), { code, path: [] });
  });

  test.each(badCounts)('refuses %s for the total', (_, total, code) => {
    const call = () => fittingCounts({ total: untyped(total), percent: '1' });
    expectPovertyError(call, { code, path: ['total'] });
  });

  test('refuses a percent that is none', () => {
    const call = () => fittingCounts({ total: 590, percent: '13,56' });
    expectPovertyError(call, { code: 'invalidNumeral', path: ['percent'] });
  });
});

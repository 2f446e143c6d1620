import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonTotals, fittingTotals } from '../../../src/rates/print/fittingTotals.ts';
import { printedPairs, publishedRows } from '../../golden/published-rates/publishedRates.ts';
import { badCounts, badLists, badRecords, untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { printPercent, printRatio, roundings } from '../../support/publishedTables.ts';

const implied = publishedRows.flatMap((row) =>
  row.implied_households_total_range === undefined
    ? []
    : [[`${row.place}, ${row.year}`, row] as const],
);

/** 54 of 40,000 is 0.135 percent, a tie: half up it prints 0.14. */
const ties: Readonly<Record<string, number>> = { 'TP Lào Cai, 2024': 40_001 };

test.each(implied)('finds the totals of %s', (name, row) => {
  const pairs = printedPairs(row).map(({ count, printed: percent }) => ({ count, percent }));
  const [from, to] = row.implied_households_total_range ?? [];
  expect(fittingTotals(pairs)).toEqual({ from: ties[name] ?? from, to });
});

test('Bình Thuận, 2022: the two ethnic-minority rates have no total in common', () => {
  const poor = { count: 3373, percent: '13.13' };
  const nearPoor = { count: 3508, percent: '13.63' };
  expect(fittingTotals([poor])).toEqual({ from: 25_680, to: 25_699 });
  expect(fittingTotals([nearPoor])).toEqual({ from: 25_728, to: 25_746 });
  expect(fittingTotals([poor, nearPoor])).toBeNull();
});

test('646 households in 11.06 points imply about 5,841 households', () => {
  expect(fittingTotals([{ count: 646, percent: '11.06' }])).toEqual({ from: 5839, to: 5843 });
});

test.each([
  [0, '0', 'halfUp', { from: 1, to: null }],
  [0, '0.01', 'halfUp', null],
  [1, '0', 'halfUp', { from: 20_001, to: null }],
  [1, '0', 'halfEven', { from: 20_000, to: null }],
  [1, '0', 'down', { from: 10_001, to: null }],
  [1, '0.01', 'halfUp', { from: 6667, to: 20_000 }],
  [1, '0.01', 'halfEven', { from: 6667, to: 19_999 }],
  [5, '100', 'halfUp', { from: 5, to: 5 }],
  [2 ** 53 - 1, '50', 'halfUp', null],
] as const)('%d at %s percent, %s: %o', (count, percent, rounding, range) => {
  expect(fittingTotals([{ count, percent }], { rounding })).toEqual(range);
});

test('a last total past the largest count is none', () => {
  expect(fittingTotals([{ count: 2 ** 52, percent: '50' }])).toMatchObject({ to: null });
});

test('no pairs leave every total', () => {
  expect(fittingTotals([])).toEqual({ from: 1, to: null });
});

test('ranges without an end meet from either side', () => {
  const open = { from: 5, to: null };
  expect(commonTotals(open, { from: 1, to: 9 })).toEqual({ from: 5, to: 9 });
  expect(commonTotals({ from: 1, to: 9 }, open)).toEqual({ from: 5, to: 9 });
  expect(commonTotals(open, null)).toBeNull();
  expect(commonTotals(null, open)).toBeNull();
});

test('agrees with trying every total, for every rounding and every percent', () => {
  const most = 400;
  for (const rounding of roundings) {
    for (const decimals of [0, 1]) {
      for (let count = 0; count <= 12; count++) {
        const found = new Map<string, number[]>();
        for (let total = Math.max(1, count); total <= most; total++) {
          const text = printPercent(count, total, decimals, rounding);
          found.set(text, [...(found.get(text) ?? []), total]);
        }
        for (let units = 0; units <= 100 * 10 ** decimals; units++) {
          const percent = printRatio(BigInt(units), 10n ** BigInt(decimals), decimals, 'down');
          const totals = found.get(percent);
          const range = fittingTotals([{ count, percent }], { decimals, rounding });
          if (range !== null && range.from > most) expect(totals).toBeUndefined();
          else {
            const last = range && (range.to === null ? most : Math.min(most, range.to));
            expect(range && [range.from, last]).toEqual(totals ? [totals[0], totals.at(-1)] : null);
            expect(totals?.length ?? 0).toBe(range === null ? 0 : (last ?? 0) - range.from + 1);
          }
        }
      }
    }
  }
});

test('holds the total that was printed from, whatever else was printed of it', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.integer({ min: 1, max: 5000 }),
        fc.maxSafeNat().filter((n) => n > 0),
      ),
      fc.array(fc.maxSafeNat(), { maxLength: 4 }),
      fc.integer({ min: 0, max: 10 }),
      fc.constantFrom(...roundings),
      (total, any, decimals, rounding) => {
        const pairs = any.map((number) => {
          const count = number % (total + 1);
          return { count, percent: printPercent(count, total, decimals, rounding) };
        });
        const range = fittingTotals(pairs, { decimals, rounding });
        if (range === null) throw new Error('no total fits');
        expect(range.from <= total && (range.to === null || total <= range.to)).toBe(true);
        const prints = (each: number) =>
          pairs.every(
            ({ count, percent }) =>
              count <= each && printPercent(count, each, decimals, rounding) === percent,
          );
        expect(prints(range.from)).toBe(true);
        if (range.from > 1) expect(prints(range.from - 1)).toBe(false);
        if (range.to !== null) {
          expect(prints(range.to)).toBe(true);
          expect(prints(range.to + 1)).toBe(false);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

describe('refusals', () => {
  test.each(badLists)('refuses %s for the pairs', (_, value, code) => {
    expectPovertyError(() => fittingTotals(untyped(value)), { code, path: [] });
  });

  test.each(badRecords)('refuses %s for a pair', (_, value, code) => {
    expectPovertyError(() => fittingTotals([untyped(value)]), { code, path: [0] });
  });

  test.each(badCounts)('refuses %s for a count', (_, count, code) => {
    const pairs = [
      { count: 1, percent: '1' },
      { count: untyped<number>(count), percent: '1' },
    ];
    expectPovertyError(() => fittingTotals(pairs), { code, path: [1, 'count'] });
  });

  test('refuses a percent above 100', () => {
    const call = () => fittingTotals([{ count: 1, percent: '100.01' }]);
    expectPovertyError(call, { code: 'invalidNumber', path: [0, 'percent'] });
  });
});

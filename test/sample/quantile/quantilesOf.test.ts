import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuantileRule } from '../../../src/sample/quantile/quantileRule.ts';
import { midpoint, quantileOf, quantilesOf } from '../../../src/sample/quantile/quantilesOf.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import {
  ascendingColumns,
  columnsOf,
  everySixteenth,
  type WelfareRow,
  welfareRows,
} from '../../support/welfareRows.ts';

/** Definitions 1, 2 and 7 of Hyndman and Fan (1996), of a list in which every person is a row. */
const definitions: Record<QuantileRule, (sorted: readonly number[], p: number) => number> = {
  step: (sorted, p) => at(sorted, Math.ceil(p * sorted.length)),
  midpoint(sorted, p) {
    const position = p * sorted.length;
    const j = Math.floor(position);
    return position > j ? at(sorted, j + 1) : (at(sorted, j) + at(sorted, j + 1)) / 2;
  },
  linear(sorted, p) {
    const position = 1 + (sorted.length - 1) * p;
    const j = Math.floor(position);
    return at(sorted, j) + (position - j) * (at(sorted, j + 1) - at(sorted, j));
  },
};

function at(sorted: readonly number[], position: number): number {
  return sorted[Math.min(sorted.length, Math.max(1, position)) - 1] as number;
}

const rules = ['midpoint', 'step', 'linear'] as const;

/** Shares by eighths, so that whole weights are often hit, and any. */
const someShare = fc.oneof(
  fc.integer({ min: 0, max: 8 }).map((parts) => parts / 8),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

function rowsOf(values: readonly number[], weights: readonly number[]): WelfareRow[] {
  return values.map((welfare, row) => ({ welfare, weight: weights[row] as number }));
}

// x <- c(12, 7, 3, 4.25, 18, 0.5, 6, 7, 41, 2.5); w <- c(1, 1, 2, 1, 0, 1, 1, 1, 1, 1)
const values = [12, 7, 3, 4.25, 18, 0.5, 6, 7, 41, 2.5];
const whole = rowsOf(values, [1, 1, 2, 1, 0, 1, 1, 1, 1, 1]);
const shares = [0, 0.05, 0.1, 0.2, 0.25, 0.3, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 0.99, 1];

describe('R', () => {
  test.each([
    // R 4.2.2: quantile(rep(x, w), p, type)
    ['step', [0.5, 0.5, 0.5, 2.5, 3, 3, 4.25, 6, 7, 7, 7, 12, 41, 41]],
    ['midpoint', [0.5, 0.5, 1.5, 2.75, 3, 3, 5.125, 6.5, 7, 7, 9.5, 26.5, 41, 41]],
    // Type 7, and the same of Hmisc 4.8-0, wtd.quantile(x, w, p)
    ['linear', [0.5, 1.4, 2.3, 2.9, 3, 3, 5.125, 6.4, 7, 7, 8, 14.9, 38.39, 41]],
  ] as const)('gives the same by the rule %s', (rule, expected) => {
    for (const columns of [columnsOf(whole), ascendingColumns(whole)]) {
      for (const [place, quantile] of quantilesOf(columns, shares, rule).entries()) {
        expect(quantile).toBeCloseTo(expected[place] as number, 12);
      }
    }
  });

  test('Hmisc gives the same of weights that are no whole numbers', () => {
    // Hmisc 4.8-0: wtd.quantile(x, c(1.5, 2.25, 0.75, 3, 1, 1.25, 2, 4, 0.5, 1), p)
    const weights = [1.5, 2.25, 0.75, 3, 1, 1.25, 2, 4, 0.5, 1];
    const expected = [0.5, 2.125, 2.8125, 4.25, 4.25, 4.25, 7, 7, 7, 7, 7, 15.75, 41, 41];
    const found = quantilesOf(columnsOf(rowsOf(values, weights)), shares, 'linear');
    for (const [place, quantile] of found.entries()) {
      expect(quantile).toBeCloseTo(expected[place] as number, 12);
    }
  });
});

describe('quantiles', () => {
  test.each(rules)('are those of a population in which every sixteenth is a row (%s)', (rule) => {
    fc.assert(
      fc.property(welfareRows(-20), fc.array(someShare, { maxLength: 4 }), (rows, wanted) => {
        const population = everySixteenth(rows);
        // The rule 'linear' reads weights as counts.
        const counted = rows.map(({ welfare, weight }) => ({ welfare, weight: weight * 16 }));
        for (const columns of [columnsOf(counted), ascendingColumns(counted)]) {
          const found = quantilesOf(columns, wanted, rule);
          for (const [place, share] of wanted.entries()) {
            const expected = definitions[rule](population, share);
            expect(Math.abs((found[place] as number) - expected)).toBeLessThanOrEqual(1e-13 * 20);
          }
        }
      }),
    );
  });

  test.each(['midpoint', 'step'] as const)(
    'do not change with the scale of weights (%s)',
    (rule) => {
      fc.assert(
        fc.property(
          welfareRows(-20),
          someShare,
          fc.constantFrom(0.1, 3, 1e-9, 1e9),
          (rows, p, by) => {
            const scaled = rows.map(({ welfare, weight }) => ({ welfare, weight: weight * by }));
            const wanted = quantileOf(columnsOf(rows), p, rule);
            expect(quantileOf(columnsOf(scaled), p, rule)).toBe(wanted);
            expect(quantileOf(ascendingColumns(scaled), p, rule)).toBe(wanted);
          },
        ),
      );
    },
  );

  test('a thousand tenths are hit where they are on paper', () => {
    const rows = rowsOf(
      Array.from({ length: 1000 }, (_, row) => row),
      Array<number>(1000).fill(0.1),
    );
    for (const columns of [columnsOf(rows), ascendingColumns(rows)]) {
      expect(quantileOf(columns, 0.3, 'midpoint')).toBe(299.5);
      expect(quantileOf(columns, 0.3, 'step')).toBe(299);
    }
  });

  test('counts of ten million millions are told apart', () => {
    const columns = { ...columnsOf(rowsOf([1, 2], [5e12, 5e12 + 1])), population: 1e13 + 1 };
    expect(quantileOf(columns, 0.5, 'midpoint')).toBe(2);
    expect(quantileOf({ ...columns, ascending: true }, 0.5, 'step')).toBe(2);
  });

  test('of equal values are that value to the last digit', () => {
    const rows = rowsOf([0.1, 0.1, 0.1], [1, 1.5, 2]);
    for (const rule of rules) {
      expect(quantilesOf(columnsOf(rows), [0, 0.3, 1], rule)).toEqual([0.1, 0.1, 0.1]);
    }
  });

  test('by the rule linear weights below 1 on average are refused', () => {
    const rows = rowsOf([1, 2, 3], [0.5, 0.25, 0.25]);
    expectPovertyError(() => quantileOf(columnsOf(rows), 0.5, 'linear'), {
      code: 'invalidNumber',
      path: ['weight'],
    });
    const withNobody = rowsOf([1, 2, 3], [1, 0, 1]);
    expect(quantileOf(columnsOf(withNobody), 0.5, 'linear')).toBe(2);
  });
});

test('the middle of two giants is finite', () => {
  expect(midpoint(1e308, 1.5e308)).toBe(1.25e308);
  expect(midpoint(-1e308, 1e308)).toBe(0);
});

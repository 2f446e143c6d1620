import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { halfMeanDifference } from '../../../src/sample/order/halfMeanDifference.ts';

interface Row {
  readonly value: number;
  readonly weight: number;
}

const anyRows = fc.array(
  fc.record({
    value: fc.integer({ min: -50, max: 400 }).map((quarters) => quarters / 4),
    weight: fc.integer({ min: 0, max: 48 }).map((parts) => parts / 16),
  }),
  { minLength: 1, maxLength: 40 },
);

function columnsOf(rows: readonly Row[], weighted: boolean) {
  const sorted = [...rows].sort((a, b) => a.value - b.value);
  return {
    welfare: Float64Array.from(sorted, ({ value }) => value),
    weights: weighted ? Float64Array.from(sorted, ({ weight }) => weight) : null,
  };
}

/** Every pair, with its weight: in whole numbers, so that nothing is rounded before the end. */
function everyPair(rows: readonly Row[], weighted: boolean, cap = Infinity): number {
  let [sum, population] = [0, 0];
  const weightOf = ({ weight }: Row) => (weighted ? weight * 16 : 1);
  for (const a of rows) {
    population += weightOf(a);
    for (const b of rows) {
      const distance = Math.abs(Math.min(a.value, cap) - Math.min(b.value, cap)) * 4;
      sum += weightOf(a) * weightOf(b) * distance;
    }
  }
  return sum / 8 / population / population;
}

describe('half the mean difference', () => {
  test.each([true, false])('is that of every pair of rows (weights: %s)', (weighted) => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: -20, max: 100 }), (rows, cap) => {
        fc.pre(!weighted || rows.some(({ weight }) => weight > 0));
        const columns = columnsOf(rows, weighted);
        const wanted = everyPair(rows, weighted);
        expect(Math.abs(halfMeanDifference(columns) - wanted)).toBeLessThanOrEqual(1e-14 * wanted);
        const capped = everyPair(rows, weighted, cap);
        const found = halfMeanDifference(columns, cap);
        expect(Math.abs(found - capped)).toBeLessThanOrEqual(1e-14 * capped);
      }),
    );
  });

  test('is exactly 0 where all are equal, and of one row, and of none', () => {
    const weights = Float64Array.of(0.1, 0.2, 0.3);
    expect(halfMeanDifference({ welfare: Float64Array.of(0.1, 0.1, 0.1), weights })).toBe(0);
    expect(halfMeanDifference({ welfare: Float64Array.of(7), weights: null })).toBe(0);
    const weightless = { welfare: Float64Array.of(1, 2), weights: Float64Array.of(0, 0) };
    expect(halfMeanDifference(weightless)).toBe(0);
    expect(halfMeanDifference({ welfare: new Float64Array(0), weights: null })).toBe(0);
  });

  test('keeps its digits where one row of a hundred thousand has nearly everything', () => {
    const length = 100_000;
    const welfare = new Float64Array(length).fill(1);
    welfare[length - 1] = 1e15;
    const weights = new Float64Array(length).fill(0.1);
    // By hand: (n − 1) · 1 of n² pairs, each 1e15 − 1 apart; the same for equal weights of any size.
    const wanted = ((length - 1) / length ** 2) * (1e15 - 1);
    for (const columns of [
      { welfare, weights },
      { welfare, weights: null },
    ]) {
      expect(Math.abs(halfMeanDifference(columns) / wanted - 1)).toBeLessThan(1e-14);
    }
  });

  test('is infinite where a difference is', () => {
    const welfare = Float64Array.of(-1.7e308, 1.7e308);
    expect(halfMeanDifference({ welfare, weights: null })).toBe(Infinity);
    expect(halfMeanDifference({ welfare, weights: Float64Array.of(1, 1) })).toBe(Infinity);
  });
});

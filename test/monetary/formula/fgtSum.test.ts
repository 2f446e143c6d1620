import { describe, expect, test } from 'vitest';
import { fgtSum } from '../../../src/monetary/formula/fgtSum.ts';
import type { SampleColumns } from '../../../src/sample/formula/sampleColumns.ts';

function columnsOf(welfare: readonly number[], weight: number | null = null): SampleColumns {
  const weights = weight === null ? null : new Float64Array(welfare.length).fill(weight);
  return {
    welfare: Float64Array.from(welfare),
    weights,
    population: (weight ?? 1) * welfare.length,
    companions: [],
    ascending: false,
    rowAt: null,
  };
}

const at = { line: 1, boundary: 'below', bandwidth: undefined } as const;

describe('the sum of powers of gaps', () => {
  test('counts, adds and squares the gaps as shares of the line', () => {
    // Gaps of a half and a quarter, and two who are not poor.
    const shares = [0.5, 0.75, 1, 3];
    for (const line of [1, 3, 1e-74, 1e74]) {
      const columns = columnsOf(shares.map((share) => share * line));
      const sums = [0, 1, 2].map((alpha) => fgtSum(columns, { ...at, line }, alpha));
      expect(sums[0]).toBe(2);
      expect(sums[1]).toBeCloseTo(0.75, 14);
      expect(sums[2]).toBeCloseTo(0.3125, 14);
    }
    expect(fgtSum(columnsOf(shares, 4), at, 2)).toBe(1.25);
  });

  test('knows the boundary for α = 0 alone', () => {
    const columns = columnsOf([1, 2]);
    const boundary = 'atOrBelow';
    expect([0, 1, 2].map((alpha) => fgtSum(columns, { ...at, boundary }, alpha))).toEqual([
      1, 0, 0,
    ]);
  });

  test('is left to others for another power, and where products or gaps are no doubles', () => {
    expect(fgtSum(columnsOf([0.5]), at, 0.5)).toBe(undefined);
    expect(fgtSum(columnsOf([0]), { ...at, line: 1e90 }, 2)).toBe(undefined);
    expect(fgtSum(columnsOf([0]), { ...at, line: 1e-90 }, 1)).toBe(undefined);
    expect(fgtSum(columnsOf([0.5], 1e-90), at, 2)).toBe(undefined);
    expect(fgtSum(columnsOf([-1e200]), at, 2)).toBe(undefined);
    // A ratio that overflowed: infinitely far above its line.
    expect(fgtSum(columnsOf([0.5, Infinity]), at, 1)).toBe(undefined);
    expect(fgtSum(columnsOf([0.5, Infinity]), at, 0)).toBe(1);
  });
});

import { describe, expect, test } from 'vitest';
import { rescaled } from '../../../src/inequality/formula/rescaled.ts';

function columnsOf(welfare: readonly number[], ascending = false) {
  return {
    welfare: Float64Array.from(welfare),
    weights: null,
    population: welfare.length,
    companions: [],
    ascending,
    rowAt: null,
  };
}

describe('columns in another unit', () => {
  test('are the same where money is of ordinary size', () => {
    for (const welfare of [[], [0, 0], [1e-100, 1e100], [-5, 3]]) {
      const columns = columnsOf(welfare);
      expect(rescaled(columns)).toBe(columns);
    }
  });

  test.each([
    ['the smallest doubles', [Number.MIN_VALUE, 5 * Number.MIN_VALUE]],
    ['the largest doubles', [2 ** 1022, 5 * 2 ** 1021]],
    ['negative ones', [-(2 ** 1020), 2 ** 1018]],
  ])('keep every digit of their ratio for %s', (_, welfare) => {
    for (const ascending of [false, true]) {
      const columns = columnsOf(welfare, ascending);
      const [first, second] = rescaled(columns).welfare as unknown as [number, number];
      expect(second / first).toBe((welfare[1] as number) / (welfare[0] as number));
      expect(Math.abs(second)).toBeLessThan(2 ** 500);
      expect(Math.abs(second)).toBeGreaterThan(2 ** -500);
      expect(Array.from(columns.welfare)).toEqual(welfare);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { gapSum } from '../../../src/inequality/formula/gapSum.ts';

describe('the gaps between neighboring incomes', () => {
  test('are summed with what one adds of the shares', () => {
    const columns = { welfare: Float64Array.of(1, 3, 7), weights: Float64Array.of(1, 1, 2) };
    expect(gapSum(columns, (below, above) => below * above)).toBe(2 * 0.1875 + 4 * 0.25);
    expect(gapSum({ welfare: Float64Array.of(5), weights: null }, () => 1)).toBe(0);
    const far = { welfare: Float64Array.of(0, 1e308), weights: null };
    expect(gapSum(far, () => 1e10)).toBe(Infinity);
  });

  test('are summed with compensation', () => {
    // 1 and then a million of 1e-16, each of which 1 alone would swallow.
    const welfare = Float64Array.from({ length: 1_000_002 }, (_, place) => place);
    const terms = (below: number) => (below < 1.5e-6 ? 1 : 1e-16);
    expect(gapSum({ welfare, weights: null }, terms)).toBeCloseTo(1 + 1e-10, 15);
  });
});

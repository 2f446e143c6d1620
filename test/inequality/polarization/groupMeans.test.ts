import { describe, expect, test } from 'vitest';
import { centerOf } from '../../../src/inequality/formula/centerOf.ts';
import { groupMeans } from '../../../src/inequality/polarization/groupMeans.ts';

function columnsOf(welfare: readonly number[], weights: readonly number[] | null) {
  return {
    welfare: Float64Array.from(welfare),
    weights: weights && Float64Array.from(weights),
    population: weights?.reduce((sum, weight) => sum + weight, 0) ?? welfare.length,
    companions: [],
    ascending: false,
    rowAt: null,
  };
}

describe('the means of groups', () => {
  test('ascend, with their shares; a group of no weight is left out', () => {
    const columns = columnsOf([10, 4, 7, 20, 2], [1, 1, 0, 1, 1]);
    const codes = Float64Array.of(2, 0, 1, 2, 0);
    expect(groupMeans(columns, codes, { mean: 9, rest: 0 })).toEqual({
      means: Float64Array.of(-6, 6),
      shares: Float64Array.of(0.5, 0.5),
      places: Int32Array.of(0, -1, 1),
    });
  });

  test('of equal incomes are exactly equal', () => {
    const columns = columnsOf([0.1, 0.1, 0.1, 0.1], null);
    const { means } = groupMeans(columns, Float64Array.of(0, 0, 0, 1), centerOf(columns));
    expect(means).toEqual(Float64Array.of(0, 0));
  });

  test('of nearly equal incomes keep the digits of their difference', () => {
    const step = 2 ** -52;
    const columns = columnsOf([1, 1 + step, 1, 1 + 3 * step], null);
    const { means } = groupMeans(columns, Float64Array.of(0, 0, 1, 1), centerOf(columns));
    expect((means[1] as number) - (means[0] as number)).toBe(step);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centerOf } from '../../../src/inequality/formula/centerOf.ts';
import {
  asDouble,
  binary,
  type Fraction,
  minus,
  over,
  plus,
  times,
  zero,
} from '../../support/fractions.ts';

function columnsOf(welfare: readonly number[], weights: readonly number[] | null) {
  const population = weights?.reduce((sum, weight) => sum + weight, 0) ?? welfare.length;
  return {
    welfare: Float64Array.from(welfare),
    weights: weights && Float64Array.from(weights),
    population,
    companions: [],
    ascending: false,
    rowAt: null,
  };
}

describe('the center', () => {
  test('is the mean, and what its double misses', () => {
    const near = fc.integer({ min: 0, max: 2 ** 30 }).map((parts) => 1 + parts * 2 ** -52);
    const far = fc.integer({ min: -(2 ** 40), max: 2 ** 40 }).map((parts) => parts / 1024);
    const rows = (value: fc.Arbitrary<number>) =>
      fc.array(fc.record({ value, weight: fc.integer({ min: 1, max: 50 }) }), {
        minLength: 1,
        maxLength: 300,
      });
    fc.assert(
      fc.property(fc.oneof(rows(near), rows(far)), fc.boolean(), (table, weighted) => {
        const welfare = table.map((row) => row.value);
        const weights = weighted ? table.map((row) => row.weight) : null;
        let [sum, people]: [Fraction, Fraction] = [zero, zero];
        for (const row of table) {
          const weight = binary(weighted ? row.weight : 1);
          sum = plus(sum, times(weight, binary(row.value)));
          people = plus(people, weight);
        }
        const exact = over(sum, people) as Fraction;
        const { mean, rest } = centerOf(columnsOf(welfare, weights));
        expect(mean).toBe(mean + rest);
        const missed = Math.abs(asDouble(minus(exact, plus(binary(mean), binary(rest)))));
        const spread = Math.max(...welfare.map((value) => Math.abs(value - mean)));
        expect(missed).toBeLessThanOrEqual(1e-14 * spread + 2 ** -52 * Math.abs(rest));
      }),
    );
  });

  test('of equal incomes is that income and nothing else', () => {
    for (const weights of [null, [0.1, 0.2, 0.3]]) {
      expect(centerOf(columnsOf([0.1, 0.1, 0.1], weights))).toEqual({ mean: 0.1, rest: 0 });
    }
  });
});

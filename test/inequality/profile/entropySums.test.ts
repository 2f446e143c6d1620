import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centerOf } from '../../../src/inequality/formula/centerOf.ts';
import { entropySums } from '../../../src/inequality/profile/entropySums.ts';
import {
  ascendingColumns,
  columnsOf,
  type WelfareRow,
  welfareRows,
} from '../../support/welfareRows.ts';

/**
 * Generalized entropy by the definition, the mean of h(u) = (u^α − 1 − α (u − 1)) / (α (α − 1)); next to
 * u = 1 by its Taylor series in d = u − 1, which is exact: quarters and sixteenths are whole numbers.
 */
function entropy(rows: readonly WelfareRow[], alpha: number, weighted: boolean): number {
  const whole = rows.map(({ welfare, weight }) => [
    BigInt(welfare * 4),
    weighted ? BigInt(weight * 16) : 1n,
  ]) as [bigint, bigint][];
  const population = whole.reduce((sum, [, weight]) => sum + weight, 0n);
  const money = whole.reduce((sum, [welfare, weight]) => sum + welfare * weight, 0n);
  let sum = 0;
  for (const [welfare, weight] of whole) {
    const d = Number(welfare * population - money) / Number(money);
    sum += Number(weight) * term(d, Number(welfare * population) / Number(money), alpha);
  }
  return sum / Number(population);
}

function term(d: number, u: number, alpha: number): number {
  if (Math.abs(d) >= 0.1) {
    if (alpha === 0) return d - Math.log(u);
    if (alpha === 1) return u * Math.log(u) - d;
    return (u ** alpha - 1 - alpha * d) / (alpha * (alpha - 1));
  }
  let [sum, part] = [0, (d * d) / 2];
  for (let power = 3; power < 24; power++) {
    sum += part;
    part *= (d * (alpha - power + 1)) / power;
  }
  return sum;
}

describe('sums of one pass', () => {
  test('are those of each measure on its own, also next to equality', () => {
    fc.assert(
      fc.property(
        welfareRows(1),
        fc.constantFrom(0, 10, 1e4, 1e9),
        fc.boolean(),
        (all, base, weighted) => {
          const rows = all.map(({ welfare, weight }) => ({ welfare: welfare + base, weight }));
          const columns = columnsOf(rows, weighted);
          const center = centerOf(columns);
          const sums = entropySums(columns, center, true);
          const pairs = [
            [sums.minusOne, -1],
            [sums.zero, 0],
            [sums.half, 0.5],
            [sums.one, 1],
            [sums.two, 2],
          ] as const;
          for (const [found, alpha] of pairs) {
            const wanted = entropy(rows, alpha, weighted);
            expect(Math.abs(found - wanted), `α = ${alpha}`).toBeLessThanOrEqual(1e-12 * wanted);
          }
        },
      ),
    );
  });

  test('of the Handbook', () => {
    // World Bank, Handbook on Poverty and Inequality: Theil L and T, Hoover
    const welfare = [10, 15, 20, 25, 40, 20, 30, 35, 45, 90];
    const columns = ascendingColumns(welfare.map((value) => ({ welfare: value, weight: 1 })));
    const sums = entropySums(columns, centerOf(columns), true);
    expect(sums.zero).toBeCloseTo(0.1792203, 7);
    expect(sums.one).toBeCloseTo(0.1830644, 7);
    expect(sums.hoover).toBeCloseTo(0.2363636, 7);
  });

  test('of zeros are those of the measures that accept them', () => {
    // One of two has all: u is 0 and 2.
    const columns = columnsOf([0, 4].map((welfare) => ({ welfare, weight: 3 })));
    const sums = entropySums(columns, centerOf(columns), false);
    expect(sums).toMatchObject({ hoover: 0.5, two: 0.5, minusOne: 0, zero: 0 });
    expect(sums.one).toBeCloseTo(Math.LN2, 15);
    expect(sums.half).toBeCloseTo(4 * (1 - Math.SQRT2 / 2), 14);
  });

  test('of equal welfare are 0', () => {
    const columns = columnsOf([0.3, 0.1, 0.7].map((weight) => ({ welfare: 0.1, weight })));
    const sums = entropySums(columns, centerOf(columns), true);
    expect(Object.values(sums).every((value) => value === 0)).toBe(true);
  });
});

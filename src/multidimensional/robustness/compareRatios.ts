import { minusWhole, timesWhole } from '../../numeric/whole.ts';
import type { PatternTable } from '../data/deprivationData.ts';

/** Two figures this near to each other, as a part of the larger, are equal where weights are fractions. */
export const tolerance = 1e-12;

/** What the conventions of a result say of how figures were compared. */
export function comparisonText(exact: boolean): string {
  return exact ? 'exact' : `equal within ${tolerance} of the larger`;
}

/**
 * The largest population of some tables where the weights of all are whole numbers, else infinity. Those
 * of a whole can be while those of its parts are not.
 */
export function wholePopulation(tables: readonly PatternTable[]): number {
  let most = 0;
  for (const { weight } of tables) {
    let total = 0;
    for (const one of weight) {
      if (!Number.isInteger(one)) return Number.POSITIVE_INFINITY;
      total += one;
    }
    most = Math.max(most, total);
  }
  return most;
}

/** Whether sums of scores out of so many points over a population are whole numbers that doubles hold. */
export function areExact(population: number, points: number): boolean {
  return population * points <= Number.MAX_SAFE_INTEGER;
}

/**
 * Compares a / m with b / n, all 0 or more and m and n above 0: below zero where the first is smaller.
 * Whole numbers are compared exactly, by their products where the quotients are near.
 */
export function compareRatios(a: number, m: number, b: number, n: number, exact: boolean): number {
  const [first, second] = [a / m, b / n];
  if (Math.abs(first - second) > tolerance * Math.max(first, second)) return first - second;
  if (!exact) return 0;
  const difference = minusWhole(timesWhole(a, n), timesWhole(b, m));
  return difference < 0 ? -1 : Number(difference > 0);
}

/**
 * The levels of some ratios from 0 up, where equal ones share a level; NaN for one over nothing. Within
 * the tolerance of the least of a level a ratio is on it.
 */
export function levelsOf(above: Float64Array, below: Float64Array, exact: boolean): Float64Array {
  const compare = (one: number, other: number) =>
    compareRatios(
      above[one] as number,
      below[one] as number,
      above[other] as number,
      below[other] as number,
      exact,
    );
  const value = (place: number) => (above[place] as number) / (below[place] as number);
  const order = Array.from(above.keys()).filter((place) => below[place] !== 0);
  order.sort((a, b) => (exact ? compare(a, b) : value(a) - value(b)));
  const levels = new Float64Array(above.length).fill(Number.NaN);
  let level = 0;
  let least = order[0] ?? 0;
  for (const place of order) {
    if (compare(least, place) !== 0) {
      level += 1;
      least = place;
    }
    levels[place] = level;
  }
  return levels;
}

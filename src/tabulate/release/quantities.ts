import type { Allows } from './findMove.ts';
import type { Quantity } from './protect.ts';
import { isSmall, isSmallCount, type Minima } from './smallness.ts';

/** Rows and weights of each group, that an indicator was made from. */
export interface Base {
  readonly rows: Float64Array;
  readonly population: Float64Array;
}

/** Whether every row weighs 1, so that populations are rows. */
export function isUnweighted({ rows, population }: Base): boolean {
  return rows.every((count, group) => count === population[group]);
}

/**
 * The rows of a base as a secret. A reader knows that a group of the table has somebody, whether it is small,
 * and, where `most` is given, how many rows it has at the most.
 */
export function rowsQuantity(base: Base, minima: Minima, most: Float64Array | null): Quantity {
  const { rows, population } = base;
  const minimum = isUnweighted(base) ? Math.max(minima.rows, minima.population) : minima.rows;
  const isFew = (count: number) => count > 0 && count < minimum;
  const allowsAny: Allows = (group, step) => {
    const count = rows[group] as number;
    const other = count + step;
    return count > 0 && other > 0 && (most === null || other <= (most[group] as number));
  };
  return {
    amounts: rows,
    minimum,
    isSecret: (group) => isSmall(rows[group] as number, population[group] as number, minima),
    allows: [
      [
        (group, step) => {
          const count = rows[group] as number;
          return allowsAny(group, step) && isFew(count) === isFew(count + step);
        },
      ],
      [allowsAny],
      // Where there are no more rows to be had, everybody's number moves too.
      [(group, step) => (rows[group] as number) > 0 && (rows[group] as number) + step > 0],
    ],
  };
}

/** The weights of a base, which are no whole numbers, so that there is always a little more or less. */
export function populationQuantity({ population }: Base, minima: Minima): Quantity {
  const allowsAny: Allows = (group) => (population[group] as number) > 0;
  return {
    amounts: population,
    minimum: minima.population,
    isSecret: () => false,
    allows: [[allowsAny]],
  };
}

/**
 * How many of a base are counted, as a secret. Of a base that is hidden itself a reader does not know whether
 * the count was too small.
 */
export function countQuantity(
  counts: Float64Array,
  base: Base,
  minima: Minima,
  isBaseHidden: (group: number) => boolean,
): Quantity {
  const { rows, population } = base;
  const isWhole = isUnweighted(base) && counts.every((count) => Number.isInteger(count));
  const amounts = counts.map((count, group) => {
    const weight = population[group] as number;
    return weight > 0 ? (count * (rows[group] as number)) / weight : 0;
  });
  const isFew = (group: number, count: number) =>
    isSmallCount(count, rows[group] as number, population[group] as number, minima);
  const allowsAny: Allows = (group, step) => {
    const count = counts[group] as number;
    // Weights are not whole: a little more or less will do.
    const other = isWhole ? count + step : count * (1 + step / 2);
    if (!isWhole) return step < 0 ? count > 0 : count < (population[group] as number);
    return other >= 0 && other <= (population[group] as number);
  };
  return {
    amounts,
    minimum: minima.rows,
    isSecret: (group) => {
      const count = counts[group] as number;
      const some = count > 0 && count < (population[group] as number);
      return some && (isBaseHidden(group) || isFew(group, count));
    },
    allows: [
      [
        (group, step) => {
          if (!allowsAny(group, step)) return false;
          if (!isWhole || isBaseHidden(group)) return true;
          const count = counts[group] as number;
          return isFew(group, count) === isFew(group, count + step);
        },
      ],
      [allowsAny],
    ],
  };
}

import type { ReleaseRules } from './releaseRules.ts';

/** From how many rows, and what sum of weights, a figure is not small. */
export interface Minima {
  readonly rows: number;
  readonly population: number;
}

/** The minima of the base of a figure: nothing that would round to 0 is published as a base. */
export function baseMinima({ minimumRows, minimumPopulation, roundTo }: ReleaseRules): Minima {
  const rounded = roundTo / 2;
  return {
    rows: Math.max(minimumRows, rounded),
    population: Math.max(minimumPopulation, rounded),
  };
}

/** The minima of a count within a base. */
export function countMinima({ minimumRows, minimumPopulation }: ReleaseRules): Minima {
  return { rows: minimumRows, population: minimumPopulation };
}

/** Whether there are some, and too few. Nobody is not too few. */
export function isSmall(rows: number, population: number, minima: Minima): boolean {
  return (rows > 0 && rows < minima.rows) || (population > 0 && population < minima.population);
}

/**
 * Whether some, but too few, of a base are counted, or are not counted. Their rows are taken to be the same
 * share of all rows as of the weights, which is so where every row weighs the same.
 */
export function isSmallCount(
  count: number,
  rows: number,
  population: number,
  minima: Minima,
): boolean {
  if (population <= 0) return false;
  const others = population - count;
  return [count, others].some((part) => {
    // What is left of a difference of equal sums is nobody.
    if (part <= 1e-9 * population) return false;
    return isSmall((part * rows * (1 + 1e-9)) / population, part, minima);
  });
}

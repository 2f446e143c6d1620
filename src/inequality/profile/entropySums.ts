import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import type { Center } from '../formula/centerOf.ts';
import { entropyOf } from '../formula/entropyFormula.ts';

/** Measures about a mean above 0 that are summed over everybody in one pass. */
export interface EntropySums {
  /** The Hoover index. */
  readonly hoover: number;
  /** Generalized entropy of α = −1, 0, 0.5, 1 and 2; −1 and 0 mean nothing where welfare is 0. */
  readonly minusOne: number;
  readonly zero: number;
  readonly half: number;
  readonly one: number;
  readonly two: number;
}

/** Rows that are summed plainly before they are added to the sums. */
const block = 128;

/**
 * Below this an index is summed anew, in terms that do not cancel: what is lost of a mean of powers of the size
 * of 1 is then too much of it.
 */
const small = 0.02;

/** The sums of columns of 0 or more; `isPositive` says whether those of α = −1 and 0 are wanted too. */
export function entropySums(
  columns: SampleColumns,
  center: Center,
  isPositive: boolean,
): EntropySums {
  const plain = plainSums(columns, center);
  const exact = (alpha: number, found: number) =>
    found > small ? found : entropyOf(columns, alpha, center);
  return {
    hoover: plain.hoover,
    minusOne: isPositive ? exact(-1, (plain.inverses - 1) / 2) : 0,
    zero: isPositive ? exact(0, -plain.logs) : 0,
    half: exact(0.5, 4 * (1 - plain.roots)),
    one: exact(1, plain.products),
    two: plain.squares / 2,
  };
}

/** The means of |u − 1| / 2, 1/u, ln u, √u, u ln u and (u − 1)², with u = x / μ. */
function plainSums({ welfare, weights, population }: SampleColumns, { mean, rest }: Center) {
  const { length } = welfare;
  let [distances, inverses, logs, roots, products, squares] = [0, 0, 0, 0, 0, 0];
  for (let start = 0; start < length; start += block) {
    const end = Math.min(length, start + block);
    let [inDistances, inInverses, inLogs, inRoots, inProducts, inSquares] = [0, 0, 0, 0, 0, 0];
    for (let place = start; place < end; place++) {
      const value = welfare[place] as number;
      const weight = weights === null ? 1 : (weights[place] as number);
      // Zero times a ratio past the largest double would be no number.
      if (weight === 0) continue;
      const share = value / mean;
      const distance = (value - mean - rest) / mean;
      const log = value > 0 ? weight * Math.log(share) : 0;
      inDistances += weight * Math.abs(distance);
      inSquares += weight * distance * distance;
      inRoots += weight * Math.sqrt(share);
      inInverses += weight / share;
      inLogs += log;
      inProducts += share * log;
    }
    distances += inDistances;
    inverses += inInverses;
    logs += inLogs;
    roots += inRoots;
    products += inProducts;
    squares += inSquares;
  }
  return {
    hoover: distances / population / 2,
    inverses: inverses / population,
    logs: logs / population,
    roots: roots / population,
    products: products / population,
    squares: squares / population,
  };
}

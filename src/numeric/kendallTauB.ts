import { requirePaired } from './requirePaired.ts';

/**
 * Kendall's rank correlation τ_b: by how much the pairs of rows that two columns put in the same order
 * outnumber those that they put in opposite orders, with regard to ties.
 *
 * Convention: τ_b, in which a column's own ties shorten its side of the scale (R `cor(method =
 * "kendall")`, scipy `kendalltau`); τ_a would divide by all pairs. Pairs are counted while sorting, so
 * that the time grows as n log n.
 *
 * Formula: τ_b = (C − D) / √((C + D + Tₐ)(C + D + T_b)), with C concordant and D discordant pairs, Tₐ those
 * tied only in a and T_b those tied only in b.
 *
 * Source: M. G. Kendall (1945), The treatment of ties in ranking problems, Biometrika 33, 239–251; the
 * count by W. R. Knight (1966), A computer method for calculating Kendall's tau with ungrouped data,
 * Journal of the American Statistical Association 61, 436–439.
 *
 * @param a - a column of finite numbers
 * @param b - a column of as many, row by row
 * @returns the correlation, in [−1, 1], or `null` for fewer than two rows or where all values of a column
 * are equal
 * @throws PovertyError `unequalColumns` for columns of different lengths; `invalidNumber` (with the
 * column and the row) for NaN or ±Infinity; `missingValue` or `invalidType` for a value that is no number
 * @example
 * import { kendallTauB } from 'poverty-indicators/numeric';
 *
 * kendallTauB([1, 2, 3, 4, 5], [2, 1, 4, 3, 5]); // => 0.6
 */
export function kendallTauB(a: ArrayLike<number>, b: ArrayLike<number>): number | null {
  requirePaired(a, b);
  return tauOf(countPairs(a, b));
}

/** The pairs of rows of two columns, by what the columns say of them. */
export interface PairCounts {
  /** Put in the same order by both. */
  readonly concordant: number;
  /** Put in opposite orders. */
  readonly discordant: number;
  /** Equal in the first column alone. */
  readonly tiedFirst: number;
  /** Equal in the second column alone. */
  readonly tiedSecond: number;
}

/** τ_b of counted pairs. Internal. */
export function tauOf(pairs: PairCounts): number | null {
  const { concordant, discordant, tiedFirst, tiedSecond } = pairs;
  const strict = concordant + discordant;
  const scale = Math.sqrt((strict + tiedFirst) * (strict + tiedSecond));
  return scale === 0 ? null : Math.max(-1, Math.min(1, (concordant - discordant) / scale));
}

/**
 * Counts the pairs of two columns that were checked: rows are sorted by the first column and then by the
 * second, and what a merge sort by the second still has to swap is discordant. Internal.
 */
export function countPairs(a: ArrayLike<number>, b: ArrayLike<number>): PairCounts {
  const length = a.length;
  const order = Uint32Array.from({ length }, (_, row) => row).sort(
    (one, other) =>
      (a[one] as number) - (a[other] as number) ||
      (b[one] as number) - (b[other] as number) ||
      one - other,
  );
  const first = Float64Array.from(order, (row) => a[row] as number);
  const second = Float64Array.from(order, (row) => b[row] as number);
  const tiedInFirst = equalPairs(length, (row) => first[row] === first[row - 1]);
  const tiedInBoth = equalPairs(
    length,
    (row) => first[row] === first[row - 1] && second[row] === second[row - 1],
  );
  const discordant = sortCounting(second);
  const tiedInSecond = equalPairs(length, (row) => second[row] === second[row - 1]);
  const pairs = (length * (length - 1)) / 2;
  return {
    concordant: pairs - tiedInFirst - tiedInSecond + tiedInBoth - discordant,
    discordant,
    tiedFirst: tiedInFirst - tiedInBoth,
    tiedSecond: tiedInSecond - tiedInBoth,
  };
}

/** The pairs within runs of rows each of which is like the one before. */
function equalPairs(length: number, isLikeBefore: (row: number) => boolean): number {
  let pairs = 0;
  let run = 0;
  for (let row = 1; row < length; row++) {
    run = isLikeBefore(row) ? run + 1 : 0;
    pairs += run;
  }
  return pairs;
}

/** Sorts a column by merging and counts the pairs that stood the wrong way round. */
function sortCounting(values: Float64Array): number {
  let from: Float64Array = values;
  let into: Float64Array = new Float64Array(values.length);
  let swaps = 0;
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) {
      const middle = Math.min(start + width, values.length);
      const end = Math.min(start + 2 * width, values.length);
      let [left, right] = [start, middle];
      for (let place = start; place < end; place++) {
        const takeLeft =
          left < middle && (right === end || (from[left] as number) <= (from[right] as number));
        if (!takeLeft) swaps += middle - left;
        into[place] = from[takeLeft ? left++ : right++] as number;
      }
    }
    [from, into] = [into, from];
  }
  values.set(from);
  return swaps;
}

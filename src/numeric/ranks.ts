import { sortedOrder } from './sortedOrder.ts';

/**
 * The ranks of a column from 1 for its smallest value; equal values share the mean of their ranks.
 *
 * Convention: mid-ranks for ties, as Spearman's correlation needs (R `rank(ties.method =
 * "average")`).
 *
 * Source: M. G. Kendall (1945), The treatment of ties in ranking problems, Biometrika 33, 239–251.
 *
 * @param values - the column, finite numbers
 * @returns a `Float64Array` of ranks in the order of the column
 * @throws PovertyError `invalidNumber` (with the row) for NaN or ±Infinity; `missingValue` or
 * `invalidType` for a value that is no number
 * @example
 * import { ranks } from 'poverty-indicators/numeric';
 *
 * Array.from(ranks([20, 10, 20])); // => [2.5, 1, 2.5]
 */
export function ranks(values: ArrayLike<number>): Float64Array {
  const order = sortedOrder(values);
  const result = new Float64Array(order.length);
  let start = 0;
  while (start < order.length) {
    const value = values[order[start] as number];
    let end = start + 1;
    while (end < order.length && values[order[end] as number] === value) end++;
    const rank = (start + 1 + end) / 2;
    for (let place = start; place < end; place++) result[order[place] as number] = rank;
    start = end;
  }
  return result;
}

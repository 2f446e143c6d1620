import { requireColumn, requireFinite } from '../require.ts';

/**
 * The row numbers of a column in ascending order of its values; equal values keep their order.
 *
 * Convention: −0 and 0 are equal; NaN and the infinities are refused, not sorted to an end.
 *
 * @param values - the column, finite numbers
 * @returns a `Uint32Array` of row numbers, smallest value first; the column is not changed
 * @throws PovertyError `invalidNumber` (with the row) for NaN or ±Infinity; `missingValue` or
 * `invalidType` for a value that is no number
 * @example
 * import { sortedOrder } from 'poverty-indicators/numeric';
 *
 * Array.from(sortedOrder([30, 10, 20])); // => [1, 2, 0]
 */
export function sortedOrder(values: ArrayLike<number>): Uint32Array {
  requireColumn(values, []);
  const length = values.length;
  const order = new Uint32Array(length);
  for (let index = 0; index < length; index++) {
    requireFinite(values[index], [index]);
    order[index] = index;
  }
  return order.sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
}

import { requireColumn, requireFinite } from '../require.ts';
import { sortColumns } from './sort/sortColumns.ts';

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
  const column = new Float64Array(length);
  for (let row = 0; row < length; row++) {
    const value = values[row] as number;
    // A finite number minus itself is 0; a text, NaN and an infinity are not.
    if (typeof value !== 'number' || value - value !== 0) requireFinite(value, [row]);
    column[row] = value;
  }
  return sortColumns(column, null, true).order as Uint32Array;
}

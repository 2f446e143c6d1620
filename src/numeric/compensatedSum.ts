import { requireColumn, requireFinite } from '../require.ts';

/**
 * The sum of doubles with Neumaier's compensation: the rounding error of each addition is kept and
 * given back at the end.
 *
 * Convention: the sum of nothing is 0.
 *
 * Formula: s ← s + x, c ← c + the part of s or x (the smaller) that the addition lost; s + c.
 *
 * Source: A. Neumaier (1974), Rundungsfehleranalyse einiger Verfahren zur Summation endlicher
 * Summen, ZAMM 54, 39–51.
 *
 * @param values - the numbers, finite
 * @returns the sum, in the unit of the values
 * @throws PovertyError `invalidNumber` (with the row) for NaN or ±Infinity, or when the sum passes
 * the largest double; `missingValue` or `invalidType` for a value that is no number
 * @example
 * import { compensatedSum } from 'poverty-indicators/numeric';
 *
 * compensatedSum([1, 1e100, 1, -1e100]); // => 2
 */
export function compensatedSum(values: ArrayLike<number>): number {
  requireColumn(values, []);
  let sum = 0;
  let lost = 0;
  const length = values.length;
  for (let index = 0; index < length; index++) {
    const value = values[index] as number;
    // A finite number minus itself is 0; a text, NaN and an infinity are not.
    if (typeof value !== 'number' || value - value !== 0) requireFinite(value, [index]);
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return requireFinite(sum + lost, []);
}

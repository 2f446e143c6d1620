import { refuse, requireDecimals } from '../require.ts';
import type { DecimalText } from './decimalInput.ts';
import { roundRatio } from './roundRatio.ts';

/**
 * The percent that one whole number is of another, as an office publishes it.
 *
 * Convention: rounded once, half up, from the whole numbers; no binary fraction in between.
 *
 * Formula: 100 · numerator / denominator.
 *
 * @param numerator - the whole number counted
 * @param denominator - the whole number it is counted in
 * @param decimals - how many decimals to print, 0 to 15; 2 if left out
 * @returns the percent as text, such as `'13.56'`, or `null` when the denominator is 0
 * @throws PovertyError `invalidNumber` when an argument is not whole, or the decimals are not a
 * whole number from 0 to 15
 * @example
 * import { ratioPercent } from 'poverty-indicators/exact';
 *
 * ratioPercent(80, 590); // => '13.56'
 * ratioPercent(0, 0); // => null
 */
export function ratioPercent(
  numerator: number,
  denominator: number,
  decimals?: number,
): DecimalText | null {
  const places = requireDecimals(decimals, ['decimals']);
  if (!Number.isSafeInteger(numerator)) {
    refuse('invalidNumber', ['numerator'], 'a whole number up to 2^53 − 1', numerator);
  }
  if (denominator === 0) return null;
  const hundredfold = numerator * 100;
  return Math.abs(hundredfold) < 2 ** 53
    ? roundRatio(hundredfold, denominator, places)
    : roundRatio(BigInt(numerator) * 100n, denominator, places);
}

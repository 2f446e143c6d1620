import { requireDecimals } from '../require.ts';
import { decimal, decimalText } from './decimal.ts';
import type { DecimalInput, DecimalText } from './decimalInput.ts';

/**
 * A decimal number rounded as offices round: half up.
 *
 * Convention: a tie goes away from zero; trailing zeros stay; zero carries no sign. A double is
 * read by its shortest decimal spelling, so 1.005 is a tie and becomes 1.01.
 *
 * @param value - a number or its decimal text
 * @param decimals - how many decimals to keep, 0 to 15; 2 if left out
 * @returns the rounded number as text
 * @throws PovertyError `invalidNumeral`, `invalidNumber` or `invalidType` when the value is no
 * finite decimal number; `invalidNumber` when the decimals are not a whole number from 0 to 15
 * @example
 * import { roundHalfUp } from 'poverty-indicators/exact';
 *
 * roundHalfUp(1.005); // => '1.01'
 * roundHalfUp('-34.4', 1); // => '-34.4'
 */
export function roundHalfUp(value: DecimalInput, decimals?: number): DecimalText {
  return decimalText(decimal(value, ['value']), requireDecimals(decimals, ['decimals']));
}

import type { DecimalInput } from './decimalInput.ts';
import { formatVietnameseNumber, type VietnameseNumberOptions } from './formatVietnameseNumber.ts';

/**
 * A percentage written the Vietnamese way, with a comma before the decimals and the sign.
 *
 * @param percent - the percentage, in percent (13.56, not 0.1356): a number or its decimal text
 * @param options - the decimals to print
 * @returns the percentage, such as `'13,56%'`
 * @throws PovertyError `invalidNumeral`, `invalidNumber` or `invalidType` when the value is no
 * finite decimal number; `invalidNumber` when the decimals are not a whole number from 0 to 15
 * @example
 * import { formatVietnamesePercent } from 'poverty-indicators/exact';
 *
 * formatVietnamesePercent('13.56'); // => '13,56%'
 */
export function formatVietnamesePercent(
  percent: DecimalInput,
  options: VietnameseNumberOptions = {},
): string {
  return `${formatVietnameseNumber(percent, options)}%`;
}

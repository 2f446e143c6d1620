import { requireDecimals, requireRecord } from '../require.ts';
import { decimal, decimalText } from './decimal.ts';
import type { DecimalInput } from './decimalInput.ts';
import { groupDigits } from './groupDigits.ts';

/** Settings of {@link formatVietnameseNumber} and {@link formatVietnamesePercent}. */
export interface VietnameseNumberOptions {
  /** How many decimals to print, 0 to 15, rounded half up. Left out: those the number has. */
  readonly decimals?: number;
}

/**
 * A number written the Vietnamese way: a point between thousands, a comma before the decimals.
 *
 * Convention: the digits the number has (`'7.00'` keeps its zeros), unless decimals are asked for;
 * then rounded half up once.
 *
 * @param value - a number or its decimal text
 * @param options - the decimals to print
 * @returns the numeral, such as `'1.500.000,5'`
 * @throws PovertyError `invalidNumeral`, `invalidNumber` or `invalidType` when the value is no
 * finite decimal number; `invalidNumber` when the decimals are not a whole number from 0 to 15
 * @example
 * import { formatVietnameseNumber } from 'poverty-indicators/exact';
 *
 * formatVietnameseNumber(1500000.5); // => '1.500.000,5'
 * formatVietnameseNumber('7', { decimals: 2 }); // => '7,00'
 */
export function formatVietnameseNumber(
  value: DecimalInput,
  options: VietnameseNumberOptions = {},
): string {
  requireRecord(options, ['options']);
  const { decimals } = options;
  const written =
    typeof value === 'string' ? /\.(\d+)$/.exec(value.trim())?.[1]?.length : undefined;
  const places = decimals === undefined ? written : requireDecimals(decimals, ['decimals']);
  return groupDigits(decimalText(decimal(value, ['value']), places), 'vi');
}

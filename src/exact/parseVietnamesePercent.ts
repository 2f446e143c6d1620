import { refuse } from '../require.ts';
import type { DecimalText } from './decimalInput.ts';
import { parseVietnameseNumber } from './parseVietnameseNumber.ts';

/**
 * A percentage written the Vietnamese way as decimal text, in percent.
 *
 * Convention: the percent sign is required, so that a share is never taken for a percentage; `'%'`
 * stays the unit of the result (13.56, not 0.1356).
 *
 * @param text - the percentage, such as `'13,56%'`
 * @returns the percentage with a decimal point, such as `'13.56'`
 * @throws PovertyError `invalidNumeral` when the text is not a Vietnamese numeral with a percent
 * sign; `missingValue` or `invalidType` when it is no text
 * @example
 * import { parseVietnamesePercent } from 'poverty-indicators/exact';
 *
 * parseVietnamesePercent('13,56%'); // => '13.56'
 */
export function parseVietnamesePercent(text: string): DecimalText {
  const trimmed = typeof text === 'string' ? text.trim() : '';
  if (typeof text === 'string' && !trimmed.endsWith('%')) {
    return refuse('invalidNumeral', ['text'], "a percentage such as '13,56%'", text);
  }
  return parseVietnameseNumber(typeof text === 'string' ? trimmed.slice(0, -1) : text);
}

import { refuse } from '../require.ts';
import type { DecimalText } from './decimalInput.ts';

const sign = '[+\\-−–]?';
const grouped = '[1-9]\\d{0,2}(?:(?:\\.\\d{3})+|(?:[ \\u00a0\\u202f]\\d{3})+)';
const numeral = new RegExp(`^(${sign})(${grouped}|\\d+)(?:,(\\d+))?$`);

/**
 * A number written the Vietnamese way – a point (or a space) between thousands and a comma before
 * the decimals – as decimal text.
 *
 * Convention: strict. `'1.500'` is one thousand five hundred and `'13.56'`, which is no Vietnamese
 * numeral, is refused: `parseFloat` would make one and a half of the first and pass the second.
 * So is `'0.556'`, because no thousands begin with zero. Digits are kept as they stand, trailing
 * zeros too.
 *
 * @param text - the numeral
 * @returns the same number with a decimal point, such as `'1500000.5'`
 * @throws PovertyError `invalidNumeral` when the text is not such a numeral; `missingValue` or
 * `invalidType` when it is no text
 * @example
 * import { parseVietnameseNumber } from 'poverty-indicators/exact';
 *
 * parseVietnameseNumber('1.500.000,5'); // => '1500000.5'
 * parseVietnameseNumber('13.56'); // => throws 'invalidNumeral'
 */
export function parseVietnameseNumber(text: string): DecimalText {
  const expected =
    "a Vietnamese numeral such as '1.500.000,5' (point between thousands, comma before decimals)";
  if (typeof text !== 'string') {
    return refuse(
      text === undefined || text === null ? 'missingValue' : 'invalidType',
      ['text'],
      expected,
      text,
    );
  }
  const match = numeral.exec(text.trim());
  if (match === null) return refuse('invalidNumeral', ['text'], expected, text);
  const [, mark = '', whole = '', part] = match;
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  const value = part === undefined ? digits : `${digits}.${part}`;
  return mark !== '' && mark !== '+' && /[1-9]/.test(value) ? `-${value}` : value;
}

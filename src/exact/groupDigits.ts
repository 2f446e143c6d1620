import type { DecimalText } from './decimalInput.ts';

/** Decimal text with its thousands apart, as Vietnamese or English writes it. Internal. */
export function groupDigits(text: DecimalText, language: 'vi' | 'en'): string {
  const [thousands, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const [whole = '', part] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return part === undefined ? grouped : `${grouped}${point}${part}`;
}

/** A slip of the pen that turns one whole number into another. */
export type DigitSlip = 'swappedDigits' | 'wrongDigit' | 'missingDigit' | 'extraDigit';

/** The slips, the likeliest first. */
export const digitSlips: readonly DigitSlip[] = [
  'swappedDigits',
  'wrongDigit',
  'missingDigit',
  'extraDigit',
];

/** The one slip by which a number was printed for another, or `null`. */
export function digitSlip(printed: number, meant: number): DigitSlip | null {
  const a = String(printed);
  const b = String(meant);
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const rest = (text: string, from: number) => text.slice(start + from);
  if (a.length === b.length) {
    // Of a number of one digit nothing is left by which to know it.
    if (start === a.length || a.length === 1) return null;
    if (rest(a, 1) === rest(b, 1)) return 'wrongDigit';
    const swapped = a[start] === b[start + 1] && a[start + 1] === b[start];
    return swapped && rest(a, 2) === rest(b, 2) ? 'swappedDigits' : null;
  }
  if (rest(a, 0) === rest(b, 1)) return 'missingDigit';
  return rest(a, 1) === rest(b, 0) ? 'extraDigit' : null;
}

import { type Rational, requireRational } from './rational.ts';

/**
 * Compares two fractions exactly, as a sort does: below zero when the first is smaller.
 *
 * @param a - the first fraction
 * @param b - the second fraction
 * @returns −1, 0 or 1
 * @throws PovertyError `invalidType`, `missingValue` or `invalidNumber` when an argument is no fraction
 * @example
 * import { compareRationals, rational } from 'poverty-indicators/numeric';
 *
 * compareRationals(rational('0.1'), rational('1/10')); // => 0
 */
export function compareRationals(a: Rational, b: Rational): -1 | 0 | 1 {
  requireRational(a, 'a');
  requireRational(b, 'b');
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

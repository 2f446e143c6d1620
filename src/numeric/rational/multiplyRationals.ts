import { type Rational, reduceRational, requireRational } from './rational.ts';

/**
 * The exact product of two fractions.
 *
 * @param a - the first fraction
 * @param b - the second fraction
 * @returns the product, in lowest terms
 * @throws PovertyError `invalidType`, `missingValue` or `invalidNumber` when an argument is no fraction
 * @example
 * import { multiplyRationals, rational } from 'poverty-indicators/numeric';
 *
 * multiplyRationals(rational('2/3'), rational('3/4')); // => { numerator: 1n, denominator: 2n }
 */
export function multiplyRationals(a: Rational, b: Rational): Rational {
  requireRational(a, 'a');
  requireRational(b, 'b');
  return reduceRational(a.numerator * b.numerator, a.denominator * b.denominator);
}

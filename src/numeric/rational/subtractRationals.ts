import { type Rational, reduceRational, requireRational } from './rational.ts';

/**
 * The exact difference of two fractions, the second taken from the first.
 *
 * @param a - the first fraction
 * @param b - the second fraction
 * @returns the difference, in lowest terms
 * @throws PovertyError `invalidType`, `missingValue` or `invalidNumber` when an argument is no fraction
 * @example
 * import { subtractRationals, rational } from 'poverty-indicators/numeric';
 *
 * subtractRationals(rational('55.6'), rational('90')); // => { numerator: -172n, denominator: 5n }
 */
export function subtractRationals(a: Rational, b: Rational): Rational {
  requireRational(a, 'a');
  requireRational(b, 'b');
  return reduceRational(
    a.numerator * b.denominator - b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

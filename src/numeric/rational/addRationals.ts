import { type Rational, reduceRational, requireRational } from './rational.ts';

/**
 * The exact sum of two fractions.
 *
 * @param a - the first fraction
 * @param b - the second fraction
 * @returns the sum, in lowest terms
 * @throws PovertyError `invalidType`, `missingValue` or `invalidNumber` when an argument is no fraction
 * @example
 * import { addRationals, rational } from 'poverty-indicators/numeric';
 *
 * addRationals(rational('1/6'), rational('1/3')); // => { numerator: 1n, denominator: 2n }
 */
export function addRationals(a: Rational, b: Rational): Rational {
  requireRational(a, 'a');
  requireRational(b, 'b');
  return reduceRational(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

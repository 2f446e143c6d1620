import { PovertyError } from '../../errors.ts';
import { type Rational, reduceRational, requireRational } from './rational.ts';

/**
 * The exact quotient of two fractions, the first by the second.
 *
 * @param a - the dividend
 * @param b - the divisor, not zero
 * @returns the quotient, in lowest terms
 * @throws PovertyError `invalidNumber` when the divisor is zero; `invalidType`, `missingValue` or
 * `invalidNumber` when an argument is no fraction
 * @example
 * import { divideRationals, rational } from 'poverty-indicators/numeric';
 *
 * divideRationals(rational('1/6'), rational('1/3')); // => { numerator: 1n, denominator: 2n }
 */
export function divideRationals(a: Rational, b: Rational): Rational {
  requireRational(a, 'a');
  requireRational(b, 'b');
  if (b.numerator === 0n) {
    throw new PovertyError('invalidNumber', {
      path: ['b'],
      expected: 'a divisor that is not zero',
      got: '0',
    });
  }
  return reduceRational(a.numerator * b.denominator, a.denominator * b.numerator);
}

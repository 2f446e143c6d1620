import { type Rational, requireRational } from './rational.ts';

const largestWhole = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * The double nearest to a fraction, rounded once.
 *
 * @param value - the fraction
 * @returns the nearest double; infinite only where the fraction lies past the largest double
 * @throws PovertyError `invalidType`, `missingValue` or `invalidNumber` when the argument is no fraction
 * @example
 * import { rational, rationalToNumber } from 'poverty-indicators/numeric';
 *
 * rationalToNumber(rational('1/3')); // => 0.3333333333333333
 */
export function rationalToNumber(value: Rational): number {
  requireRational(value, 'value');
  const { numerator, denominator } = value;
  const size = numerator < 0n ? -numerator : numerator;
  if (size <= largestWhole && denominator <= largestWhole) {
    return Number(numerator) / Number(denominator);
  }
  // A quotient of at least 64 bits with a sticky last bit: converting it rounds once, to nearest.
  // Two bits below the last of the smallest double are enough; more would be rounded off twice.
  const shift = Math.min(1076, Math.max(0, bitLength(denominator) - bitLength(size) + 66));
  const shifted = size << BigInt(shift);
  const quotient = shifted / denominator;
  const rounded = Number(quotient * denominator === shifted ? quotient : quotient | 1n);
  const magnitude = rounded * 2 ** -Math.min(shift, 1000) * 2 ** -Math.max(0, shift - 1000);
  return numerator < 0n ? -magnitude : magnitude;
}

function bitLength(value: bigint): number {
  return value.toString(16).length * 4;
}

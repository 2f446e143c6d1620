import { PovertyError } from '../errors.ts';
import { refuse, requireDecimals } from '../require.ts';
import type { DecimalText } from './decimalInput.ts';

/**
 * The quotient of two whole numbers in decimal notation, rounded once from the exact ratio.
 *
 * Convention: official rounding – half up, that is a tie goes away from zero (−1.5 becomes −2);
 * trailing zeros stay; a result of zero carries no sign.
 *
 * @param numerator - a whole number; a number up to 2^53 − 1 in size, or a bigint
 * @param denominator - likewise, not zero
 * @param decimals - how many decimals to print, 0 to 15; 2 if left out
 * @returns the quotient as text, such as `'13.56'`
 * @throws PovertyError `invalidNumber` when an argument is not whole, the denominator is zero, or
 * the decimals are not a whole number from 0 to 15
 * @example
 * import { roundRatio } from 'poverty-indicators/exact';
 *
 * roundRatio(2713 * 100, 20000); // => '13.57'
 * roundRatio(-1, 3, 4); // => '-0.3333'
 */
export function roundRatio(
  numerator: number | bigint,
  denominator: number | bigint,
  decimals?: number,
): DecimalText {
  const places = requireDecimals(decimals, ['decimals']);
  if (typeof numerator === 'number' && typeof denominator === 'number') {
    const size = Math.abs(numerator);
    const below = Math.abs(denominator);
    const scaled = size * 10 ** places;
    // Below 2^51 every step is exact in doubles: `%` is exact, and the difference is divisible.
    if (below > 0 && scaled < 2 ** 51 && below < 2 ** 50 && isWhole(size) && isWhole(below)) {
      const doubled = 2 * scaled + below;
      const units = (doubled - (doubled % (2 * below))) / (2 * below);
      return print(units, numerator < 0 !== denominator < 0, places);
    }
  }
  const above = toBigInt(numerator, 'numerator');
  const below = toBigInt(denominator, 'denominator');
  if (below === 0n) {
    throw new PovertyError('invalidNumber', {
      path: ['denominator'],
      expected: 'a denominator that is not 0',
      got: '0',
    });
  }
  const divisor = 2n * (below < 0n ? -below : below);
  const doubled = 2n * (above < 0n ? -above : above) * 10n ** BigInt(places) + divisor / 2n;
  return print(doubled / divisor, above < 0n !== below < 0n, places);
}

function isWhole(value: number): boolean {
  return Math.floor(value) === value;
}

function toBigInt(value: number | bigint, name: string): bigint {
  if (typeof value === 'bigint') return value;
  return Number.isSafeInteger(value)
    ? BigInt(value)
    : refuse('invalidNumber', [name], 'a whole number up to 2^53 − 1, or a bigint', value);
}

function print(units: number | bigint, negative: boolean, places: number): string {
  const digits = String(units);
  const sign = negative && digits !== '0' ? '-' : '';
  if (places === 0) return sign + digits;
  const padded = digits.padStart(places + 1, '0');
  return `${sign}${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

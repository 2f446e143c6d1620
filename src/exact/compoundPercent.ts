import { refuse, requireDecimals, requireRecord } from '../require.ts';
import type { DecimalText } from './decimalInput.ts';
import { roundRatio } from './roundRatio.ts';

/** What {@link compoundPercent} spreads over years. */
export interface CompoundRatio {
  /** The later value, as a whole number over the same denominator as the earlier one. */
  readonly to: number | bigint;
  /** The earlier value, above zero. */
  readonly from: number | bigint;
  /** The years between them, above zero. */
  readonly years: number;
}

/**
 * The constant yearly percent that turns one value into another over so many years.
 *
 * Convention: rounded half up, a tie away from zero. Where the years are whole the rounding is
 * exact: near a tie the root is not taken, the tie's power is compared in whole numbers. Where they
 * are not, the root is a double.
 *
 * Formula: 100 · ((to / from)^(1 / years) − 1).
 *
 * @param ratio - the two values as whole numbers on one scale, and the years between them
 * @param decimals - how many decimals to print, 0 to 10; 2 if left out
 * @returns the percent a year as text, such as `'-21.40'`
 * @throws PovertyError `invalidNumber` when the earlier value is not above zero, the later is below
 * zero, the years are not above zero, or the decimals are not a whole number from 0 to 10;
 * `invalidType` when a value is no whole number
 * @example
 * import { compoundPercent } from 'poverty-indicators/exact';
 *
 * compoundPercent({ from: 900, to: 556, years: 2 }); // => '-21.40'
 */
export function compoundPercent(ratio: CompoundRatio, decimals?: number): DecimalText {
  requireRecord(ratio, ['ratio'], 'a record { from, to, years }');
  const { from, to, years } = ratio;
  const places = requireDecimals(decimals, ['decimals']);
  if (places > 10) refuse('invalidNumber', ['decimals'], 'a whole number from 0 to 10', places);
  requireWhole(from, 'from');
  requireWhole(to, 'to');
  if (from <= 0) refuse('invalidNumber', ['from'], 'a value above 0', from);
  if (to < 0) refuse('invalidNumber', ['to'], 'a value of 0 or more', to);
  if (!(years > 0 && Number.isFinite(years))) {
    refuse('invalidNumber', ['years'], 'a number of years above 0', years);
  }
  const scale = 100 * 10 ** places;
  const growth = Math.expm1(logRatio(to, from) / years);
  const size = Math.abs(growth) * scale;
  if (!Number.isFinite(size)) refuse('invalidNumber', ['to'], 'a growth that is finite', to);
  // Away from a tie the double is right; beside one, or past its digits, whole numbers decide.
  const clear = size < 1e9 && Math.abs(size + 0.5 - Math.round(size + 0.5)) > 1e-5;
  if (clear || !Number.isInteger(years)) {
    const units = Math.floor(size + 0.5);
    return Number.isSafeInteger(units)
      ? roundRatio(to < from ? -units : units, 10 ** places, places)
      : roundRatio(BigInt(to < from ? -units : units), BigInt(10 ** places), places);
  }
  const units = exactUnits(BigInt(Math.round(size)), to < from, ratio, BigInt(scale));
  return roundRatio(to < from ? -units : units, BigInt(10 ** places), places);
}

function requireWhole(value: unknown, name: string): void {
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) return;
  refuse('invalidType', [name], 'a whole number up to 2^53 − 1, or a bigint', value);
}

/** ln(to / from), whatever the size of the whole numbers. A fall is read as the rise it undoes. */
function logRatio(to: number | bigint, from: number | bigint): number {
  if (typeof to === 'number' && typeof from === 'number') return Math.log1p((to - from) / from);
  return logBigRatio(BigInt(to), BigInt(from));
}

function logBigRatio(to: bigint, from: bigint): number {
  const digits = 10n ** 20n;
  if (to === 0n) return Number.NEGATIVE_INFINITY;
  if (to < from) return -logBigRatio(from, to);
  return Math.log1p(Number(((to - from) * digits) / from) / 1e20);
}

/** The units of the last decimal in whose rounding interval the root lies, found by bisection. */
function exactUnits(
  estimate: bigint,
  falling: boolean,
  ratio: CompoundRatio,
  scale: bigint,
): bigint {
  const from = BigInt(ratio.from);
  const power = BigInt(ratio.years);
  const right = BigInt(ratio.to) * (2n * scale) ** power;
  // Is the size of the change at least units − ½? Compare the growth of that tie with the ratio.
  const reaches = (units: bigint): boolean => {
    const half = 2n * units - 1n;
    if (!falling) return right >= from * (2n * scale + half) ** power;
    return half <= 2n * scale && right <= from * (2n * scale - half) ** power;
  };
  let low = 0n;
  let high = 2n * estimate + 2n;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (reaches(middle)) low = middle;
    else high = middle;
  }
  return low;
}

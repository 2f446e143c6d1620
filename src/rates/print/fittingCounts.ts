import type { DecimalInput } from '../../exact/decimalInput.ts';
import { requireCount, requireRecord } from '../../require.ts';
import { type Print, type PrintOptions, readPercent, readPrinting } from './printedPercent.ts';

/** Whole counts from one to another, both ends included. */
export interface CountRange {
  /** The least. */
  readonly from: number;
  /** The greatest. */
  readonly to: number;
}

/** The counts that print a percent, and how easily some count does. */
export interface FittingCounts extends CountRange {
  /**
   * The share of all percents that can be printed (0.00, 0.01 … 100.00) which some count of this
   * total prints: how likely a made-up percent fits by chance.
   */
  readonly chance: number;
}

/**
 * The whole counts that print a given percent of a given total.
 *
 * Convention: 2 decimals, rounded half up, unless the options say otherwise. That a count fits is
 * support, not proof: `chance` says how many percents fit some count. A percent of nobody is never
 * printed.
 *
 * Formula: all c from 0 to total whose 100 · c / total rounds to the percent; chance =
 * min(total + 1, printable percents) / printable percents.
 *
 * @param printed - the total, and the percent as printed
 * @param options - decimals and rounding of the print
 * @returns the first and the last count that fit, and the chance in [0, 1]; `null` when none does
 * @throws PovertyError `invalidCount` for a total that is none; `invalidNumeral` or `invalidNumber`
 * for a percent that is none or lies outside 0 to 100; `unknownOption`, `missingValue`, `invalidType`
 * @example
 * import { fittingCounts } from 'poverty-indicators';
 *
 * // Hoàng Thu Phố: 590 households, a fall of 13.56 percentage points
 * fittingCounts({ total: 590, percent: '13.56' }); // => { from: 80, to: 80, chance: 0.05909409059094091 }
 * fittingCounts({ total: 590, percent: '13.50' }); // => null
 */
export function fittingCounts(
  printed: { readonly total: number; readonly percent: DecimalInput },
  options: PrintOptions = {},
): FittingCounts | null {
  requireRecord(printed, [], 'a record { total, percent }');
  const printing = readPrinting(options);
  const total = requireCount(printed.total, ['total']);
  const print = readPercent(printed.percent, printing, ['percent']);
  const range = countsPrinting(print, total);
  if (range === null) return null;
  const printable = 100 * 10 ** print.decimals + 1;
  return { ...range, chance: Math.min(total + 1, printable) / printable };
}

/** The counts of a total that print a percent. */
export function countsPrinting(print: Print, total: number): CountRange | null {
  if (total === 0) return null;
  const whole = 200 * 10 ** print.decimals;
  const from = quotient(print.low, total, whole, print.lowIn ? 1 : 0) + 1;
  const to = quotient(print.high, total, whole, print.highIn ? 0 : 1);
  return from > to ? null : { from, to };
}

/** The whole part of (a · b − less) / c, exactly. */
export function quotient(a: number, b: number, c: number, less: 0 | 1): number {
  const product = a * b;
  // Below 2^53 the product is exact, and the rounded quotient cannot reach the next whole number.
  if (product < 2 ** 53) return Math.floor((product - less) / c);
  return Number((BigInt(a) * BigInt(b) - BigInt(less)) / BigInt(c));
}

import type { DecimalInput } from '../../exact/decimalInput.ts';
import { requireCount, requireList, requireRecord } from '../../require.ts';
import { quotient } from './fittingCounts.ts';
import { type Print, type PrintOptions, readPercent, readPrinting } from './printedPercent.ts';

/** A count and the percent printed beside it. */
export interface CountAndPercent {
  /** The count. */
  readonly count: number;
  /** The percent as printed. */
  readonly percent: DecimalInput;
}

/** Whole totals from one to another, both ends included. */
export interface TotalRange {
  /** The least. */
  readonly from: number;
  /** The greatest, or `null` when none is too large. */
  readonly to: number | null;
}

/**
 * The totals of which all these counts print all these percents: what a table that leaves out the
 * number of households still says about it.
 *
 * Convention: 2 decimals, rounded half up, unless the options say otherwise. The totals are a run
 * without gaps. A count of 0 at 0 percent fits every total of 1 or more, and a percent that rounds
 * to 0 sets no upper end.
 *
 * Formula: all N ≥ 1 for which every 100 · count / N rounds to its percent.
 *
 * @param pairs - counts with their percents, out of one total
 * @param options - decimals and rounding of the print
 * @returns the first and the last total; `to` is `null` when there is no last; `null` when no
 * total fits all pairs
 * @throws PovertyError `invalidCount` for a count that is none; `invalidNumeral` or `invalidNumber`
 * for a percent that is none or lies outside 0 to 100; `unknownOption`, `missingValue`, `invalidType`
 * @example
 * import { fittingTotals } from 'poverty-indicators';
 *
 * // Kon Tum, 2023
 * fittingTotals([{ count: 10220, percent: '6.84' }, { count: 6568, percent: '4.39' }]); // => { from: 149443, to: 149524 }
 * // Bình Thuận, ethnic-minority households, 2022
 * fittingTotals([{ count: 3373, percent: '13.13' }, { count: 3508, percent: '13.63' }]); // => null
 */
export function fittingTotals(
  pairs: readonly CountAndPercent[],
  options: PrintOptions = {},
): TotalRange | null {
  requireList(pairs, [], 'a list of pairs { count, percent }');
  const printing = readPrinting(options);
  return pairs
    .map((pair, row) => {
      requireRecord(pair, [row], 'a pair { count, percent }');
      const count = requireCount(pair.count, [row, 'count']);
      return totalsPrinting(readPercent(pair.percent, printing, [row, 'percent']), count);
    })
    .reduce(commonTotals, { from: 1, to: null });
}

/** The totals of which a count prints a percent. */
export function totalsPrinting(print: Print, count: number): TotalRange | null {
  const whole = 200 * 10 ** print.decimals;
  const from = Math.max(1, quotient(whole, count, print.high, print.highIn ? 1 : 0) + 1);
  const to = print.low === 0 ? null : quotient(whole, count, print.low, print.lowIn ? 0 : 1);
  return rangeOrNull(from, to);
}

/** The totals that are in both ranges. */
export function commonTotals(a: TotalRange | null, b: TotalRange | null): TotalRange | null {
  if (a === null || b === null) return null;
  const to = a.to === null ? b.to : b.to === null ? a.to : Math.min(a.to, b.to);
  return rangeOrNull(Math.max(a.from, b.from), to);
}

function rangeOrNull(from: number, to: number | null): TotalRange | null {
  const last = to !== null && to > Number.MAX_SAFE_INTEGER ? null : to;
  return from > (last ?? Number.MAX_SAFE_INTEGER) ? null : { from, to: last };
}

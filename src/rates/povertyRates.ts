import { type ErrorPath, PovertyError } from '../errors.ts';
import type { ObservedCounts, PovertyCounts } from '../model/counts.ts';
import { type CountUnit, countUnits } from '../model/countUnit.ts';
import { requireChoice, requireCount, requireDecimals, requireRecord } from '../require.ts';
import { makeRate, type Rate, type RateOptions } from './countRate.ts';

/** The three rates that a review publishes. */
export interface PovertyRates {
  /** Poor among all (tỷ lệ hộ nghèo). */
  readonly poverty: Rate;
  /** Near-poor among all (tỷ lệ hộ cận nghèo). */
  readonly nearPoverty: Rate;
  /** Poor and near-poor among all (tỷ lệ nghèo đa chiều in the ministry's series). */
  readonly multidimensional: Rate;
}

/** The same where a count was not published: a rate that needs it is `null`. */
export type PartialPovertyRates = { readonly [name in keyof PovertyRates]: Rate | null };

/**
 * The poverty rate, the near-poverty rate and their sum, from the counts of a review.
 *
 * Convention: every rate is out of all households (or persons) of the place; "multidimensional" is
 * poor + near-poor, as the ministry publishes it, not a count of deprivations. Percent is rounded
 * half up to 2 decimals unless asked otherwise, once, from the whole numbers – so the rounded parts
 * may miss the rounded whole by 0.01. The counts carry one unit; a household rate and a person rate
 * cannot come out of one call.
 *
 * Formula: poor / total, nearPoor / total, (poor + nearPoor) / total.
 *
 * Source: Thông tư 07/2021/TT-BLĐTBXH (the review and its forms); rates as in the yearly decisions,
 * such as Quyết định 134/QĐ-BLĐTBXH (2024).
 *
 * @param counts - total, poor and near-poor, and whether they are households or persons; a count
 * that was not published may be given as `null`
 * @param options - the decimals of the percents
 * @returns three rates: share in [0, 1], percent as text; both `null` when the total is 0, and the
 * whole rate `null` where a count it needs is `null`
 * @throws PovertyError `invalidCount` when a count is negative, fractional or unsafe,
 * `countsExceedTotal` when poor + near-poor are more than all, `unknownOption` for a unit that is
 * none, `missingValue` or `invalidType` for a faulty field, `invalidNumber` for faulty decimals
 * @example
 * import { povertyRates } from 'poverty-indicators';
 *
 * // Lào Cai, 2024 (Quyết định 3482/QĐ-UBND of 23 December 2024)
 * const rates = povertyRates({ total: 181603, poor: 20411, nearPoor: 18058, unit: 'household' });
 * rates.poverty.percent; // => '11.24'
 * rates.nearPoverty.percent; // => '9.94'
 * rates.multidimensional; // => { numerator: 38469, denominator: 181603, unit: 'household', share: 0.21183020104293432, percent: '21.18' }
 */
export function povertyRates(counts: PovertyCounts, options?: RateOptions): PovertyRates;
export function povertyRates(
  counts: Pick<ObservedCounts, 'unit' | 'total' | 'poor' | 'nearPoor'>,
  options?: RateOptions,
): PartialPovertyRates;
export function povertyRates(
  counts: Pick<ObservedCounts, 'unit' | 'total' | 'poor' | 'nearPoor'>,
  options: RateOptions = {},
): PartialPovertyRates {
  return ratesAt(counts, options, []);
}

/** The same for counts that stand somewhere in the arguments, for the error's path. */
export function ratesAt(
  counts: Pick<ObservedCounts, 'unit' | 'total' | 'poor' | 'nearPoor'>,
  options: RateOptions,
  path: ErrorPath,
): PartialPovertyRates {
  requireRecord(options, ['options']);
  requireRecord(counts, path, 'counts { total, poor, nearPoor, unit }');
  const total = countOrNull(counts.total, path, 'total');
  const poor = countOrNull(counts.poor, path, 'poor');
  const nearPoor = countOrNull(counts.nearPoor, path, 'nearPoor');
  const unit = requireChoice(counts.unit, countUnits, path, 'unit');
  const decimals = requireDecimals(options.decimals, ['decimals']);
  if (total !== null) requireDisjoint(poor ?? 0, nearPoor ?? 0, total, path);
  const both = poor === null || nearPoor === null ? null : poor + nearPoor;
  return {
    poverty: rateOrNull(poor, total, unit, decimals),
    nearPoverty: rateOrNull(nearPoor, total, unit, decimals),
    multidimensional: rateOrNull(both, total, unit, decimals),
  };
}

function countOrNull(count: number | null, path: ErrorPath, key: string): number | null {
  return count === null ? null : requireCount(count, path, key);
}

function rateOrNull(
  count: number | null,
  total: number | null,
  unit: CountUnit,
  decimals: number,
): Rate | null {
  return count === null || total === null ? null : makeRate(count, total, unit, decimals);
}

/** Holds that the poor and the near-poor, who are disjoint, are together at most everybody. */
export function requireDisjoint(
  poor: number,
  nearPoor: number,
  total: number,
  path: ErrorPath,
): void {
  if (poor > total - nearPoor) {
    throw new PovertyError('countsExceedTotal', {
      path: poor > total ? [...path, 'poor'] : [...path, 'nearPoor'],
      expected: `poor and nearPoor to be together at most the total of ${total}`,
      got: `poor ${poor} and nearPoor ${nearPoor}`,
    });
  }
}

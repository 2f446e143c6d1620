import { type CountUnit, countUnits } from '../model/countUnit.ts';
import { requireChoice, requireCount, requireDecimals, requireRecord } from '../require.ts';
import { makeRate, type Rate, type RateOptions, requireAtMost } from './countRate.ts';

/** How many of the poor lack each service. */
export interface DeprivationCounts<Indicator extends string = string> {
  /** Households or persons. */
  readonly unit: CountUnit;
  /** All the poor (of forms 4 and 5) or near-poor (forms 6 and 7): the denominator. */
  readonly among: number;
  /** Of those, how many are deprived in each indicator. One may be deprived in several. */
  readonly deprived: { readonly [indicator in Indicator]: number };
}

/** The share of the poor that lack one service. */
export interface DeprivationShare<Indicator extends string = string> extends Rate {
  /** Which indicator. */
  readonly indicator: Indicator;
}

/**
 * The share of poor households that lack each service.
 *
 * Convention: out of the *poor* (or near-poor) households, not out of all households (tỷ lệ thiếu
 * hụt các dịch vụ xã hội cơ bản). The shares do not add to one: a household may lack several.
 *
 * Formula: deprived in k / among.
 *
 * Source: forms 4 to 7 of the review (Thông tư 07/2021/TT-BLĐTBXH, Thông tư 02/2022/TT-BLĐTBXH).
 *
 * @param counts - the poor, and how many of them are deprived in each indicator
 * @param options - the decimals of the percents
 * @returns a list of indicator and rate, in the order of the record; shares and percents are `null` when
 * there are no poor
 * @throws PovertyError `invalidCount`, `countsExceedTotal` (more deprived than poor),
 * `unknownOption`, `missingValue`, `invalidType`, or `invalidNumber` for faulty decimals
 * @example
 * import { deprivationShares } from 'poverty-indicators';
 *
 * // Giáo Hiệu commune: 115 of its 181 poor households, about 2022
 * const shares = deprivationShares({ unit: 'household', among: 181, deprived: { adultEducation: 115 } });
 * shares[0]?.percent; // => '63.54'
 */
export function deprivationShares<Indicator extends string>(
  counts: DeprivationCounts<Indicator>,
  options: RateOptions = {},
): DeprivationShare<Indicator>[] {
  requireRecord(options, ['options']);
  requireRecord(counts, [], 'counts { unit, among, deprived }');
  const unit = requireChoice(counts.unit, countUnits, ['unit']);
  const among = requireCount(counts.among, ['among']);
  const decimals = requireDecimals(options.decimals, ['decimals']);
  requireRecord(counts.deprived, ['deprived'], 'a record of counts by indicator');
  return (Object.entries(counts.deprived) as [Indicator, number][]).map(([indicator, count]) => {
    const deprived = requireCount(count, ['deprived', indicator]);
    requireAtMost(deprived, among, ['deprived'], indicator);
    return { indicator, ...makeRate(deprived, among, unit, decimals) };
  });
}

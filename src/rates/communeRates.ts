import type { CommuneYear } from '../model/communeYear.ts';
import type { ObservedCounts } from '../model/counts.ts';
import type { CountUnit } from '../model/countUnit.ts';
import type { Population } from '../model/population.ts';
import { requireRecord } from '../require.ts';
import { type RateOptions, requireAtMost } from './countRate.ts';
import { type CountsOfOptions, countsOf, recordOf } from './countsOf.ts';
import { type PartialPovertyRates, ratesAt } from './povertyRates.ts';
import type { CountField } from './rollUpCounts.ts';

/** The rates of one population of a commune in one unit. */
export interface CommuneRatesSet extends PartialPovertyRates {
  /** Households or persons. */
  readonly unit: CountUnit;
  /** Everybody, or ethnic minorities out of their own total. */
  readonly population: Population;
  /** The counts that were not published, for want of which a rate is `null`. */
  readonly missing: readonly CountField[];
}

/** All rates of a commune's year; `null` where nothing of a set was published. */
export interface CommuneRates {
  /** Of households. */
  readonly households: CommuneRatesSet | null;
  /** Of persons. */
  readonly persons: CommuneRatesSet | null;
  /** Of ethnic-minority households, out of their own total. */
  readonly ethnicMinorityHouseholds: CommuneRatesSet | null;
  /** Of ethnic-minority persons, out of their own total. */
  readonly ethnicMinorityPersons: CommuneRatesSet | null;
}

/**
 * All rates of a commune's year: of households and of persons, of everybody and of ethnic
 * minorities.
 *
 * Convention: the rates of ethnic minorities are out of all *ethnic-minority* households (tỷ lệ hộ
 * nghèo DTTS), not their share among the poor. A set of which nothing was published is `null`;
 * a rate that needs a count that was not published is `null`, and the count is named.
 *
 * Formula: as in {@link povertyRates}.
 *
 * @param communeYear - the commune's figures of one date
 * @param options - the decimals of the percents
 * @returns the four sets of rates, by unit and population
 * @throws PovertyError `countsExceedTotal` when poor + near-poor are more than all, or a count of
 * ethnic minorities is above that of everybody; `invalidCount`, `missingValue`, `invalidType`
 * @example
 * import { communeRates } from 'poverty-indicators';
 *
 * // Giáo Hiệu commune, about 2022
 * const { households } = communeRates({
 *   place: { code: 'X01', vintage: '2022' }, date: '2022-12-31',
 *   households: { total: 431, poor: 181, nearPoor: 56 },
 *   persons: null, ethnicMinorityHouseholds: null, ethnicMinorityPersons: null, meanIncome: null,
 * });
 * households?.poverty?.percent; // => '42.00'
 * households?.nearPoverty?.percent; // => '12.99'
 */
export function communeRates(communeYear: CommuneYear, options: RateOptions = {}): CommuneRates {
  requireRecord(communeYear, [], "a commune's year");
  const rates = (unit: CountUnit, population: Population) =>
    ratesOfSet(communeYear, { unit, population }, options);
  return {
    households: rates('household', 'all'),
    persons: rates('person', 'all'),
    ethnicMinorityHouseholds: rates('household', 'ethnicMinority'),
    ethnicMinorityPersons: rates('person', 'ethnicMinority'),
  };
}

function ratesOfSet(
  communeYear: CommuneYear,
  set: Required<CountsOfOptions>,
  options: RateOptions,
): CommuneRatesSet | null {
  const counts = countsOf(communeYear, set);
  const missing = fields.filter((field) => counts[field] === null);
  if (missing.length === fields.length) return null;
  if (set.population === 'ethnicMinority') {
    requireWithin(counts, countsOf(communeYear, { unit: set.unit }), recordOf(set));
  }
  return { ...set, ...ratesAt(counts, options, [recordOf(set)]), missing };
}

const fields = ['total', 'poor', 'nearPoor'] as const;

function requireWithin(part: ObservedCounts, all: ObservedCounts, record: string): void {
  for (const field of fields) {
    const whole = all[field];
    const count = part[field];
    if (whole !== null && count !== null) requireAtMost(count, whole, [record], field);
  }
}

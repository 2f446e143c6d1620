import type { CommuneYear, PopulationCounts } from '../model/communeYear.ts';
import type { ObservedCounts } from '../model/counts.ts';
import { type CountUnit, countUnits } from '../model/countUnit.ts';
import { requireDate } from '../model/period.ts';
import { type Population, populations } from '../model/population.ts';
import { requireChoice, requireRecord } from '../require.ts';

/** Which counts of a commune's year are meant. */
export interface CountsOfOptions {
  /** Households or persons. */
  readonly unit: CountUnit;
  /** Everybody (if left out), or ethnic minorities alone, counted out of their own total. */
  readonly population?: Population;
}

/**
 * One set of counts out of a commune's year, with the place, date, standard and series it belongs
 * to: what {@link rollUpCounts} sums.
 *
 * @param communeYear - the commune's figures of one date
 * @param options - households or persons; everybody or ethnic minorities
 * @returns the counts, each `null` where it was not published
 * @throws PovertyError `invalidDate`, `unknownOption`, `missingValue` or `invalidType`
 * @example
 * import { countsOf } from 'poverty-indicators';
 *
 * const year = {
 *   place: { code: 'X01', vintage: '2024' }, date: '2023-12-31', standard: 'vietnam2022',
 *   series: 'ministryReview', households: { total: 590, poor: null, nearPoor: null },
 *   persons: null, ethnicMinorityHouseholds: null, ethnicMinorityPersons: null, meanIncome: null,
 * } as const;
 * countsOf(year, { unit: 'household' }).total; // => 590
 */
export function countsOf(communeYear: CommuneYear, options: CountsOfOptions): ObservedCounts {
  requireRecord(communeYear, [], "a commune's year");
  const unit = requireChoice(options?.unit, countUnits, ['unit']);
  const population = requireChoice(options.population ?? 'all', populations, ['population']);
  const { place, date, standard = null, series = null } = communeYear;
  requireDate(date, ['date']);
  requireRecord(place, ['place'], 'a place { code, vintage }');
  const field = recordOf({ unit, population });
  const counts: PopulationCounts | null = communeYear[field] ?? null;
  if (counts !== null) requireRecord(counts, [field], 'counts { total, poor, nearPoor }');
  return {
    unit,
    population,
    total: counts?.total ?? null,
    poor: counts?.poor ?? null,
    nearPoor: counts?.nearPoor ?? null,
    place,
    date,
    standard,
    series,
  };
}

/** The field of a commune's year in which a set of counts stands. */
export function recordOf({ unit, population }: Required<CountsOfOptions>) {
  if (population === 'all') return unit === 'household' ? 'households' : 'persons';
  return unit === 'household' ? 'ethnicMinorityHouseholds' : 'ethnicMinorityPersons';
}

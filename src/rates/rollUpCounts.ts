import type { ErrorPath, PovertyErrorCode } from '../errors.ts';
import type { ObservedCounts } from '../model/counts.ts';
import { type CountUnit, countUnits } from '../model/countUnit.ts';
import { type IsoDate, requireDate } from '../model/period.ts';
import type { PlaceRef } from '../model/place/placeRef.ts';
import { type Population, populations } from '../model/population.ts';
import { type Series, seriesList } from '../model/series.ts';
import {
  describeValue,
  refuse,
  requireChoice,
  requireCount,
  requireList,
  requireRecord,
  requireText,
} from '../require.ts';
import { requireDisjoint } from './povertyRates.ts';

/** A count that a part does not have. */
export interface MissingCount {
  /** The row of the list. */
  readonly row: number;
  /** The place, where the row names one. */
  readonly place: PlaceRef | null;
  /** Which count. */
  readonly field: CountField;
}

/** The counts of a place. */
export type CountField = 'total' | 'poor' | 'nearPoor';

/** Settings of {@link rollUpCounts}. */
export interface RollUpOptions {
  /**
   * What to do where a part lacks a count: `'refuse'` (if left out) throws with the row; `'null'`
   * makes that sum `null`; `'omit'` leaves the whole part out of every sum, so that a numerator and
   * its denominator still count the same places.
   */
  readonly missing?: 'refuse' | 'null' | 'omit';
  /** The place that the sums describe, so that they can be summed further and not counted twice. */
  readonly place?: PlaceRef;
}

/** The sums, with what they were made from. */
export interface RolledUpCounts extends ObservedCounts {
  /** The place as the caller named it, or `null`. */
  readonly place: PlaceRef | null;
  /** The day of all parts, or `null` where one does not say. */
  readonly date: IsoDate | null;
  /** The standard of all parts, or `null` where one does not say. */
  readonly standard: string | null;
  /** The series of all parts, or `null` where one does not say. */
  readonly series: Series | null;
  /** The population of all parts, or `null` where one does not say. */
  readonly population: Population | null;
  /** How many parts stand in the sums. */
  readonly parts: number;
  /** What was missing, and in which parts. */
  readonly missing: readonly MissingCount[];
  /** How many parts were left out for it. */
  readonly omitted: number;
}

const fields = ['total', 'poor', 'nearPoor'] as const;
const missingPolicies = ['refuse', 'null', 'omit'] as const;
/**
 * The counts of a district, a province or a country, summed from its communes.
 *
 * Convention: counts are summed, rates are never averaged. All parts must agree in unit, date,
 * standard, series, population and vintage of the code list; where a part does not say, the others are
 * compared and the result says `null`. No place may stand twice.
 * Summing sums gives the same counts in any order and nesting.
 *
 * Formula: Σ total, Σ poor, Σ nearPoor.
 *
 * @param parts - the counts of the parts
 * @param options - what to do about missing counts
 * @returns the sums, the number of parts, and what was missing
 * @throws PovertyError `missingValue` when a part lacks a count and nothing else was asked for, or
 * when there are no parts (the sum of nothing has no unit);
 * `mixedUnits`, `mixedDates`, `mixedStandards`, `mixedSeries`, `mixedPopulations`, `mixedVintages`;
 * `duplicatePlace`; `invalidCount` (also when a sum passes 2^53 − 1), `countsExceedTotal`,
 * `invalidDate`, `unknownOption`, `invalidType`; all with the row
 * @example
 * import { rollUpCounts, povertyRates } from 'poverty-indicators';
 *
 * // Quảng Nam, 2023: urban and rural
 * const province = rollUpCounts([
 *   { unit: 'household', total: null, poor: 1823, nearPoor: 1095 },
 *   { unit: 'household', total: null, poor: 22846, nearPoor: 7307 },
 * ], { missing: 'null' });
 * [province.poor, province.nearPoor, province.missing.length]; // => [24669, 8402, 2]
 */
export function rollUpCounts(
  parts: readonly ObservedCounts[],
  options: RollUpOptions = {},
): RolledUpCounts {
  requireList(parts, ['parts'], 'a list of counts');
  requireRecord(options, ['options']);
  const policy = requireChoice(options.missing ?? 'refuse', missingPolicies, ['missing']);
  if (parts.length === 0) refuse('missingValue', ['parts'], 'at least one part', parts);
  const sums: Record<CountField, number | null> = { total: 0, poor: 0, nearPoor: 0 };
  const missing: MissingCount[] = [];
  const omitted = new Set<number>();
  for (let row = 0; row < parts.length; row++) {
    const part = parts[row] as ObservedCounts;
    const path = ['parts', row];
    const lacking = checkCounts(part, path);
    if (lacking.length > 0 && policy === 'refuse') {
      const field = lacking[0] as CountField;
      const expected = "a count (or the option missing: 'omit' or 'null')";
      refuse('missingValue', [...path, field], expected, part[field]);
    }
    for (const field of lacking) missing.push({ row, place: part.place ?? null, field });
    if (lacking.length > 0 && policy === 'omit') omitted.add(row);
    else for (const field of fields) sums[field] = add(sums[field], part[field], [...path, field]);
  }
  requireDistinctPlaces(parts);
  // What was left out does not decide what the sums describe – unless nothing else is left.
  const none = omitted.size === parts.length;
  const described = (row: number) => none || !omitted.has(row);
  return {
    unit: common(parts, 'unit', 'mixedUnits', described) as CountUnit,
    ...(none ? { total: null, poor: null, nearPoor: null } : sums),
    place: options.place ?? null,
    date: common(parts, 'date', 'mixedDates', described),
    standard: common(parts, 'standard', 'mixedStandards', described),
    series: common(parts, 'series', 'mixedSeries', described),
    population: common(parts, 'population', 'mixedPopulations', described),
    parts: parts.length - omitted.size,
    missing,
    omitted: omitted.size,
  };
}

/** Checks one part and returns the fields it lacks. */
function checkCounts(part: ObservedCounts, path: ErrorPath): CountField[] {
  requireRecord(part, path, 'counts { unit, total, poor, nearPoor }');
  requireChoice(part.unit, countUnits, [...path, 'unit']);
  const { date, standard, series, population } = part;
  if (date !== undefined && date !== null) requireDate(date, [...path, 'date']);
  if (standard !== undefined && standard !== null) requireText(standard, [...path, 'standard']);
  if (series !== undefined && series !== null)
    requireChoice(series, seriesList, [...path, 'series']);
  if (population !== undefined && population !== null) {
    requireChoice(population, populations, [...path, 'population']);
  }
  const lacking = fields.filter((field) => part[field] === null || part[field] === undefined);
  for (const field of fields) {
    if (!lacking.includes(field)) requireCount(part[field], [...path, field]);
  }
  const { total, poor, nearPoor } = part;
  requireDisjoint(poor ?? 0, nearPoor ?? 0, total ?? Number.MAX_SAFE_INTEGER, path);
  return lacking;
}

function add(sum: number | null, count: number | null, path: ErrorPath): number | null {
  if (sum === null || count === null || count === undefined) return null;
  return requireCount(sum + count, path);
}

/** The value that all parts share, or `null` where one does not say; two values are refused. */
function common<Field extends 'unit' | 'date' | 'standard' | 'series' | 'population'>(
  parts: readonly ObservedCounts[],
  field: Field,
  code: PovertyErrorCode,
  described: (row: number) => boolean,
): NonNullable<ObservedCounts[Field]> | null {
  let known: NonNullable<ObservedCounts[Field]> | null = null;
  let unknown = false;
  for (let row = 0; row < parts.length; row++) {
    if (!described(row)) continue;
    const value = parts[row]?.[field] ?? null;
    if (value === null) unknown = true;
    else if (known === null) known = value as NonNullable<ObservedCounts[Field]>;
    else if (value !== known) {
      refuse(code, ['parts', row, field], `${describeValue(known)} as in the parts before`, value);
    }
  }
  return unknown ? null : known;
}

function requireDistinctPlaces(parts: readonly ObservedCounts[]): void {
  const seen = new Set<string>();
  let vintage: string | null = null;
  for (let row = 0; row < parts.length; row++) {
    const place = parts[row]?.place;
    if (place === undefined || place === null) continue;
    const path = ['parts', row, 'place'];
    const code = requireText(place.code, [...path, 'code']);
    vintage ??= requireText(place.vintage, [...path, 'vintage']);
    if (place.vintage !== vintage) {
      refuse('mixedVintages', [...path, 'vintage'], `codes of vintage '${vintage}'`, place.vintage);
    }
    if (seen.has(code)) refuse('duplicatePlace', [...path, 'code'], 'each place once', code);
    seen.add(code);
  }
}

import { type ErrorPath, PovertyError } from '../errors.ts';
import { covers, type IsoDate, requireDate, requirePeriod } from '../model/period.ts';
import { requirePlaceCode } from '../model/standard/checkParts.ts';
import type { Standard } from '../model/standard/standard.ts';
import { refuse, requireList, requireRecord } from '../require.ts';

/** Settings of {@link standardInForce}. */
export interface StandardInForceOptions {
  /**
   * The place, by its ISO 3166 code: a standard of that very place is taken before one of the country
   * it lies in (`'VN-39'` before `'VN'`). Left out, only standards of whole countries count.
   */
  readonly place?: string;
}

/**
 * The one standard of a list that is in force on a day.
 *
 * Convention: both ends of a span are included. A standard of the place itself goes before that of
 * its country. Where none is in force, or two of the same place are, there is no answer and the call
 * fails.
 *
 * @param standards - the standards to choose from
 * @param date - the day, such as that of a review
 * @param options - the place
 * @returns the standard
 * @throws PovertyError `standardNotInForce` when none is, `ambiguousStandard` when two are;
 * `invalidDate`, `dateOrder`, `missingValue`, `invalidType` for a faulty day, place or span
 * @example
 * import { standardInForce, vietnam2016, vietnam2022, vietnam2027 } from 'poverty-indicators/standards';
 *
 * const standards = [vietnam2016, vietnam2022, vietnam2027];
 * standardInForce(standards, '2021-12-31').id; // => 'vietnam2016'
 * standardInForce(standards, '2022-01-01').id; // => 'vietnam2022'
 * standardInForce(standards, '2026-12-31').id; // => 'vietnam2022'
 * standardInForce(standards, '2015-12-31'); // => throws 'standardNotInForce'
 */
export function standardInForce(
  standards: readonly Standard[],
  date: IsoDate,
  options: StandardInForceOptions = {},
): Standard {
  requireList(standards, ['standards'], 'a list of standards');
  const day = requireDate(date, ['date']);
  requireRecord(options, ['options']);
  const place = options.place === undefined ? null : requirePlaceCode(options.place, ['place']);
  const inForce = standards.flatMap((standard, row) =>
    isInForce(standard, day, ['standards', row]) ? [{ standard, row }] : [],
  );
  const own = inForce.filter(({ standard }) => standard.place === place);
  const national = inForce.filter(({ standard }) =>
    place === null ? isNational(standard) : standard.place === countryOf(place),
  );
  const candidates = own.length > 0 ? own : national;
  const [first, second] = candidates;
  if (first === undefined) {
    const where = place === null ? '' : ` in ${place}`;
    const expected = `a day on which one of ${standards.length} standards is in force${where}`;
    return refuse('standardNotInForce', ['date'], expected, day);
  }
  if (second !== undefined) {
    throw new PovertyError('ambiguousStandard', {
      path: ['standards', second.row],
      expected: `one standard in force on ${day}`,
      got: candidates.map(({ standard: { id, place } }) => `'${id}' (${place})`).join(' and '),
    });
  }
  return first.standard;
}

function isInForce(standard: Standard, day: IsoDate, path: ErrorPath): boolean {
  requireRecord(standard, path, 'a standard');
  requirePlaceCode(standard.place, [...path, 'place']);
  requireList(standard.inForce, [...path, 'inForce'], 'a list of periods');
  const spans = standard.inForce.map((span, row) => requirePeriod(span, [...path, 'inForce', row]));
  return spans.some((span) => covers(span, day));
}

/** The part of an ISO 3166 code before its hyphen: `'VN'` of `'VN-39'`. */
function countryOf(place: string): string {
  return place.replace(/-.*$/s, '');
}

function isNational({ place }: Standard): boolean {
  return countryOf(place) === place;
}

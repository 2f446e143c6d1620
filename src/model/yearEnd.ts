import { refuse } from '../require.ts';
import type { IsoDate } from './period.ts';

/**
 * The last day of a year, which a yearly review describes.
 *
 * @param year - the year, 1000 to 9999
 * @returns 31 December of that year
 * @throws PovertyError `invalidDate` when the year is not a whole number from 1000 to 9999
 * @example
 * import { yearEnd } from 'poverty-indicators/model';
 *
 * yearEnd(2023); // => '2023-12-31'
 */
export function yearEnd(year: number): IsoDate {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) {
    return refuse('invalidDate', ['year'], 'a whole year from 1000 to 9999', year);
  }
  return `${year}-12-31`;
}

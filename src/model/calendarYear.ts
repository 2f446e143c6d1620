import type { Period } from './period.ts';
import { yearEnd } from './yearEnd.ts';

/**
 * A calendar year as a period, 1 January to 31 December.
 *
 * @param year - the year, 1000 to 9999
 * @returns the period, both ends included
 * @throws PovertyError `invalidDate` when the year is not a whole number from 1000 to 9999
 * @example
 * import { calendarYear } from 'poverty-indicators/model';
 *
 * calendarYear(2024); // => { from: '2024-01-01', to: '2024-12-31' }
 */
export function calendarYear(year: number): Period {
  return { to: yearEnd(year), from: `${year}-01-01` };
}

import fc from 'fast-check';

const dayLength = 86_400_000;
const first = Date.UTC(1000, 0, 1) / dayLength;
const last = Date.UTC(9999, 11, 31) / dayLength;

/** The calendar day so many days after 1 January 1970. */
export function dayNumber(days: number): string {
  return new Date(days * dayLength).toISOString().slice(0, 10);
}

/** Any calendar day from year 1000 to 9999. */
export const anyDate = fc.integer({ min: first, max: last }).map(dayNumber);

/** A calendar day of the years that poverty figures are about. */
export const recentDate = fc
  .integer({ min: Date.UTC(1990, 0, 1) / dayLength, max: Date.UTC(2060, 0, 1) / dayLength })
  .map(dayNumber);

/** Days of the month that are in the calendar. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number;
}

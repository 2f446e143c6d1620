import { PovertyError } from '../errors.ts';
import { type Rational, reduceRational } from '../numeric/rational/rational.ts';
import { daysFrom, type IsoDate, requireDate, yearsLater } from './period.ts';

/**
 * The number of years from one day to a later one: the intervals by which a change is divided.
 *
 * Convention: whole years are counted by anniversaries, and the days left over are divided by the
 * days of the year they fall in. Two year-ends apart is two intervals: 31 December 2021 to
 * 31 December 2023 is 2, although three calendar years are touched. 29 February has its anniversary
 * on 28 February of common years.
 *
 * @param from - the earlier day
 * @param to - the later day, or the same
 * @returns years, 0 or more; whole numbers are exact
 * @throws PovertyError `invalidDate` when an argument is no calendar day, `dateOrder` when the
 * second is before the first; `missingValue` or `invalidType` when one is no text
 * @example
 * import { yearsBetween } from 'poverty-indicators/model';
 *
 * yearsBetween('2021-12-31', '2023-12-31'); // => 2
 * yearsBetween('2020-12-31', '2021-07-02'); // => 0.5013698630136987
 */
export function yearsBetween(from: IsoDate, to: IsoDate): number {
  const { whole, days, length } = splitYears(from, to);
  return whole + days / length;
}

/** The same as an exact fraction, for what is compared and not only printed. Internal. */
export function exactYears(from: IsoDate, to: IsoDate): Rational {
  const { whole, days, length } = splitYears(from, to);
  return reduceRational(BigInt(whole * length + days), BigInt(length));
}

/** Whole years, and the days left over of so many in the year they fall in. */
function splitYears(from: IsoDate, to: IsoDate) {
  const start = requireDate(from, ['from']);
  const end = requireDate(to, ['to']);
  if (end < start) {
    throw new PovertyError('dateOrder', {
      path: ['to'],
      expected: `a day on or after ${start}`,
      got: end,
    });
  }
  const years = Number(end.slice(0, 4)) - Number(start.slice(0, 4));
  if (start.slice(5) === end.slice(5)) return { whole: years, days: 0, length: 365 };
  const whole = yearsLater(start, years) <= end ? years : years - 1;
  const anniversary = yearsLater(start, whole);
  const length = daysFrom(anniversary, yearsLater(start, whole + 1));
  return { whole, days: daysFrom(anniversary, end), length };
}

import { PovertyError } from '../../errors.ts';
import { type IsoDate, requireDate } from '../period.ts';
import { completedYears, dayCode } from './dayCode.ts';

/**
 * The age of a person on a day, in completed years, as a law that says "từ đủ 16 tuổi" counts it.
 *
 * Convention: a year of age is complete on the birthday itself; whoever was born on 29 February
 * completes it on 28 February of common years, as in `yearsBetween`.
 *
 * @param birthDate - the day of birth
 * @param date - the day on which the age is counted, such as the day of a review
 * @returns completed years, 0 or more
 * @throws PovertyError `invalidDate`, `invalidType` or `missingValue` when an argument is no
 * calendar day; `dateOrder` when the birth is after the day
 * @example
 * import { ageOn } from 'poverty-indicators/model';
 *
 * ageOn('2016-01-02', '2022-01-01'); // => 5
 * ageOn('2016-01-01', '2022-01-01'); // => 6
 * ageOn('2016-02-29', '2022-02-28'); // => 6
 */
export function ageOn(birthDate: IsoDate, date: IsoDate): number {
  const birth = requireDate(birthDate, ['birthDate']);
  const day = requireDate(date, ['date']);
  if (birth > day) {
    throw new PovertyError('dateOrder', {
      path: ['birthDate'],
      expected: `a day on or before ${day}`,
      got: birth,
    });
  }
  return completedYears(dayCode(birth), dayCode(day));
}

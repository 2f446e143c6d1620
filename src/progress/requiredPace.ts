import { PovertyError } from '../errors.ts';
import type { IsoDate } from '../model/period.ts';
import { requireDate } from '../model/period.ts';
import type { DatedValue, GoalNumber } from '../model/target.ts';
import { exactYears, yearsBetween } from '../model/yearsBetween.ts';
import { requireRecord } from '../require.ts';
import { readNumber } from './target/readNumber.ts';
import { readPoint } from './target/readPoint.ts';
import { type Pace, paceBetween } from './target/series.ts';

/** What has to be reached, and by when. */
export interface RequiredPaceOptions {
  /** The value to reach. */
  readonly goal: GoalNumber;
  /** The day by which. */
  readonly deadline: IsoDate;
}

/** The pace that is required, and over how many years. */
export interface RequiredPace extends Pace {
  /** Years from the value to the deadline. */
  readonly years: number;
}

/**
 * The change a year that still leads from a value to a goal by a deadline.
 *
 * Convention: linear – the same number of units every year (percentage points for a rate);
 * compound – the same relative change every year. Years are the intervals between the two days.
 *
 * Formula: (g − v) / t; (g / v)^(1/t) − 1.
 *
 * @param from - the value and its day
 * @param options - the goal and the deadline
 * @returns units a year, and the relative change a year as a share; the latter is `null` from a
 * value of 0 or to a goal below 0
 * @throws PovertyError `invalidTarget` when the deadline is not after the value; `invalidDate`,
 * `invalidNumber`, `invalidNumeral`, `missingValue`, `invalidType`
 * @example
 * import { requiredPace } from 'poverty-indicators';
 *
 * // Halving 5.2 percent of the end of 2021 by the end of 2025
 * requiredPace({ date: '2021-12-31', value: '5.2' }, { goal: '2.6', deadline: '2025-12-31' });
 * // => { years: 4, linear: -0.65, compound: -0.15910358474628544 }
 */
export function requiredPace(from: DatedValue, options: RequiredPaceOptions): RequiredPace {
  const start = readPoint(from, 'amount', ['from']);
  requireRecord(options, ['options'], 'options { goal, deadline }');
  const deadline = requireDate(options.deadline, ['deadline']);
  if (deadline <= start.date) {
    throw new PovertyError('invalidTarget', {
      path: ['deadline'],
      expected: `a deadline after ${start.date}`,
      got: deadline,
    });
  }
  const goal = readNumber(options.goal, 'plain', ['goal']);
  return {
    years: yearsBetween(start.date, deadline),
    ...paceBetween(start.value, goal, exactYears(start.date, deadline)),
  };
}

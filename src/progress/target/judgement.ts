import type { IsoDate } from '../../model/period.ts';
import { exactYears, yearsBetween } from '../../model/yearsBetween.ts';
import type { Rational } from '../../numeric/rational/rational.ts';
import type { Assessment } from './methods.ts';
import type { Point } from './readPoint.ts';
import type { Course } from './readTarget.ts';
import { lineAt } from './series.ts';

/** What a method says of a course that has a baseline and a later value. */
export interface Judgement {
  /** `null` where the method cannot be applied to these values. */
  readonly onTrack: boolean | null;
  /** The value the method projects for the deadline. */
  readonly projected: number | null;
  /** The value it expects on the day of the latest observation: exact on a straight line. */
  readonly expected: Rational | number | null;
  /** The office's own category and numbers. */
  readonly assessment: Assessment | null;
}

/** A method that cannot be applied. */
export const notApplicable: Judgement = {
  onTrack: null,
  projected: null,
  expected: null,
  assessment: null,
};

/** Doubles that mean the same differ by their rounding: so much is no difference. */
export const tolerance = 1e-12;

/** The latest value, and the years from the baseline to it and to the deadline. */
export function spans(course: Course, baseline: Point, points: readonly Point[]) {
  const latest = points[points.length - 1] as Point;
  const whole = yearsBetween(baseline.date, course.deadline);
  return { latest, whole, elapsed: yearsBetween(baseline.date, latest.date) };
}

/** The straight line from the baseline through another point, on a day: exact. */
export function lineOn(day: IsoDate, baseline: Point, through: Point): Rational {
  const years = exactYears(baseline.date, through.date);
  return lineAt(baseline.value, through.value, years, exactYears(baseline.date, day));
}

/** The straight line from the baseline to the goal, on the day of the latest observation. */
export function planned({ bound, deadline }: Course, baseline: Point, latest: Point): Rational {
  return lineOn(latest.date, baseline, { date: deadline, value: bound.value });
}

/** Whether a value is at or beyond another in the direction of the goal. */
export function reaches(value: number, other: number, { bound }: Course): boolean {
  const slack = tolerance * Math.max(Math.abs(value), Math.abs(other));
  return bound.side === 'least' ? value >= other - slack : value <= other + slack;
}

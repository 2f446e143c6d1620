import { yearsBetween } from '../../model/yearsBetween.ts';
import { compareRationals } from '../../numeric/compareRationals.ts';
import type { Rational } from '../../numeric/rational.ts';
import { rationalToNumber } from '../../numeric/rationalToNumber.ts';
import { fitLine } from '../fitLine.ts';
import type { Assessment, ProgressMethod } from './methods.ts';
import type { Course, Point } from './readTarget.ts';
import { compoundRate, curveAt, lineAt } from './series.ts';

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

const notApplicable: Judgement = {
  onTrack: null,
  projected: null,
  expected: null,
  assessment: null,
};

/** Doubles that mean the same differ by their rounding: so much is no difference. */
const tolerance = 1e-12;

/** Applies a method: `points` are the observations after the baseline, at least one. */
export function assess(
  method: ProgressMethod,
  course: Course,
  baseline: Point,
  points: readonly Point[],
): Judgement {
  switch (method) {
    case 'linear':
      return assessLine(course, baseline, points);
    case 'compound':
      return assessCurve(course, baseline, points);
    case 'unicefAarr':
      return assessUnicef(course, baseline, points);
    case 'eurostat':
      return assessEurostat(course, baseline, points);
    case 'unescap':
      return assessUnescap(course, baseline, points);
  }
}

function spans(course: Course, baseline: Point, points: readonly Point[]) {
  const latest = points[points.length - 1] as Point;
  const whole = yearsBetween(baseline.date, course.deadline);
  return { latest, whole, elapsed: yearsBetween(baseline.date, latest.date) };
}

/** Whether a value is at or beyond another in the direction of the goal. */
function reaches(value: number, other: number, { bound }: Course): boolean {
  const slack = tolerance * Math.max(Math.abs(value), Math.abs(other));
  return bound.side === 'least' ? value >= other - slack : value <= other + slack;
}

function assessLine(course: Course, baseline: Point, points: readonly Point[]): Judgement {
  const { latest, whole, elapsed } = spans(course, baseline, points);
  const expected = lineAt(baseline.value, course.bound.value, whole, elapsed);
  const order = compareRationals(latest.value, expected);
  return {
    onTrack: course.bound.side === 'least' ? order >= 0 : order <= 0,
    expected,
    projected: rationalToNumber(lineAt(baseline.value, latest.value, elapsed, whole)),
    assessment: null,
  };
}

function assessCurve(course: Course, baseline: Point, points: readonly Point[]): Judgement {
  const { latest, whole, elapsed } = spans(course, baseline, points);
  const expected = curveAt(baseline.value, course.bound.value, whole, elapsed);
  const projected = curveAt(baseline.value, latest.value, elapsed, whole);
  if (expected === null) return { ...notApplicable, projected };
  const value = rationalToNumber(latest.value);
  return { onTrack: reaches(value, expected, course), expected, projected, assessment: null };
}

function assessUnicef(course: Course, baseline: Point, points: readonly Point[]): Judgement {
  const { latest, whole, elapsed } = spans(course, baseline, points);
  const required = compoundRate(baseline.value, course.bound.value, whole);
  const all = [baseline, ...points];
  if (required === null || all.some(({ value }) => value.numerator <= 0n)) return notApplicable;
  const years = all.map(({ date }) => yearsBetween(baseline.date, date));
  const logs = all.map(({ value }) => Math.log(rationalToNumber(value)));
  const observed = Math.expm1(fitLine(years, logs).slope);
  const onTrack = reaches(observed, required, course);
  const toward = course.bound.side === 'least' ? observed > 0 : observed < 0;
  return {
    onTrack,
    expected: curveAt(baseline.value, course.bound.value, whole, elapsed),
    projected: rationalToNumber(latest.value) * Math.exp(Math.log1p(observed) * (whole - elapsed)),
    assessment: {
      category: onTrack ? 'onTrack' : toward ? 'someProgress' : 'noProgressOrWorsening',
      observed,
      required,
      score: course.bound.side === 'least' ? observed - required : required - observed,
    },
  };
}

function assessEurostat(course: Course, baseline: Point, points: readonly Point[]): Judgement {
  const { latest, whole, elapsed } = spans(course, baseline, points);
  const required = compoundRate(baseline.value, course.bound.value, whole);
  const observed = compoundRate(baseline.value, latest.value, elapsed);
  if (required === null || observed === null || required === 0) return notApplicable;
  const score = observed / required;
  const atLeast = (share: number) => score >= share - tolerance;
  return {
    onTrack: atLeast(0.95),
    expected: curveAt(baseline.value, course.bound.value, whole, elapsed),
    projected: curveAt(baseline.value, latest.value, elapsed, whole),
    assessment: {
      category: atLeast(0.95)
        ? 'significantProgress'
        : atLeast(0.6)
          ? 'moderateProgress'
          : atLeast(0)
            ? 'insufficientProgress'
            : 'movementAway',
      observed,
      required,
      score,
    },
  };
}

function assessUnescap(course: Course, baseline: Point, points: readonly Point[]): Judgement {
  const { whole, elapsed } = spans(course, baseline, points);
  const all = [baseline, ...points];
  const years = all.map(({ date }) => yearsBetween(baseline.date, date));
  const { intercept, slope } = fitLine(
    years,
    all.map(({ value }) => rationalToNumber(value)),
  );
  const projected = intercept + slope * whole;
  const required = rationalToNumber(course.bound.value);
  const way = required - rationalToNumber(baseline.value);
  if (way === 0) return { ...notApplicable, projected };
  const score = reaches(projected, required, course) ? 0 : (required - projected) / way;
  const category = atMost(score, 0.1) ? 'maintain' : atMost(score, 1) ? 'accelerate' : 'reverse';
  return {
    onTrack: category === 'maintain',
    expected: lineAt(baseline.value, course.bound.value, whole, elapsed),
    projected,
    assessment: { category, observed: projected, required, score },
  };
}

function atMost(value: number, limit: number): boolean {
  return value <= limit + tolerance;
}

import { compareRationals } from '../../numeric/rational/compareRationals.ts';
import { rationalToNumber } from '../../numeric/rational/rationalToNumber.ts';
import { type Judgement, lineOn, notApplicable, planned, reaches, spans } from './judgement.ts';
import type { ProgressMethod } from './methods.ts';
import { assessEurostat, assessUnescap, assessUnicef } from './officeRules.ts';
import type { Point } from './readPoint.ts';
import type { Course } from './readTarget.ts';
import { curveAt, requiredRate } from './series.ts';

/** Applies a method: `points` are the observations after the baseline, at least one. */
export function assess(
  method: ProgressMethod,
  course: Course,
  baseline: Point,
  points: readonly Point[],
  trendWeights: readonly number[] | null,
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
      return assessUnescap(course, baseline, points, trendWeights);
  }
}

function assessLine(course: Course, baseline: Point, points: readonly Point[]): Judgement {
  const { latest } = spans(course, baseline, points);
  const expected = planned(course, baseline, latest);
  const order = compareRationals(latest.value, expected);
  return {
    onTrack: course.bound.side === 'least' ? order >= 0 : order <= 0,
    expected,
    projected: rationalToNumber(lineOn(course.deadline, baseline, latest)),
    assessment: null,
  };
}

function assessCurve(course: Course, baseline: Point, points: readonly Point[]): Judgement {
  const { latest, whole, elapsed } = spans(course, baseline, points);
  const reachable = requiredRate(baseline.value, course.bound.value, whole) !== null;
  const expected = reachable ? curveAt(baseline.value, course.bound.value, whole, elapsed) : null;
  const projected = curveAt(baseline.value, latest.value, elapsed, whole);
  if (expected === null) return { ...notApplicable, projected };
  const value = rationalToNumber(latest.value);
  return { onTrack: reaches(value, expected, course), expected, projected, assessment: null };
}

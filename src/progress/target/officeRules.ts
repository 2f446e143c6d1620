import { yearsBetween } from '../../model/yearsBetween.ts';
import type { Rational } from '../../numeric/rational/rational.ts';
import { rationalToNumber } from '../../numeric/rational/rationalToNumber.ts';
import { subtractRationals } from '../../numeric/rational/subtractRationals.ts';
import { fitLine } from '../fitLine.ts';
import { type Judgement, notApplicable, planned, reaches, spans, tolerance } from './judgement.ts';
import type { Point } from './readPoint.ts';
import type { Course } from './readTarget.ts';
import { compoundRate, curveAt, requiredRate } from './series.ts';

/** Judges a course by the rule of UNICEF. */
export function assessUnicef(course: Course, baseline: Point, points: readonly Point[]): Judgement {
  // A share that has to rise is judged by its complement, which has to fall.
  if (course.unit === 'percent' && course.bound.side === 'least') {
    const bound = { ...course.bound, value: complement(course.bound.value), side: 'most' } as const;
    const [start, ...rest] = [baseline, ...points].map(({ date, value }) => ({
      date,
      value: complement(value),
    }));
    const judged = assessUnicef({ ...course, bound }, start as Point, rest);
    const back = (value: Judgement['expected']) => (typeof value === 'number' ? 100 - value : null);
    return { ...judged, expected: back(judged.expected), projected: back(judged.projected) };
  }
  const { whole, elapsed } = spans(course, baseline, points);
  const required = requiredRate(baseline.value, course.bound.value, whole);
  const all = [baseline, ...points];
  if (required === null || all.some(({ value }) => value.numerator <= 0n)) return notApplicable;
  const years = all.map(({ date }) => yearsBetween(baseline.date, date));
  const logs = all.map(({ value }) => Math.log(rationalToNumber(value)));
  const { slope } = fitLine(years, logs);
  const observed = Math.expm1(slope);
  const onTrack = reaches(observed, required, course);
  const toward = course.bound.side === 'least' ? observed > 0 : observed < 0;
  return {
    onTrack,
    expected: curveAt(baseline.value, course.bound.value, whole, elapsed),
    projected: rationalToNumber(baseline.value) * Math.exp(slope * whole),
    assessment: {
      category: onTrack ? 'onTrack' : toward ? 'someProgress' : 'noProgressOrWorsening',
      observed,
      required,
      score: course.bound.side === 'least' ? observed - required : required - observed,
      trendWeights: null,
    },
  };
}

function complement(percent: Rational): Rational {
  return subtractRationals({ numerator: 100n, denominator: 1n }, percent);
}

/** Judges a course by the rule of Eurostat. */
export function assessEurostat(
  course: Course,
  baseline: Point,
  points: readonly Point[],
): Judgement {
  const { latest, whole, elapsed } = spans(course, baseline, points);
  const required = requiredRate(baseline.value, course.bound.value, whole);
  const observed = compoundRate(baseline.value, latest.value, elapsed);
  if (required === null || observed === null || required === 0) return notApplicable;
  const score = (course.bound.side === 'least' ? observed : -observed) / Math.abs(required);
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
      trendWeights: null,
    },
  };
}

/** Judges a course by the rule of UNESCAP. */
export function assessUnescap(
  course: Course,
  baseline: Point,
  points: readonly Point[],
  trendWeights: readonly number[] | null,
): Judgement {
  const { latest, whole } = spans(course, baseline, points);
  const all = [baseline, ...points];
  const years = all.map(({ date }) => yearsBetween(baseline.date, date));
  const values = all.map(({ value }) => rationalToNumber(value));
  const { intercept, slope } = fitLine(years, values, trendWeights ?? undefined);
  const projected = intercept + slope * whole;
  const required = rationalToNumber(course.bound.value);
  const way = required - rationalToNumber(baseline.value);
  if (way === 0) return { ...notApplicable, projected };
  const score = reaches(projected, required, course) ? 0 : Math.abs((required - projected) / way);
  const category = atMost(score, 0.1) ? 'maintain' : atMost(score, 1) ? 'accelerate' : 'reverse';
  return {
    onTrack: category === 'maintain',
    expected: planned(course, baseline, latest),
    projected,
    assessment: {
      category,
      observed: projected,
      required,
      score,
      trendWeights: trendWeights === null ? 'equal' : 'given',
    },
  };
}

function atMost(value: number, limit: number): boolean {
  return value <= limit + tolerance;
}

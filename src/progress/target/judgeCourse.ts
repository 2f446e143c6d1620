import type { IsoDate } from '../../model/period.ts';
import { exactYears, yearsBetween } from '../../model/yearsBetween.ts';
import { compareRationals } from '../../numeric/rational/compareRationals.ts';
import type { Rational } from '../../numeric/rational/rational.ts';
import { rationalToNumber } from '../../numeric/rational/rationalToNumber.ts';
import { subtractRationals } from '../../numeric/rational/subtractRationals.ts';
import { assess } from './assess.ts';
import { satisfies } from './bounds.ts';
import { type Judgement, lineOn } from './judgement.ts';
import type { ProgressMethod } from './methods.ts';
import type {
  DatedNumber,
  ProgressReason,
  ProgressStatus,
  TargetProgress,
  UndeterminedReason,
} from './progressResult.ts';
import type { Point } from './readPoint.ts';
import type { Course } from './readTarget.ts';
import { dateAfter, type Pace, paceBetween } from './series.ts';

/** Judges a course by what was observed on or before a day. */
export function judgeCourse(
  course: Course,
  observations: readonly Point[],
  asOf: IsoDate,
  method: ProgressMethod,
  trendWeights: readonly number[] | null = null,
): TargetProgress {
  const { baseline, bound, deadline, far } = course;
  const looksAt = ({ date }: Point) => date <= asOf && (baseline === null || date > baseline.date);
  const points = observations.filter(looksAt);
  const weights =
    trendWeights?.filter((_, row) => row === 0 || looksAt(observations[row - 1] as Point)) ?? null;
  const latest = points.at(-1) ?? null;
  const goal = { date: deadline, value: bound.value };
  const origin = baseline ?? (points.length > 1 ? (points[0] as Point) : null);
  const judgement =
    baseline === null || latest === null ? null : assess(method, course, baseline, points, weights);
  const done = latest !== null && satisfies(latest.value, bound);
  const observedPace = origin === null || latest === null ? null : pace(origin, latest);
  return {
    ...judge(course, points, asOf, judgement),
    kind: course.kind,
    method,
    asOf,
    deadline,
    baseline: dated(baseline),
    latest: dated(latest),
    goal: {
      value: rationalToNumber(bound.value),
      bound: nameOf(course),
      far: far === null ? null : rationalToNumber(far),
    },
    expected: toNumber(judgement?.expected ?? null),
    gap: gapTo(judgement?.expected ?? null, latest, course),
    remaining: latest === null ? null : ahead(bound.value, latest.value, course),
    plannedPace: baseline === null ? null : pace(baseline, goal),
    observedPace,
    requiredPace: latest === null || done || latest.date >= deadline ? null : pace(latest, goal),
    projected: {
      value: clamp(judgement?.projected ?? null, course),
      date: reachedOn(course, points, origin, method),
    },
    overAchievement: overBy(course, latest),
    assessment: judgement?.assessment ?? null,
    ignored: observations.length - points.length,
  };
}

type Verdict = { readonly status: ProgressStatus; readonly reason: ProgressReason | null };

const sentences: Record<UndeterminedReason, string> = {
  noObservation: 'Nothing was observed after the baseline and by the day of the question.',
  noBaseline: 'Without a baseline there is no path from which to be on or off track.',
  noObservationAtDeadline: 'The deadline has passed, and nothing was observed on it or after it.',
  methodNotApplicable:
    'The method needs values above zero, and a goal that differs from the baseline.',
  distributionUnknown:
    'There are enough in all, but how they are spread over the households was not counted.',
};

/** An open question, with its reason. */
export function undetermined(code: UndeterminedReason): Verdict {
  return { status: 'undetermined', reason: { code, message: sentences[code] } };
}

function judge(
  course: Course,
  points: readonly Point[],
  asOf: IsoDate,
  judgement: Judgement | null,
): Verdict {
  const { baseline, bound, deadline } = course;
  const settled = (status: ProgressStatus): Verdict => ({ status, reason: null });
  if (baseline !== null && asOf < baseline.date) return settled('notStarted');
  const latest = points.at(-1);
  // What has been counted is not lost again: a number reached stays reached.
  const counted = course.kind === 'count' && latest !== undefined;
  if (counted && satisfies(latest.value, bound)) return settled('achieved');
  if (asOf >= deadline) {
    // The first value on or after the deadline tells what was reached by it.
    const final = points.find(({ date }) => date >= deadline);
    if (final === undefined) {
      return undetermined(latest === undefined ? 'noObservation' : 'noObservationAtDeadline');
    }
    return settled(satisfies(final.value, bound) ? 'achieved' : 'missed');
  }
  if (latest === undefined) return undetermined('noObservation');
  // A mean change a year is reached only when the years are over.
  if (course.kind !== 'yearlyChange' && satisfies(latest.value, bound)) return settled('achieved');
  if (baseline === null) return undetermined('noBaseline');
  if (isBehind(latest.value, baseline.value, course)) return settled('reversing');
  if (judgement === null || judgement.onTrack === null) return undetermined('methodNotApplicable');
  return settled(judgement.onTrack ? 'onTrack' : 'offTrack');
}

function isBehind(value: Rational, of: Rational, { bound }: Course): boolean {
  const order = compareRationals(value, of);
  return bound.side === 'least' ? order < 0 : order > 0;
}

/** How far the far end of a band has been passed; of a pace, the far end so far. */
function overBy(course: Course, latest: Point | null): number | null {
  const { baseline, deadline, far, kind } = course;
  if (far === null || latest === null) return null;
  const soFar = kind === 'yearlyChange' && baseline !== null;
  const day = latest.date < deadline ? latest.date : deadline;
  const end = soFar ? lineOn(day, baseline, { date: deadline, value: far }) : far;
  return Math.max(0, ahead(latest.value, end, course));
}

/** How far one value is ahead of another in the direction of the goal. */
function ahead(value: Rational, of: Rational, { bound }: Course): number {
  const difference = rationalToNumber(subtractRationals(value, of));
  return bound.side === 'least' ? difference : 0 - difference;
}

function gapTo(
  expected: Rational | number | null,
  latest: Point | null,
  course: Course,
): number | null {
  if (expected === null || latest === null) return null;
  if (typeof expected !== 'number') return ahead(latest.value, expected, course);
  const difference = rationalToNumber(latest.value) - expected;
  return course.bound.side === 'least' ? difference : 0 - difference;
}

function toNumber(value: Rational | number | null): number | null {
  return value === null || typeof value === 'number' ? value : rationalToNumber(value);
}

function pace(from: Point, to: Point): Pace {
  return paceBetween(from.value, to.value, exactYears(from.date, to.date));
}

const oneYear: Rational = { numerator: 1n, denominator: 1n };

/** The day on which the goal was first met, or will be at the pace observed. */
function reachedOn(
  course: Course,
  points: readonly Point[],
  origin: Point | null,
  method: ProgressMethod,
): IsoDate | null {
  const first = points.find(({ value }) => satisfies(value, course.bound));
  if (first !== undefined) return first.date;
  const latest = points.at(-1);
  if (latest === undefined || origin === null) return null;
  const observed = pace(origin, latest);
  const required = paceBetween(latest.value, course.bound.value, oneYear);
  const straight = method === 'linear' || method === 'unescap';
  const way = straight ? required.linear : Math.log1p(required.compound ?? Number.NaN);
  const step = straight ? observed.linear : Math.log1p(observed.compound ?? Number.NaN);
  if (!(way * step > 0)) return null;
  // Years are counted from the origin throughout, as for the expected and the projected value.
  return dateAfter(origin.date, yearsBetween(origin.date, latest.date) + way / step);
}

/** A trend knows no bounds; a percent does. */
function clamp(value: number | null, { unit }: Course): number | null {
  if (value === null) return null;
  return Math.max(0, unit === 'percent' ? Math.min(100, value) : value);
}

function nameOf({ bound }: Course): TargetProgress['goal']['bound'] {
  if (bound.side === 'least') return bound.strict ? 'moreThan' : 'atLeast';
  return bound.strict ? 'lessThan' : 'atMost';
}

function dated(point: Point | null): DatedNumber | null {
  return point === null ? null : { date: point.date, value: rationalToNumber(point.value) };
}

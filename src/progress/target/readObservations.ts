import { type ErrorPath, PovertyError } from '../../errors.ts';
import { daysLater, type IsoDate, requireDate, requirePeriod } from '../../model/period.ts';
import type {
  CountObservation,
  CountTarget,
  CoverageObservation,
  DatedValue,
  ObservationOf,
  RatioObservation,
  Target,
} from '../../model/target.ts';
import { divideRationals } from '../../numeric/rational/divideRationals.ts';
import { type Rational, reduceRational } from '../../numeric/rational/rational.ts';
import { refuse, requireCount, requireList, requireRecord } from '../../require.ts';
import { readNumber } from './readNumber.ts';
import { type Point, readPoint, requireRange } from './readPoint.ts';
import type { Course } from './readTarget.ts';

/** Reads the observations of a target into values by day, in order, one a day. */
export function readObservations(
  target: Exclude<Target, { kind: 'eachHousehold' }>,
  observations: readonly ObservationOf<Target>[],
  course: Course,
): Point[] {
  requireList(observations, ['observations'], 'a list of observations');
  if (target.kind === 'count') {
    return readCounts(target, observations as readonly CountObservation[]);
  }
  const points = Array.from(observations, (observation, row) => {
    const path = ['observations', row];
    if (target.kind === 'coverage') return readCoverage(observation as CoverageObservation, path);
    if (target.kind === 'ratio') return readRatio(observation as RatioObservation, path);
    return readPoint(observation as DatedValue, course.unit, path);
  });
  requireOrder(points.map((point) => point.date));
  return points;
}

/** Holds that days follow each other. */
export function requireOrder(dates: readonly IsoDate[]): void {
  for (let row = 1; row < dates.length; row++) {
    const before = dates[row - 1] as IsoDate;
    const date = dates[row] as IsoDate;
    if (date > before) continue;
    throw new PovertyError('dateOrder', {
      path: ['observations', row, 'date'],
      expected: `a day after ${before}, the one before`,
      got: date,
    });
  }
}

/** What was done in each period, added up from the start of the target's period. */
function readCounts(target: CountTarget, observations: readonly CountObservation[]): Point[] {
  const whole = target.period;
  const points: Point[] = [];
  let done = 0;
  let next = whole.from;
  Array.from(observations).forEach((observation, row) => {
    const path = ['observations', row];
    requireRecord(observation, path, 'a count { period, count }');
    const { from, to } = requirePeriod(observation.period, [...path, 'period']);
    const count = requireCount(observation.count, [...path, 'count']);
    if (from !== next || to > whole.to) {
      throw new PovertyError(from < next ? 'dateOrder' : 'invalidTarget', {
        path: [...path, 'period'],
        expected: `a period that begins on ${next}, where the one before ended, and ends by ${whole.to}`,
        got: `${from} to ${to}`,
      });
    }
    done = requireCount(done + count, [...path, 'count']);
    points.push({ date: to, value: { numerator: BigInt(done), denominator: 1n } });
    next = daysLater(to, 1);
  });
  return points;
}

function readCoverage(observation: CoverageObservation, path: ErrorPath): Point {
  requireRecord(observation, path, 'a coverage { date, covered, total } or { date, percent }');
  const date = requireDate(observation.date, [...path, 'date']);
  if (observation.percent !== undefined) {
    const percentPath = [...path, 'percent'];
    const value = readNumber(observation.percent, 'percent', percentPath);
    requireRange(value, 'percent', percentPath, observation.percent);
    return { date, value };
  }
  const { covered, total } = observation as { readonly covered: number; readonly total: number };
  const above = requireCount(covered, [...path, 'covered']);
  const below = requireCount(total, [...path, 'total']);
  if (above > below) {
    refuse('countsExceedTotal', [...path, 'covered'], `at most the total of ${below}`, above);
  }
  if (below === 0) refuse('invalidNumber', [...path, 'total'], 'a total above 0', below);
  return { date, value: reduceRational(BigInt(above) * 100n, BigInt(below)) };
}

function readRatio(observation: RatioObservation, path: ErrorPath): Point {
  requireRecord(observation, path, 'a ratio { date, value, reference }');
  const date = requireDate(observation.date, [...path, 'date']);
  const read = (field: 'value' | 'reference'): Rational => {
    const value = readNumber(observation[field], 'plain', [...path, field]);
    requireRange(value, 'ratio', [...path, field], observation[field]);
    return value;
  };
  const value = read('value');
  const reference = read('reference');
  if (reference.numerator === 0n) {
    refuse('invalidNumber', [...path, 'reference'], 'a reference above 0', observation.reference);
  }
  return { date, value: divideRationals(value, reference) };
}

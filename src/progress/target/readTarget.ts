import { PovertyError } from '../../errors.ts';
import { daysLater, type IsoDate, requireDate, requirePeriod } from '../../model/period.ts';
import type { DatedValue, Target } from '../../model/target.ts';
import { exactYears } from '../../model/yearsBetween.ts';
import { addRationals } from '../../numeric/rational/addRationals.ts';
import { compareRationals } from '../../numeric/rational/compareRationals.ts';
import { multiplyRationals } from '../../numeric/rational/multiplyRationals.ts';
import type { Rational } from '../../numeric/rational/rational.ts';
import { rationalToNumber } from '../../numeric/rational/rationalToNumber.ts';
import { subtractRationals } from '../../numeric/rational/subtractRationals.ts';
import { refuse, requireChoice, requireRecord } from '../../require.ts';
import { type Bound, type Bounds, readBounds, satisfies } from './bounds.ts';
import type { NumberKind } from './readNumber.ts';
import { type CourseUnit, numberKind, type Point, readPoint } from './readPoint.ts';

/** Any target as what they all are: a value that has to reach a bound by a day. */
export interface Course {
  readonly kind: Target['kind'];
  readonly unit: CourseUnit;
  readonly baseline: Point | null;
  readonly deadline: IsoDate;
  /** The bound that has to be met. */
  readonly bound: Bound;
  /** The far end of a band: past it is more than was asked. */
  readonly far: Rational | null;
}

const kinds = [
  'level',
  'baselineMultiple',
  'yearlyChange',
  'count',
  'coverage',
  'eachHousehold',
  'ratio',
] as const;
const units = ['percent', 'count', 'amount'] as const;
const zero: Rational = { numerator: 0n, denominator: 1n };

/** Reads a target of any kind but "each household", which is judged by itself. */
export function readTarget(target: Exclude<Target, { kind: 'eachHousehold' }>): Course {
  const course = readCourse(target);
  const { bound, unit } = course;
  const hundred = { numerator: 100n, denominator: 1n };
  const below = compareRationals(bound.value, { numerator: 0n, denominator: 1n });
  const above = unit === 'percent' ? compareRationals(bound.value, hundred) : -1;
  const strictAt = bound.strict && (bound.side === 'least' ? above === 0 : below === 0);
  if (below < 0 || above > 0 || strictAt) {
    throw new PovertyError('invalidTarget', {
      path: ['target', 'goal'],
      expected: `a goal that a value can reach${unit === 'percent' ? ', from 0 to 100' : ''}`,
      got: `a level of ${rationalToNumber(bound.value)} at the deadline`,
    });
  }
  return course;
}

function readCourse(target: Exclude<Target, { kind: 'eachHousehold' }>): Course {
  requireRecord(target, ['target'], 'a target');
  const kind = requireChoice(target.kind, kinds, ['target', 'kind']);
  const unit = unitOf(target);
  const goal = readBounds(target.goal, goalKind(kind, unit), ['target', 'goal']);
  if (target.kind === 'count') {
    const { from, to } = requirePeriod(target.period, ['target', 'period']);
    if (goal.low === null) {
      refuse('invalidTarget', ['target', 'goal'], 'atLeast or moreThan so many', target.goal);
    }
    // Nothing was done before the period: the day before it is the zero from which it counts.
    const baseline = { date: daysLater(from, -1), value: zero };
    return { kind, unit, baseline, deadline: to, ...orient(goal, baseline) };
  }
  const deadline = requireDate(target.deadline, ['target', 'deadline']);
  const baseline = readBaseline(target.baseline ?? null, unit, deadline);
  if (target.kind === 'baselineMultiple') {
    const start = requireBaseline(baseline);
    if (start.value.numerator <= 0n) {
      refuse(
        'invalidTarget',
        ['target', 'baseline', 'value'],
        'a baseline above 0',
        target.baseline.value,
      );
    }
    const scaled = mapBounds(goal, (multiple) => multiplyRationals(multiple, start.value));
    return { kind, unit, baseline, deadline, ...orient(scaled, baseline) };
  }
  if (target.kind === 'yearlyChange') {
    const start = requireBaseline(baseline);
    return {
      kind,
      unit,
      baseline,
      deadline,
      ...yearlyBounds(target.direction, goal, start, deadline),
    };
  }
  return { kind, unit, baseline, deadline, ...orient(goal, baseline) };
}

/** A goal is in the unit of the values, but for multiples of a baseline and changes a year. */
function goalKind(kind: Course['kind'], unit: CourseUnit): NumberKind {
  if (kind === 'baselineMultiple') return 'ratio';
  return kind === 'yearlyChange' ? 'plain' : numberKind(unit);
}

function unitOf(target: Exclude<Target, { kind: 'eachHousehold' }>): CourseUnit {
  if (target.kind === 'count') return 'count';
  if (target.kind === 'coverage') return 'percent';
  if (target.kind === 'ratio') return 'ratio';
  return requireChoice(target.unit, units, ['target', 'unit']);
}

function readBaseline(
  baseline: DatedValue | null,
  unit: CourseUnit,
  deadline: IsoDate,
): Point | null {
  if (baseline === null) return null;
  const path = ['target', 'baseline'];
  const point = readPoint(baseline, unit, path);
  if (point.date >= deadline) {
    throw new PovertyError('invalidTarget', {
      path: ['target', 'deadline'],
      expected: `a deadline after the baseline of ${point.date}`,
      got: deadline,
    });
  }
  return point;
}

function requireBaseline(baseline: Point | null): Point {
  return baseline ?? refuse('missingValue', ['target', 'baseline'], 'a baseline', null);
}

function mapBounds(bounds: Bounds, change: (value: Rational) => Rational): Bounds {
  const map = (bound: Bound | null) =>
    bound === null ? null : { ...bound, value: change(bound.value) };
  return { low: map(bounds.low), high: map(bounds.high) };
}

/** Which bound has to be met: the only one, or of a band the one nearer to the baseline. */
function orient({ low, high }: Bounds, baseline: Point | null): Pick<Course, 'bound' | 'far'> {
  if (low === null || high === null) return { bound: (low ?? high) as Bound, far: null };
  if (baseline === null) {
    throw new PovertyError('invalidTarget', {
      path: ['target', 'baseline'],
      expected: 'a baseline, which tells from which side a band is approached',
      got: 'none',
    });
  }
  const above = satisfies(baseline.value, low);
  if (above && satisfies(baseline.value, high)) {
    throw new PovertyError('invalidTarget', {
      path: ['target', 'baseline', 'value'],
      expected: 'a baseline outside the band that has to be reached',
      got: String(rationalToNumber(baseline.value)),
    });
  }
  return above ? { bound: high, far: low.value } : { bound: low, far: high.value };
}

/** The levels that so much change a year leads to by the deadline. */
function yearlyBounds(
  direction: 'fall' | 'rise',
  { low, high }: Bounds,
  baseline: Point,
  deadline: IsoDate,
): Pick<Course, 'bound' | 'far'> {
  const falls =
    requireChoice(direction, ['fall', 'rise'] as const, ['target', 'direction']) === 'fall';
  if (low === null || low.value.numerator <= 0n) {
    throw new PovertyError('invalidTarget', {
      path: ['target', 'goal'],
      expected: 'atLeast or moreThan a size above 0 (direction says which way)',
      got: low === null ? 'no lower bound' : String(rationalToNumber(low.value)),
    });
  }
  const years = exactYears(baseline.date, deadline);
  const level = (size: Rational) => {
    const change = multiplyRationals(size, years);
    return falls ? subtractRationals(baseline.value, change) : addRationals(baseline.value, change);
  };
  const side = falls ? 'most' : 'least';
  return {
    bound: { value: level(low.value), side, strict: low.strict },
    far: high === null ? null : level(high.value),
  };
}

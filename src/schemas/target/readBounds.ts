import type { Goal } from '../../model/target.ts';
import { compareRationals } from '../../numeric/rational/compareRationals.ts';
import type { Rational } from '../../numeric/rational/rational.ts';
import type { Report } from '../faults/across.ts';
import { type NumberKind, readGoalNumber } from './readGoalNumber.ts';

/** One end of a goal. */
export interface Bound {
  readonly value: Rational;
  readonly strict: boolean;
}

/** The ends of a goal; `null` where there is none, or none that can be read. */
export interface Bounds {
  readonly low: Bound | null;
  readonly high: Bound | null;
  /** Whether there is a lower end, be it one that cannot be read. */
  readonly hasLow: boolean;
}

const sides = {
  low: ['atLeast', 'moreThan'],
  high: ['atMost', 'lessThan'],
} as const;

/** Reads a goal and reports what contradicts itself in it; `null` if it is no goal at all. */
export function readBounds(goal: unknown, kind: NumberKind, report: Report): Bounds | null {
  if (typeof goal !== 'object' || goal === null || Array.isArray(goal)) return null;
  const given: Goal = goal;
  if ([...sides.low, ...sides.high].every((bound) => given[bound] === undefined)) {
    report('goal', ['goal'], given);
    return null;
  }
  const low = readSide(given, 'low', kind, report);
  const high = readSide(given, 'high', kind, report);
  if (low !== null && high !== null) {
    const order = compareRationals(low.value, high.value);
    if (order > 0 || (order === 0 && (low.strict || high.strict))) {
      report('boundOrder', ['goal'], given);
    }
  }
  const hasLow = sides.low.some((bound) => given[bound] !== undefined);
  return { low, high, hasLow };
}

function readSide(
  goal: Goal,
  side: keyof typeof sides,
  kind: NumberKind,
  report: Report,
): Bound | null {
  const [loose, strict] = sides[side];
  if (goal[loose] !== undefined && goal[strict] !== undefined) {
    report('oneBound', ['goal', strict], goal[strict]);
    return null;
  }
  const field = goal[loose] === undefined ? strict : loose;
  const value = readGoalNumber(goal[field], kind, ['goal', field], report);
  return value === null ? null : { value, strict: field === strict };
}

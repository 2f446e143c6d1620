import { type ErrorPath, PovertyError } from '../../errors.ts';
import type { Goal } from '../../model/target.ts';
import { compareRationals } from '../../numeric/rational/compareRationals.ts';
import type { Rational } from '../../numeric/rational/rational.ts';
import { rationalToNumber } from '../../numeric/rational/rationalToNumber.ts';
import { describeValue, requireRecord } from '../../require.ts';
import { type NumberKind, readNumber } from './readNumber.ts';

/** One bound of a goal, exact. */
export interface Bound {
  readonly value: Rational;
  /** Which side of the bound is good: `least` for ≥ and >, `most` for ≤ and <. */
  readonly side: 'least' | 'most';
  /** Whether the bound itself is not enough. */
  readonly strict: boolean;
}

/** The two bounds of a goal. */
export interface Bounds {
  readonly low: Bound | null;
  readonly high: Bound | null;
}

/** Reads a goal: one bound, or two that make a band. */
export function readBounds(goal: Goal, kind: NumberKind, path: ErrorPath): Bounds {
  requireRecord(goal, path, 'a goal such as { atMost: 10 }');
  const low = readSide(goal, 'atLeast', 'moreThan', 'least', kind, path);
  const high = readSide(goal, 'atMost', 'lessThan', 'most', kind, path);
  if (low === null && high === null) {
    throw new PovertyError('invalidTarget', {
      path,
      expected: 'atLeast, moreThan, atMost or lessThan',
      got: 'none of them',
    });
  }
  if (
    low !== null &&
    high !== null &&
    !(satisfies(low.value, high) && satisfies(high.value, low))
  ) {
    throw new PovertyError('invalidTarget', {
      path,
      expected: 'a lower bound below the upper bound',
      got: `${rationalToNumber(low.value)} and ${rationalToNumber(high.value)}`,
    });
  }
  return { low, high };
}

function readSide(
  goal: Goal,
  loose: 'atLeast' | 'atMost',
  strict: 'moreThan' | 'lessThan',
  side: Bound['side'],
  kind: NumberKind,
  path: ErrorPath,
): Bound | null {
  const { [loose]: looseValue, [strict]: strictValue } = goal;
  if (looseValue !== undefined && strictValue !== undefined) {
    throw new PovertyError('invalidTarget', {
      path: [...path, strict],
      expected: `${loose} or ${strict}, not both`,
      got: describeValue(strictValue),
    });
  }
  const value = looseValue ?? strictValue;
  if (value === undefined) return null;
  const isStrict = looseValue === undefined;
  return {
    value: readNumber(value, kind, [...path, isStrict ? strict : loose]),
    side,
    strict: isStrict,
  };
}

/** Whether a value satisfies a bound: exactly, so that a value on it is judged by its kind. */
export function satisfies(value: Rational, bound: Bound): boolean {
  const order = compareRationals(value, bound.value);
  if (order === 0) return !bound.strict;
  return bound.side === 'least' ? order > 0 : order < 0;
}

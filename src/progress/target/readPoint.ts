import type { ErrorPath } from '../../errors.ts';
import { type IsoDate, requireDate } from '../../model/period.ts';
import type { DatedValue, TargetUnit } from '../../model/target.ts';
import type { Rational } from '../../numeric/rational/rational.ts';
import { refuse, requireRecord } from '../../require.ts';
import { type NumberKind, readNumber } from './readNumber.ts';

/** What the values of a course are. */
export type CourseUnit = TargetUnit | 'ratio';

/** A value on a day, exact. */
export interface Point {
  readonly date: IsoDate;
  readonly value: Rational;
}

/** How the numbers of a unit are written. */
export function numberKind(unit: CourseUnit): NumberKind {
  return unit === 'percent' || unit === 'ratio' ? unit : 'plain';
}

/** Reads a dated value; what is counted in percent lies in 0 to 100, and nothing is negative. */
export function readPoint(point: DatedValue, unit: CourseUnit, path: ErrorPath): Point {
  requireRecord(point, path, 'a value with its date');
  const date = requireDate(point.date, [...path, 'date']);
  const valuePath = [...path, 'value'];
  const value = readNumber(point.value, numberKind(unit), valuePath);
  requireRange(value, unit, valuePath, point.value);
  return { date, value };
}

/** Holds that a value can be one of its unit. */
export function requireRange(
  value: Rational,
  unit: CourseUnit,
  path: ErrorPath,
  given: unknown,
): void {
  if (value.numerator < 0n) refuse('invalidNumber', path, 'a value of 0 or more', given);
  if (unit === 'percent' && value.numerator > 100n * value.denominator) {
    refuse('invalidNumber', path, 'a percent from 0 to 100', given);
  }
}

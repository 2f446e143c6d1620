import fc from 'fast-check';
import { type Rational, rational } from '../../src/numeric/rational/rational.ts';
import type { Bound } from '../../src/progress/target/bounds.ts';
import type { Point } from '../../src/progress/target/readPoint.ts';
import type { Course } from '../../src/progress/target/readTarget.ts';

/** A whole number of hundredths as decimal text: 1356 is `'13.56'`. */
export function hundredths(count: number): string {
  const digits = String(Math.abs(count)).padStart(3, '0');
  return `${count < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A value on a day, exact. */
export function point(date: string, value: string | number): Point {
  return { date, value: rational(value) };
}

/** "At most" so much, exact. */
export function atMost(value: string | number, strict = false): Bound {
  return { value: rational(value), side: 'most', strict };
}

/** "At least" so much, exact. */
export function atLeast(value: string | number, strict = false): Bound {
  return { value: rational(value), side: 'least', strict };
}

/** A course from 40 percent at the end of 2020 to at most 20 percent at the end of 2024. */
export function course(changes: Partial<Course> = {}): Course {
  return {
    kind: 'level',
    unit: 'percent',
    baseline: point('2020-12-31', 40),
    deadline: '2024-12-31',
    bound: atMost(20),
    far: null,
    ...changes,
  };
}

/** Exact fractions by the four operations, written without the package. */
export const exact = {
  of: (value: string): Rational => rational(value),
  line: (from: number, to: number, part: number, whole: number): Rational => ({
    numerator: BigInt(from * whole + (to - from) * part),
    denominator: BigInt(whole),
  }),
};

/** Whole hundredths within 0.01 to 100.00. */
export const percentHundredths = fc.integer({ min: 1, max: 10_000 });

/** Exact steps on a course: differences, lines, and the years between points, as doubles at the end. */

import { daysFrom, daysLater, type IsoDate, yearsLater } from '../../model/period.ts';
import { addRationals } from '../../numeric/rational/addRationals.ts';
import { divideRationals } from '../../numeric/rational/divideRationals.ts';
import { multiplyRationals } from '../../numeric/rational/multiplyRationals.ts';
import type { Rational } from '../../numeric/rational/rational.ts';
import { rationalToNumber } from '../../numeric/rational/rationalToNumber.ts';
import { subtractRationals } from '../../numeric/rational/subtractRationals.ts';

/** The change a year, as an amount and as a constant relative rate. */
export interface Pace {
  /** Units a year (percentage points, houses, đồng …), with its sign. */
  readonly linear: number;
  /** The constant yearly relative change; `null` where a value is zero. */
  readonly compound: number | null;
}

/** The pace that leads from one value to another in so many years above zero. */
export function paceBetween(from: Rational, to: Rational, years: Rational): Pace {
  return {
    linear: rationalToNumber(divideRationals(subtractRationals(to, from), years)),
    compound: compoundRate(from, to, rationalToNumber(years)),
  };
}

/** The constant yearly relative change; `null` from zero, from or to below zero. */
export function compoundRate(from: Rational, to: Rational, years: number): number | null {
  if (from.numerator <= 0n || to.numerator < 0n) return null;
  const change = rationalToNumber(divideRationals(subtractRationals(to, from), from));
  const rate = Math.expm1(Math.log1p(change) / years);
  // A rise within days, carried on for a year, can pass the largest double.
  return Number.isFinite(rate) ? rate : null;
}

/** The constant yearly relative change to a goal; `null` to 0 too, which no such change reaches. */
export function requiredRate(from: Rational, goal: Rational, years: number): number | null {
  return goal.numerator === 0n ? null : compoundRate(from, goal, years);
}

/** The straight line through two values, `years` apart, after `elapsed` years: exact. */
export function lineAt(from: Rational, to: Rational, years: Rational, elapsed: Rational): Rational {
  const part = divideRationals(elapsed, years);
  return addRationals(from, multiplyRationals(subtractRationals(to, from), part));
}

/** The curve of constant relative change through two values, after `elapsed` years. */
export function curveAt(
  from: Rational,
  to: Rational,
  years: number,
  elapsed: number,
): number | null {
  if (elapsed === years) return rationalToNumber(to);
  if (elapsed === 0) return rationalToNumber(from);
  // The rate of the whole way, not of a year: that of a steep fall in a short time is close to −1.
  const rate = compoundRate(from, to, 1);
  const part = elapsed / years;
  return rate === null ? null : rationalToNumber(from) * Math.exp(Math.log1p(rate) * part);
}

/** The day so many years, and a part of one, after another: the first on which they have passed. */
export function dateAfter(date: IsoDate, years: number): IsoDate | null {
  const whole = Math.floor(years);
  if (!(years >= 0) || Number(date.slice(0, 4)) + whole > 9990) return null;
  const anniversary = yearsLater(date, whole);
  const length = daysFrom(anniversary, yearsLater(date, whole + 1));
  // A hair less than a day too many is the rounding of the division, not a day.
  return daysLater(anniversary, Math.ceil((years - whole) * length - 1e-6));
}

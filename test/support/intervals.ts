import { addRationals } from '../../src/numeric/rational/addRationals.ts';
import { compareRationals } from '../../src/numeric/rational/compareRationals.ts';
import { divideRationals } from '../../src/numeric/rational/divideRationals.ts';
import { multiplyRationals } from '../../src/numeric/rational/multiplyRationals.ts';
import { type Rational, rational } from '../../src/numeric/rational/rational.ts';

/** All values that a figure of 0 or more may have, both ends included. */
export interface Interval {
  readonly low: Rational;
  readonly high: Rational;
}

const zero = rational(0);

/** What a printed figure stands for: every value of 0 or more that prints it. */
export function printed(text: string): Interval {
  const [, decimals = ''] = text.split('.');
  const half = rational(`1/${2n * 10n ** BigInt(decimals.length)}`);
  const low = addRationals(rational(text), rational(`-${half.numerator}/${half.denominator}`));
  return {
    low: compareRationals(low, zero) < 0 ? zero : low,
    high: addRationals(rational(text), half),
  };
}

/** The same for a percent, as a share. */
export function printedPercent(text: string): Interval {
  return times(rational('1/100'), printed(text));
}

/** A number of 0 or more times every value. */
export function times(factor: Rational, { low, high }: Interval): Interval {
  return { low: multiplyRationals(factor, low), high: multiplyRationals(factor, high) };
}

/** The products of two. */
export function product(one: Interval, other: Interval): Interval {
  return {
    low: multiplyRationals(one.low, other.low),
    high: multiplyRationals(one.high, other.high),
  };
}

/** The sums of any number. */
export function sum(list: readonly Interval[]): Interval {
  return {
    low: list.map(({ low }) => low).reduce(addRationals, zero),
    high: list.map(({ high }) => high).reduce(addRationals, zero),
  };
}

/** The shares of a part in itself and the rest. */
export function shareOf(part: Interval, rest: Interval): Interval {
  return {
    low: divideRationals(part.low, addRationals(part.low, rest.high)),
    high: divideRationals(part.high, addRationals(part.high, rest.low)),
  };
}

/** Whether some value is in both. */
export function meet(one: Interval, other: Interval): boolean {
  return compareRationals(one.low, other.high) <= 0 && compareRationals(other.low, one.high) <= 0;
}

/** Whether a value of the first may be at most one of the second. */
export function mayBeAtMost(one: Interval, other: Interval): boolean {
  return compareRationals(one.low, other.high) <= 0;
}

/** A fraction of 0 or more printed with so many decimals, a half rounded up. */
export function digits({ numerator, denominator }: Rational, decimals: number): string {
  const scaled = (2n * numerator * 10n ** BigInt(decimals) + denominator) / (2n * denominator);
  const text = String(scaled).padStart(decimals + 1, '0');
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

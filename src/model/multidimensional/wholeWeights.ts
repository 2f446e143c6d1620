import { type ErrorPath, PovertyError } from '../../errors.ts';
import { addRationals } from '../../numeric/rational/addRationals.ts';
import { fractionText } from '../../numeric/rational/fractionText.ts';
import { type Rational, reduceRational } from '../../numeric/rational/rational.ts';
import { rationalToNumber } from '../../numeric/rational/rationalToNumber.ts';
import { readExact } from '../../numeric/rational/readExact.ts';
import { subtractRationals } from '../../numeric/rational/subtractRationals.ts';
import { refuse } from '../../require.ts';
import type { FractionInput } from './multidimensionalIndex.ts';

/** Weights as whole numbers over one denominator. */
export interface WholeWeights {
  /** The weights, each above 0. */
  readonly weights: readonly number[];
  /** What they come to together; below 2^53. */
  readonly denominator: number;
}

/**
 * Weights over their least common denominator. They sum to exactly 1; or all are written as whole
 * numbers, and then stand over their sum.
 */
export function wholeWeights(
  given: readonly FractionInput[],
  pathOf: (place: number) => ErrorPath,
  path: ErrorPath,
): WholeWeights {
  const fractions = given.map((value, place) => {
    const fraction = readExact(value, pathOf(place));
    if (fraction.numerator <= 0n) refuse('invalidIndex', pathOf(place), 'a weight above 0', value);
    return fraction;
  });
  const total = fractions.reduce(addRationals);
  if (!given.every(isWhole)) requireOne(total, path);
  const shares = fractions.map(({ numerator, denominator }) =>
    reduceRational(numerator * total.denominator, denominator * total.numerator),
  );
  const common = shares.reduce(
    (all, { denominator }) => all * reduceRational(denominator, all).numerator,
    1n,
  );
  if (common > BigInt(Number.MAX_SAFE_INTEGER)) {
    fault(path, 'weights with a common denominator below 2^53', String(common));
  }
  return {
    weights: shares.map(({ numerator, denominator }) => Number((numerator * common) / denominator)),
    denominator: Number(common),
  };
}

/** Whether a weight is written as a whole number: `'100%'` and `'1.0'` are shares that come to one. */
function isWhole(value: FractionInput): boolean {
  return typeof value === 'number' ? Number.isInteger(value) : /^\s*\d+\s*$/.test(value);
}

function requireOne(total: Rational, path: ErrorPath): void {
  const over = subtractRationals(total, { numerator: 1n, denominator: 1n });
  if (over.numerator === 0n) return;
  const double = rationalToNumber(total);
  const near = Math.abs(double - 1) < 0.02;
  const advice = near ? " (thirds and sixths are spelled '1/3' and '1/6')" : '';
  const side = over.numerator > 0n ? 'more' : 'less';
  const by = fractionText(over).replace('-', '');
  const got = double === 1 ? `${by} ${side} than 1` : `${fractionText(total)} = ${double}`;
  fault(path, `weights that sum to exactly 1${advice}`, got);
}

function fault(path: ErrorPath, expected: string, got: string): never {
  throw new PovertyError('invalidIndex', { path, expected, got });
}

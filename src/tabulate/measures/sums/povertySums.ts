import type { Boundary } from '../../../model/standard/standard.ts';
import { type AdditivePoverty, sumOfTerms } from '../../../monetary/formula/additivePoverty.ts';
import { againstLines } from '../../../monetary/formula/evaluatePoverty.ts';
import { gapOf } from '../../../monetary/formula/fgtFormula.ts';
import { fgtSum } from '../../../monetary/formula/fgtSum.ts';
import { poorWeight } from '../../../monetary/formula/gapSums.ts';
import { logGap } from '../../../monetary/formula/logGap.ts';
import { isPoor, type LineAt } from '../../../monetary/formula/povertyFormula.ts';
import type { SampleColumns } from '../../../sample/formula/sampleColumns.ts';
import type { WelfareSums } from '../boundIndicator.ts';
import { finiteValue } from './finiteValue.ts';

/** The terms that rows add, and what they are against lines of their own. */
export type PovertyTerms = Pick<AdditivePoverty, 'term' | 'sum' | 'perRow'>;

/** The terms of an index of Foster, Greer and Thorbecke. */
export function fgtTerms(alpha: number): PovertyTerms {
  return {
    perRow: 'ratio',
    term: (welfare, at) => (isPoor(welfare, at) ? gapOf(welfare, at) ** alpha : 0),
    sum: (columns, at) => fgtSum(columns, at, alpha),
  };
}

/** Each who is poor adds 1. */
export const poorTerms: PovertyTerms = {
  perRow: 'difference',
  term: (welfare, at) => (isPoor(welfare, at) ? 1 : 0),
  sum: poorWeight,
};

/** Each who is poor adds what is missing to the line, as a share of it, as the ratio of income gaps sums it. */
export const gapTerms: PovertyTerms = {
  perRow: 'ratio',
  term: (welfare, at) => (isPoor(welfare, at) ? gapOf(welfare, at) : 0),
};

/** A sum over everybody, with all digits: it is what the measure itself is made of. */
export function totalSums(terms: PovertyTerms, boundary?: Boundary): WelfareSums {
  return {
    count: 1,
    exact: true,
    of: (columns, line) =>
      against(columns, line, terms, boundary, (own, at) => [sumOfTerms(terms, own, at)]),
    value: (sums, population) => (population === 0 ? null : finiteValue(sums[0] ?? 0)),
  };
}

/** A mean over everybody. */
export function meanSums(terms: PovertyTerms, boundary?: Boundary): WelfareSums {
  return {
    ...totalSums(terms, boundary),
    value: (sums, population) =>
      population === 0 ? null : finiteValue((sums[0] ?? 0) / population),
  };
}

/** A mean over the poor: the sum of what they add, and their weight. */
export function poorMeanSums(terms: PovertyTerms, boundary?: Boundary): WelfareSums {
  return {
    count: 2,
    exact: true,
    of: (columns, line) =>
      against(columns, line, terms, boundary, (own, at) => [
        sumOfTerms(terms, own, at),
        poorWeight(own, at),
      ]),
    value: ({ 0: sum = 0, 1: poor = 0 }) => (poor === 0 ? null : finiteValue(sum / poor)),
  };
}

/**
 * The index of Clark, Hemming and Ulph: the sum of 1 − (y / z)^β, which is of one sign and keeps the digits of
 * little poverty. With β below 0 it may pass the largest double, so that the distribution is asked while it is whole.
 */
export function clarkHemmingUlphSums(beta: number, boundary?: Boundary): WelfareSums {
  // As in the formula: so near 0 the power is a logarithm to the last digit.
  const power = Math.abs(beta) < 1e-100 ? 0 : beta;
  const lost = (gap: number) => (power === 0 ? gap : -Math.expm1(-power * gap));
  const terms: PovertyTerms = {
    perRow: 'ratio',
    term: (welfare, at) => {
      if (!isPoor(welfare, at)) return 0;
      return power === 1 ? gapOf(welfare, at) : lost(logGap(welfare, at));
    },
  };
  return {
    ...totalSums(terms, boundary),
    exact: power >= 0,
    value(sums, population) {
      if (population === 0) return null;
      const mean = (sums[0] ?? 0) / population;
      const share = power > 0 ? Math.min(mean, 1) : mean;
      if (power === 0) return finiteValue(-Math.expm1(-share));
      if (power === 1 || share === 1) return share;
      return finiteValue(-Math.expm1(Math.log1p(-share) / power));
    },
  };
}

/** The sums at a line, or of welfare against the lines that rows have of their own. */
function against(
  columns: SampleColumns,
  line: number | null,
  { perRow }: PovertyTerms,
  boundary: Boundary = 'below',
  sums: (columns: SampleColumns, at: LineAt) => number[],
): Float64Array {
  const isOwn = columns.companions.length > 0;
  const common = isOwn ? (perRow === 'ratio' ? 1 : 0) : (line as number);
  const at = { line: common, boundary, bandwidth: undefined };
  return Float64Array.from(sums(againstLines(columns, perRow), at));
}

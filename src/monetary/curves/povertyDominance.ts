import type { Boundary } from '../../model/standard/standard.ts';
import { refuse, requireAbove, requireFinite, requireKeys, requireRecord } from '../../require.ts';
import type { DominantSample } from '../../sample/dominantSample.ts';
import { countSample } from '../../sample/formula/countSample.ts';
import { requireMissing } from '../../sample/formula/readSample.ts';
import { underName } from '../../sample/formula/underName.ts';
import type { CountedSample } from '../../sample/sampleValue.ts';
import {
  anyNumber,
  nonNegative,
  requireOutsideSupport,
  type SupportOptions,
} from '../../sample/support.ts';
import type { SampleInput, SampleOptions } from '../../sample/welfareSample.ts';
import { requireBoundary } from '../lines/requireBoundary.ts';
import { compareOverLines } from './walk/compareOverLines.ts';
import { type CurvePair, toleranceText } from './walk/comparison.ts';
import type { CurveAlpha } from './walk/gapWalk.ts';

/** Settings of {@link povertyDominance}. */
export interface PovertyDominanceOptions extends SampleOptions, SupportOptions {
  /** 1 compares shares of poor, 2 poverty gaps, 3 squared poverty gaps. */
  readonly order: 1 | 2 | 3;
  /** The least line; 0, if left out, is all lines above 0. */
  readonly from?: number;
  /** The largest line. */
  readonly to: number;
  /** Whether whoever is exactly on a line is poor: `'below'`, if left out, says no. */
  readonly boundary?: Boundary;
}

/** Poverty of two samples at one line. */
export interface LineDifference {
  /** The line; 0 is one just above it. */
  readonly line: number;
  /** The index of the first sample. */
  readonly a: number;
  /** The index of the second. */
  readonly b: number;
  /** The first less the second. */
  readonly difference: number;
}

/** Two samples compared at every line of a range. */
export interface PovertyDominance {
  /** The name of the comparison. */
  readonly measure: 'povertyDominance';
  /** The order of dominance. */
  readonly order: 1 | 2 | 3;
  /** The least line. */
  readonly from: number;
  /** The largest line. */
  readonly to: number;
  /** Which sample has less poverty; `null` where nobody was counted in one of them. */
  readonly dominant: DominantSample | null;
  /** The least line at which the sample with less poverty becomes the one with more; `null` if none. */
  readonly firstCrossing: number | null;
  /** Where the first sample has less poverty by the most; `null` where it never has. */
  readonly lessInA: LineDifference | null;
  /** Where the second has less by the most; `null` where it never has. */
  readonly lessInB: LineDifference | null;
  /** Every setting and convention that the verdict depends on, by name. */
  readonly conventions: { readonly [name: string]: string };
  /** Who was counted of each. */
  readonly samples: {
    /** The first sample. */
    readonly a: CountedSample;
    /** The second. */
    readonly b: CountedSample;
  };
}

/**
 * Whether one of two samples has no more poverty than the other at every line of a range, and less at
 * some: stochastic dominance of the first, second or third order.
 *
 * Convention: every line of the range is compared and not a grid of them. Of the first order the shares
 * of poor are steps, compared at every welfare; of the second the gaps are compared at every corner; of
 * the third also where the difference of the squared gaps has its turn between two. Differences below
 * 2⁻⁴⁴ of the larger index are rounding and count as equal. The boundary acts on the first order alone:
 * where nobody on the line is poor, a step is one just above its line. A lower order implies the higher
 * ones where the range starts at 0. The orderings are of the samples and say nothing of chance. Welfare
 * and lines of both are in one unit; negative welfare is refused for orders 2 and 3 unless a policy is
 * named.
 *
 * Formula: `'a'` where P_α(z; a) ≤ P_α(z; b) for all z in the range and < for one, with α the order
 * less 1; `'both'` where they are equal; `'neither'` where each is less somewhere.
 *
 * Source: A. B. Atkinson (1987), On the measurement of poverty, Econometrica 55, 749–764; J. E. Foster
 * and A. F. Shorrocks (1988), Poverty orderings, Econometrica 56, 173–177.
 *
 * @param a - the first sample: welfare and weights by row, or a sorted sample
 * @param b - the second sample
 * @param options - the order, the range of lines in the unit of welfare, the boundary and the policies
 * @returns who dominates, `null` where nobody was counted in one sample; the first line at which the
 * order turns, and those with the largest differences, each with both indices in [0, 1]
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the sample and the row)
 * for welfare, a weight or a line that is not a valid number, `outsideSupport` for negative welfare,
 * `unequalColumns`, `unknownOption`, `mixedUnits`, `overflow`
 * @example
 * import { povertyDominance } from 'poverty-indicators/monetary';
 *
 * const before = { welfare: [10, 20, 30, 40] };
 * const after = { welfare: [10, 25, 30, 50] };
 * povertyDominance(after, before, { order: 1, to: 100 }).dominant; // => 'a'
 * const [even, uneven] = [{ welfare: [20, 20] }, { welfare: [10, 40] }];
 * povertyDominance(even, uneven, { order: 1, to: 30 }).firstCrossing; // => 20
 * povertyDominance(even, uneven, { order: 2, to: 30 }).dominant; // => 'a'
 */
export function povertyDominance(
  a: SampleInput,
  b: SampleInput,
  options: PovertyDominanceOptions,
): PovertyDominance {
  requireRecord(options, ['options'], 'options: { order, to }');
  requireKeys(options, ['order', 'from', 'to', 'boundary', 'missing', 'outsideSupport'], []);
  const order = requireOrder(options.order);
  const to = requireAbove(options.to, ['to'], 'a line above 0');
  const from = requireFinite(options.from ?? 0, ['from']);
  if (from < 0 || from > to) refuse('invalidNumber', ['from'], `a line from 0 to ${to}`, from);
  const boundary = requireBoundary(options.boundary);
  const support = order === 1 ? anyNumber : nonNegative;
  const outsideSupport = requireOutsideSupport(options.outsideSupport, support);
  const missing = requireMissing(options.missing);
  const read = (sample: SampleInput, name: 'a' | 'b') =>
    underName(name, () =>
      countSample(sample, {
        support,
        outsideSupport,
        missing,
        conventions: {},
        order: 'ascending',
      }),
    );
  const [first, second] = [read(a, 'a'), read(b, 'b')];
  const counted = { a: first.counted, b: second.counted };
  const about = { measure: 'povertyDominance', order, from, to } as const;
  const conventions = { order: String(order), boundary, tolerance: toleranceText };
  if (counted.a.population === 0 || counted.b.population === 0) {
    const none = { dominant: null, firstCrossing: null, lessInA: null, lessInB: null };
    return { ...about, ...none, conventions, samples: counted };
  }
  const { compared, firstCrossing } = compareOverLines(first.columns, second.columns, {
    alpha: (order - 1) as CurveAlpha,
    from,
    to,
    boundary,
  });
  return {
    ...about,
    dominant: compared.dominant(),
    firstCrossing,
    lessInA: difference(compared.lessInA()),
    lessInB: difference(compared.lessInB()),
    conventions,
    samples: counted,
  };
}

function difference(pair: CurvePair | null): LineDifference | null {
  if (pair === null) return null;
  const { at, a, b } = pair;
  return { line: at, a, b, difference: a - b };
}

function requireOrder(order: unknown): 1 | 2 | 3 {
  if (order === 1 || order === 2 || order === 3) return order;
  const code = order === undefined || order === null ? 'missingValue' : 'unknownOption';
  return refuse(code, ['order'], '1 or 2 or 3', order);
}

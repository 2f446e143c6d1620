import type { DominantSample } from '../../sample/dominantSample.ts';
import { underName } from '../../sample/formula/underName.ts';
import type { PovertyInput } from '../lines/povertyLine.ts';
import { type Comparison, type CurvePair, comparison, toleranceText } from './walk/comparison.ts';
import { heightBetween, type TipCorners, tipCorners } from './walk/tipCorners.ts';
import {
  bindTip,
  type TipCounted,
  type TipGaps,
  type TipOptions,
  tipSample,
} from './walk/tipSample.ts';

/** Settings of {@link tipDominance}. */
export interface TipDominanceOptions extends TipOptions {}

/** The TIP curves of two samples at one share of the population. */
export interface ShareDifference {
  /** The share of the population. */
  readonly share: number;
  /** The height of the first curve. */
  readonly a: number;
  /** The height of the second. */
  readonly b: number;
  /** The first less the second. */
  readonly difference: number;
}

/** The TIP curves of two samples compared at every share of the population. */
export interface TipDominance {
  /** The name of the comparison. */
  readonly measure: 'tipDominance';
  /** What a gap is. */
  readonly gaps: TipGaps;
  /** Which sample has less poverty; `null` where nobody was counted in one of them, or it makes no line. */
  readonly dominant: DominantSample | null;
  /** The least share at which the lower curve becomes the higher; `null` where they do not cross. */
  readonly firstCrossing: number | null;
  /** Where the first curve is lower by the most; `null` where it never is. */
  readonly lessInA: ShareDifference | null;
  /** Where the second is lower by the most; `null` where it never is. */
  readonly lessInB: ShareDifference | null;
  /** The settings of the comparison, by name. */
  readonly conventions: { readonly [name: string]: string };
  /** Who was counted of each, and the line of each. */
  readonly samples: {
    /** The first sample. */
    readonly a: TipCounted;
    /** The second. */
    readonly b: TipCounted;
  };
}

/**
 * Whether the TIP curve of one of two samples lies nowhere above that of the other and somewhere below:
 * less poverty by every index that falls as a gap shrinks and as gaps become more equal, such as P₁, P₂
 * and the Sen–Shorrocks–Thon index.
 *
 * Convention: the curves are compared at every corner of both, between which they are straight. A line
 * that the sample makes is that of each sample; otherwise both have the same. Differences below 2⁻⁴⁴ of
 * the larger height are rounding and count as equal. With normalized gaps negative welfare is refused
 * unless a policy is named.
 *
 * Formula: `'a'` where TIP(p; a) ≤ TIP(p; b) for all p in [0, 1] and < for one; `'both'` where they are
 * equal; `'neither'` where each is less somewhere.
 *
 * Source: S. P. Jenkins and P. J. Lambert (1997), Three 'I's of poverty curves, with an analysis of UK
 * poverty trends, Oxford Economic Papers 49, 317–327.
 *
 * @param a - the first sample: welfare and weights by row, or a sorted sample
 * @param b - the second sample
 * @param options - the line in the unit of welfare, the kind of gaps, the boundary and the policies
 * @returns who dominates, `null` where nobody was counted in one sample or it makes no line above 0; the
 * first share at which the curves cross, and those with the largest differences
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the sample and the row)
 * for welfare, a weight or a line that is not a valid number, `outsideSupport` for negative welfare,
 * `unequalColumns`, `unknownOption`, `duplicateLabel`, `mixedUnits`, `overflow`
 * @example
 * import { tipDominance } from 'poverty-indicators/monetary';
 *
 * tipDominance({ welfare: [60, 60] }, { welfare: [40, 70] }, { line: 100 }).dominant; // => 'a'
 */
export function tipDominance(
  a: PovertyInput,
  b: PovertyInput,
  options: TipDominanceOptions,
): TipDominance {
  const { bound, gaps } = bindTip(options, 'tipDominance');
  const first = underName('a', () => tipSample(a, bound));
  const second = underName('b', () => tipSample(b, bound));
  const about = { measure: 'tipDominance', gaps } as const;
  const conventions = { gaps, tolerance: toleranceText };
  const samples = { a: first.counted, b: second.counted };
  if (first.found === null || second.found === null) {
    const none = { dominant: null, firstCrossing: null, lessInA: null, lessInB: null };
    return { ...about, ...none, conventions, samples };
  }
  const { compared, firstCrossing } = compareCorners(
    tipCorners(first.found.columns, first.found.at.line, gaps),
    tipCorners(second.found.columns, second.found.at.line, gaps),
  );
  return {
    ...about,
    dominant: compared.dominant(),
    firstCrossing,
    lessInA: difference(compared.lessInA()),
    lessInB: difference(compared.lessInB()),
    conventions,
    samples,
  };
}

/** Compares at the corners of both curves. */
function compareCorners(
  a: TipCorners,
  b: TipCorners,
): { readonly compared: Comparison; readonly firstCrossing: number | null } {
  const compared = comparison();
  let firstCrossing: number | null = null;
  let last: CurvePair = { at: 0, a: 0, b: 0 };
  let [inA, inB] = [1, 1];
  while (inA < a.shares.length && inB < b.shares.length) {
    const [shareA, shareB] = [a.shares[inA] as number, b.shares[inB] as number];
    const at = Math.min(shareA, shareB);
    const pair = { at, a: heightBetween(a, inA, at), b: heightBetween(b, inB, at) };
    if (compared.add(pair)) firstCrossing ??= crossing(last, pair);
    last = pair;
    if (shareA <= at) inA++;
    if (shareB <= at) inB++;
  }
  return { compared, firstCrossing };
}

/** The share between two at which straight curves cross. */
function crossing(from: CurvePair, to: CurvePair): number {
  const [start, end] = [from.a - from.b, to.a - to.b];
  const part = start === 0 ? 0 : start / (start - end);
  return from.at + (to.at - from.at) * Math.max(0, Math.min(1, part));
}

function difference(pair: CurvePair | null): ShareDifference | null {
  if (pair === null) return null;
  const { at, a, b } = pair;
  return { share: at, a, b, difference: a - b };
}

import type { DominantSample } from '../../../sample/dominantSample.ts';

/** Two curves at one place. */
export interface CurvePair {
  /** The line, or the share of the population. */
  readonly at: number;
  /** The height of the first curve there. */
  readonly a: number;
  /** The height of the second. */
  readonly b: number;
}

/** Two curves compared from place to place. */
export interface Comparison {
  /** Compares at one place; tells whether the order of the curves is turned over since the last. */
  add(pair: CurvePair): boolean;
  /** Who dominates. */
  dominant(): DominantSample;
  /** The first place where the first curve is below the second by the most; `null` where it never is. */
  lessInA(): CurvePair | null;
  /** The first place where the second is below the first by the most; `null` where it never is. */
  lessInB(): CurvePair | null;
}

/**
 * What two sums of the same terms in another order or with other weights may differ by, as a share of the
 * larger: less is rounding and counts as equal.
 */
const tolerance = 2 ** -44;

/** The tolerance in words, for the conventions of a result. */
export const toleranceText = '2^-44 of the larger';

/** Starts a comparison. */
export function comparison(): Comparison {
  let turn = 0;
  let [lessInA, lessInB]: [CurvePair | null, CurvePair | null] = [null, null];
  return {
    add(pair) {
      const sign = signOf(pair);
      if (sign < 0 && (lessInA === null || pair.b - pair.a > lessInA.b - lessInA.a)) lessInA = pair;
      if (sign > 0 && (lessInB === null || pair.a - pair.b > lessInB.a - lessInB.b)) lessInB = pair;
      const isTurned = sign * turn < 0;
      if (sign !== 0) turn = sign;
      return isTurned;
    },
    dominant() {
      if (lessInA === null) return lessInB === null ? 'both' : 'b';
      return lessInB === null ? 'a' : 'neither';
    },
    lessInA: () => lessInA,
    lessInB: () => lessInB,
  };
}

/** Below 0 where the first is less. */
function signOf({ a, b }: CurvePair): number {
  const difference = a - b;
  return Math.abs(difference) <= tolerance * Math.max(Math.abs(a), Math.abs(b)) ? 0 : difference;
}

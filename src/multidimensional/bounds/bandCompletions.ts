import type { IndexBand } from '../../model/multidimensional/multidimensionalIndex.ts';
import { bandRange } from '../scoring/bandTest.ts';
import type { CompiledIndex } from '../scoring/compileIndex.ts';

import { newLeastSubset } from '../scoring/leastSubset.ts';

/** Completions of a pattern that are in a band and that are not; `null` where there is none. */
export interface BandCompletions {
  /** The deprivations of one that is in it. */
  readonly inside: number | null;
  /** The deprivations of one that is not. */
  readonly outside: number | null;
}

/** Looks for them, for a band that goes by the columns of the index itself. */
export function newBandCompletions(
  { weights, weightOf, denominator }: CompiledIndex,
  band: IndexBand,
): (deprived: number, missing: number) => BandCompletions {
  const { least: leastPoints, isIn: isInRange } = bandRange(band);
  const from = leastPoints(denominator);
  const least = newLeastSubset(weights);
  const isIn = (bits: number) => isInRange(weightOf(bits), denominator);
  return (deprived, missing) => {
    const ends = [deprived, deprived | missing];
    // Between two ends that are in it, everything is; if neither is, the least that reaches it may be.
    const outside = ends.find((bits) => !isIn(bits)) ?? null;
    const end = ends.find(isIn);
    if (end !== undefined) return { inside: end, outside };
    const added = least(missing, from - weightOf(deprived));
    const reached = added === null ? null : deprived | added;
    return { inside: reached !== null && isIn(reached) ? reached : null, outside };
  };
}

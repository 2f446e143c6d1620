import type {
  IndexIndicator,
  MultidimensionalIndex,
} from '../../src/model/multidimensional/multidimensionalIndex.ts';
import { chileMpi2015 } from '../../src/standards/multidimensional/chileMpi2015.ts';
import { colombiaMpi } from '../../src/standards/multidimensional/colombiaMpi.ts';
import { ecuadorMpi } from '../../src/standards/multidimensional/ecuadorMpi.ts';
import { globalMpi } from '../../src/standards/multidimensional/globalMpi.ts';
import { indiaMpi } from '../../src/standards/multidimensional/indiaMpi.ts';
import { philippinesMpi } from '../../src/standards/multidimensional/philippinesMpi.ts';
import { vietnamMpiOphi } from '../../src/standards/multidimensional/vietnamMpiOphi.ts';
import { worldBankMpm } from '../../src/standards/multidimensional/worldBankMpm.ts';
import { deepFreeze } from './deepFreeze.ts';

/** Every multidimensional index of the package: those of the world, then by country. */
export const allIndices: readonly MultidimensionalIndex[] = deepFreeze([
  globalMpi,
  worldBankMpm,
  chileMpi2015,
  colombiaMpi,
  ecuadorMpi,
  indiaMpi,
  philippinesMpi,
  vietnamMpiOphi,
]);

/** The indicators of an index, across its dimensions. */
export function indicatorsIn({ dimensions }: MultidimensionalIndex): readonly IndexIndicator[] {
  return dimensions.flatMap(({ indicators }) => indicators);
}

/** A weight or cut-off as a pair of whole numbers, read without the code under test. */
export function asFraction(value: string | number | undefined): readonly [bigint, bigint] {
  const [, above = '', below = '1', percent = ''] =
    /^(\d+(?:\.\d+)?)(?:\/(\d+))?(%?)$/.exec(String(value)) ?? [];
  const [whole = '', part = ''] = above.split('.');
  if (whole === '') throw new Error(`no fraction: ${value}`);
  const scale = 10n ** BigInt(part.length) * (percent === '' ? 1n : 100n);
  return [BigInt(whole + part), BigInt(below) * scale];
}

/**
 * The weights and the cut-off of an index as whole numbers of one denominator; the cut-off rounded up,
 * which is what a whole number has to reach.
 */
export function wholeNumbers(index: MultidimensionalIndex, cutoff = index.cutoff) {
  const parts = indicatorsIn(index).map(({ weight }) => asFraction(weight));
  const of = parts.map(([, below]) => below).reduce(leastCommon, 1n);
  const [above, below] = asFraction(cutoff);
  return {
    weights: parts.map(([top, bottom]) => Number((top * of) / bottom)),
    of: Number(of),
    reach: Number((above * of + below - 1n) / below),
  };
}

function leastCommon(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}

/** How many patterns of deprivations have each whole-number score. */
export function patternsByScore(weights: readonly number[]): ReadonlyMap<number, number> {
  let scores = new Map([[0, 1]]);
  for (const weight of weights) {
    const next = new Map(scores);
    for (const [score, count] of scores) {
      next.set(score + weight, (next.get(score + weight) ?? 0) + count);
    }
    scores = next;
  }
  return scores;
}

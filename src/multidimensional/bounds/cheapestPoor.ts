import { bitPlaces, countBits } from '../scoring/bits.ts';
import type { CompiledIndex } from '../scoring/compileIndex.ts';
import { identificationTests } from '../scoring/identificationTests.ts';
import { thresholds } from '../scoring/identify.ts';
import { newLeastSubset } from '../scoring/leastSubset.ts';

/** What is to be as little as can be: the weights of the deprivations added, or their number. */
export type Cost = 'weight' | 'number';

/** The deprivations of `free` that make poor whoever has those of `fixed`, at the least cost. */
export type CheapestPoor = (fixed: number, free: number, cost: Cost) => number | null;

/**
 * A finder of the cheapest way into poverty: the bits of `free` to add to `fixed`, none where that is
 * poor already, `null` where not even all of them are enough.
 */
export function newCheapestPoor(compiled: CompiledIndex): CheapestPoor {
  const { weights, weightOf, denominator, cutoff } = compiled;
  const identification = identificationTests(compiled.index, compiled);
  if (identification === null) {
    const least = newLeastSubset(weights);
    const threshold = thresholds(cutoff ?? { numerator: 1n, denominator: 1n })(denominator);
    return (fixed, free, cost) => {
      const points = threshold - weightOf(fixed);
      return cost === 'weight' ? least(free, points) : fewest(weights, free, points);
    };
  }
  const { tests, needed } = identification;
  return (fixed, free, cost) => {
    const costOf = cost === 'weight' ? weightOf : countBits;
    const ways: number[] = [];
    for (const { mask, atLeast } of tests) {
      const lacking = atLeast - countBits(fixed & mask);
      const bits = lacking <= 0 ? 0 : lightest(weights, free & mask, lacking);
      if (bits !== null) ways.push(bits);
    }
    if (ways.length < needed) return null;
    // More than one test is needed only of dimensions, which have no indicator in common.
    ways.sort((a, b) => costOf(a) - costOf(b));
    return ways.slice(0, needed).reduce((all, bits) => all | bits, 0);
  };
}

/** The fewest bits that reach a number of points: the heaviest first. */
function fewest(weights: readonly number[], free: number, points: number): number | null {
  let [bits, rest] = [0, points];
  for (const place of byWeight(weights, free).reverse()) {
    if (rest <= 0) break;
    bits |= 1 << place;
    rest -= weights[place] as number;
  }
  return rest <= 0 ? bits : null;
}

/** So many of the bits, the lightest. */
function lightest(weights: readonly number[], free: number, number: number): number | null {
  const places = byWeight(weights, free);
  if (places.length < number) return null;
  return places.slice(0, number).reduce((bits, place) => bits | (1 << place), 0);
}

function byWeight(weights: readonly number[], free: number): number[] {
  return bitPlaces(free).sort((a, b) => (weights[a] as number) - (weights[b] as number));
}

import type { PatternTable } from '../data/deprivationData.ts';
import { countBits, maskOf } from '../scoring/bits.ts';
import type { CompiledIndex } from '../scoring/compileIndex.ts';
import type { CheapestPoor, Cost } from './cheapestPoor.ts';

/** A figure of the poor that is a sum over them divided by another, neither of which may be monotone. */
export interface PoorRatio {
  /** What a poor row of these deprivations adds above the line. */
  readonly above: (bits: number) => number;
  /** What it adds below, more than 0. */
  readonly below: (bits: number) => number;
  /** The indicators that speak against a high value: as few of them as poverty needs. */
  readonly fewForHighest: number;
  /** The same for a low value. */
  readonly fewForLowest: number;
  /** By what as few is meant. */
  readonly cost: Cost;
}

/** The ratios whose bounds have to be looked for. */
export function poorRatios(compiled: CompiledIndex): {
  readonly intensity: PoorRatio;
  readonly number: PoorRatio;
  readonly indicators: readonly PoorRatio[];
  readonly dimensions: readonly PoorRatio[];
} {
  const { weightOf, indicators, dimensionOf, index } = compiled;
  const all = maskOf(compiled, () => true);
  const mean = { below: () => 1, fewForHighest: 0, fewForLowest: all };
  const shareOf = (mask: number): PoorRatio => ({
    above: (bits) => weightOf(bits & mask),
    below: weightOf,
    fewForHighest: all & ~mask,
    fewForLowest: mask,
    cost: 'weight',
  });
  return {
    intensity: { ...mean, above: weightOf, cost: 'weight' },
    number: { ...mean, above: countBits, cost: 'number' },
    indicators: indicators.map((_, place) => shareOf(1 << place)),
    dimensions: index.dimensions.map((_, row) =>
      shareOf(maskOf(compiled, (place) => dimensionOf[place] === row)),
    ),
  };
}

/** A pattern that need not be poor, and what it adds if it is. */
interface Choice {
  readonly cell: number;
  readonly bits: number;
  readonly above: number;
  readonly below: number;
}

/**
 * The completion of every cell that makes a ratio as high, or as low, as it can be. A cell that is poor in any
 * case has one best completion; of the others the best poor one is taken as long as it lies beyond the
 * ratio so far, from the farthest on, which is what the iteration of Dinkelbach comes to.
 */
export function extremeCompletion(
  { deprived, missing, weight }: PatternTable,
  { isPoor, weightOf, denominator }: CompiledIndex,
  ratio: PoorRatio,
  end: 'lowest' | 'highest',
  cheapest: CheapestPoor,
): Uint32Array {
  const completed = deprived.slice();
  const few = end === 'highest' ? ratio.fewForHighest : ratio.fewForLowest;
  const sign = end === 'highest' ? 1 : -1;
  const choices: Choice[] = [];
  let [above, below] = [0, 0];
  for (let cell = 0; cell < deprived.length; cell++) {
    const known = deprived[cell] as number;
    const unknown = missing[cell] as number;
    const fixed = known | (unknown & ~few);
    const added = cheapest(fixed, unknown & few, ratio.cost);
    if (added === null) continue;
    const bits = fixed | added;
    const choice = { cell, bits, above: ratio.above(bits), below: ratio.below(bits) };
    if (isPoor(known, weightOf(known), denominator)) take(choice);
    else choices.push(choice);
  }
  choices.sort((a, b) => sign * (b.above / b.below - a.above / a.below));
  for (const choice of choices) {
    if (below > 0 && sign * (choice.above / choice.below - above / below) <= 0) break;
    take(choice);
  }
  return completed;

  function take(choice: Choice): void {
    completed[choice.cell] = choice.bits;
    above += choice.above * (weight[choice.cell] as number);
    below += choice.below * (weight[choice.cell] as number);
  }
}

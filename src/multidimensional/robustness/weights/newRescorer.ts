import type { PatternTable } from '../../data/deprivationData.ts';
import { type CompiledIndex, sumOfBits } from '../../scoring/compileIndex.ts';
import { identify } from '../../scoring/identify.ts';
import { newScorer } from '../../scoring/scorePatterns.ts';
import type { WholeWeights } from './spreadWeights.ts';

/** The measures that weights are changed for. */
export type RobustMeasure = 'headcount' | 'adjustedHeadcount' | 'intensity';

/** A measure of several populations, each above / below. */
export interface PopulationRatios {
  /** The sum above the line, for each population. */
  readonly above: Float64Array;
  /** The sum below it; 0 where there is no value. */
  readonly below: Float64Array;
}

/**
 * Prepares to score some populations under other weights: each pattern that occurs is scored once, and
 * what it adds goes to the populations that have it.
 */
export function newRescorer(
  tables: readonly PatternTable[],
  compiled: CompiledIndex,
  measure: RobustMeasure,
): (weights: WholeWeights) => PopulationRatios {
  const cells = byPattern(tables);
  const { deprived, missing } = cells;
  const score = new Float64Array(deprived.length);
  const poor = new Float64Array(deprived.length);
  const counted = new Float64Array(deprived.length);
  const [scores, heads, all] = [newSums(cells), newSums(cells), newSums(cells)];
  let populations: Float64Array | null = null;
  return ({ weights, denominator }) => {
    // Thresholds are kept for each denominator that was met, so each alternative has its own.
    const isPoor = identify(compiled.index, compiled, compiled.cutoff);
    const weightOf = sumOfBits(weights);
    const scorer = newScorer({ ...compiled, weights, denominator, weightOf, isPoor });
    for (let place = 0; place < deprived.length; place++) {
      const scored = scorer(deprived[place] as number, missing[place] as number);
      counted[place] = scored === null ? 0 : 1;
      poor[place] = scored?.poor ? 1 : 0;
      score[place] = scored?.poor ? scored.score : 0;
    }
    // Who is counted depends on what is known of them, not on the weights.
    populations ??= all(counted);
    if (measure === 'headcount') return { above: heads(poor), below: populations };
    const below = measure === 'intensity' ? heads(poor) : populations;
    return { above: scores(score), below: below.map((sum) => sum * denominator) };
  };
}

/** The cells of some populations, pattern by pattern. */
interface PatternCells {
  /** How many populations there are. */
  readonly populations: number;
  /** What each pattern is deprived in. */
  readonly deprived: readonly number[];
  /** What is not known of it. */
  readonly missing: readonly number[];
  /** Where the cells of a pattern begin, and after the last where they end. */
  readonly starts: Uint32Array;
  /** The population of each cell. */
  readonly population: Uint32Array;
  /** The weight of each cell. */
  readonly weight: Float64Array;
}

function byPattern(tables: readonly PatternTable[]): PatternCells {
  const known = new Map<number, Map<number, number>>();
  const deprived: number[] = [];
  const missing: number[] = [];
  const counts: number[] = [];
  const placeOf = (bits: number, unknown: number): number => {
    let same = known.get(unknown);
    if (same === undefined) {
      same = new Map();
      known.set(unknown, same);
    }
    let place = same.get(bits);
    if (place === undefined) {
      place = counts.push(0) - 1;
      same.set(bits, place);
      deprived.push(bits);
      missing.push(unknown);
    }
    counts[place] = (counts[place] as number) + 1;
    return place;
  };
  const places = tables.map((table) =>
    Uint32Array.from(table.deprived, (bits, cell) => placeOf(bits, table.missing[cell] as number)),
  );
  const starts = new Uint32Array(counts.length + 1);
  for (const [place, count] of counts.entries()) {
    starts[place + 1] = (starts[place] as number) + count;
  }
  const next = starts.slice();
  const population = new Uint32Array(starts.at(-1) ?? 0);
  const weight = new Float64Array(population.length);
  for (const [row, table] of tables.entries()) {
    for (const [cell, place] of (places[row] as Uint32Array).entries()) {
      const at = next[place] as number;
      population[at] = row;
      weight[at] = table.weight[cell] as number;
      next[place] = at + 1;
    }
  }
  return { populations: tables.length, deprived, missing, starts, population, weight };
}

/** Sums of values of patterns over each population, with Neumaier's compensation. */
function newSums({ populations, starts, population, weight }: PatternCells) {
  const sums = new Float64Array(populations);
  const losses = new Float64Array(populations);
  return (values: Float64Array): Float64Array => {
    sums.fill(0);
    losses.fill(0);
    for (let place = 0; place < values.length; place++) {
      const value = values[place] as number;
      if (value === 0) continue;
      const end = starts[place + 1] as number;
      for (let cell = starts[place] as number; cell < end; cell++) {
        const row = population[cell] as number;
        const more = (weight[cell] as number) * value;
        const sum = sums[row] as number;
        const next = sum + more;
        losses[row] =
          (losses[row] as number) + (sum >= more ? sum - next + more : more - next + sum);
        sums[row] = next;
      }
    }
    return sums.map((sum, row) => sum + (losses[row] as number));
  };
}

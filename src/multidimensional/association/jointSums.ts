import { newPlacedSums } from '../../numeric/placedSums.ts';
import type { PatternTable } from '../data/deprivationData.ts';
import { lowestBit } from '../scoring/bits.ts';
import type { CompiledIndex } from '../scoring/compileIndex.ts';
import { newScorer } from '../scoring/scorePatterns.ts';

/**
 * Whose deprivations are put side by side: `'everybody'`, of all who are counted; `'censored'`, of all,
 * but those of the non-poor count as none; `'poor'`, of the poor alone.
 */
export type AssociationAmong = 'everybody' | 'poor' | 'censored';

/** The weights of the four cells of a pair. */
export interface JointCells {
  /** Deprived in both. */
  readonly both: number;
  /** In the first alone. */
  readonly firstOnly: number;
  /** In the second alone. */
  readonly secondOnly: number;
  /** In neither. */
  readonly neither: number;
}

/** The weights that the association of indicators is made from. */
export interface JointSums {
  /** How many rows are looked at. */
  readonly rows: number;
  /** The sum of their weights. */
  readonly population: number;
  /** Of each pair the cells, in the order of the pairs. */
  readonly pairs: readonly JointCells[];
  /** Of each indicator the weights of its deprived, of the poor among them, and of whom it is known. */
  readonly deprived: readonly {
    readonly all: number;
    readonly poor: number;
    readonly known: number;
  }[];
}

/** The pairs of so many indicators: each with every later one. */
export function pairsOf(indicators: number): readonly (readonly [first: number, second: number])[] {
  return Array.from({ length: indicators }, (_, first) =>
    Array.from({ length: indicators - first - 1 }, (_, at) => [first, first + 1 + at] as const),
  ).flat();
}

/**
 * Goes once through the patterns. Every cell is a sum of its own, so that an empty one is exactly 0 and
 * none is the difference of two others.
 */
export function jointSums(
  table: PatternTable,
  compiled: CompiledIndex,
  among: AssociationAmong,
): JointSums {
  const indicators = compiled.indicators.length;
  const pairs = pairsOf(indicators);
  const cells = newPlacedSums(4 * pairs.length);
  const own = newPlacedSums(3 * indicators + 2);
  const [everybody, population] = [3 * indicators, 3 * indicators + 1];
  const reweighted = compiled.missing === 'reweight';
  const scorer = newScorer(compiled);
  let counted = 0;
  for (let cell = 0; cell < table.deprived.length; cell++) {
    const unknown = table.missing[cell] as number;
    const scored = scorer(table.deprived[cell] as number, unknown);
    if (scored === null) continue;
    const { deprived, poor } = scored;
    const one = table.weight[cell] as number;
    own.add(everybody, one);
    for (let bits = deprived; bits !== 0; bits &= bits - 1) {
      const place = 3 * lowestBit(bits);
      own.add(place, one);
      if (poor) own.add(place + 1, one);
    }
    for (let bits = reweighted ? scored.known : 0; bits !== 0; bits &= bits - 1) {
      own.add(3 * lowestBit(bits) + 2, one);
    }
    if (among === 'poor' && !poor) continue;
    counted += table.rows[cell] as number;
    own.add(population, one);
    const seen = among === 'censored' && !poor ? 0 : deprived;
    // Other policies than reweighting have made every deprivation known by now.
    const hidden = reweighted ? unknown : 0;
    for (let pair = 0; pair < pairs.length; pair++) {
      const [first, second] = pairs[pair] as readonly [number, number];
      if (((hidden >>> first) | (hidden >>> second)) & 1) continue;
      const which = ((seen >>> first) & 1) + 2 * ((seen >>> second) & 1);
      cells.add(4 * pair + which, one);
    }
  }
  return {
    rows: counted,
    population: own.at(population),
    pairs: pairs.map((_, pair) => ({
      both: cells.at(4 * pair + 3),
      firstOnly: cells.at(4 * pair + 1),
      secondOnly: cells.at(4 * pair + 2),
      neither: cells.at(4 * pair),
    })),
    deprived: Array.from({ length: indicators }, (_, at) => ({
      all: own.at(3 * at),
      poor: own.at(3 * at + 1),
      known: reweighted ? own.at(3 * at + 2) : own.at(everybody),
    })),
  };
}

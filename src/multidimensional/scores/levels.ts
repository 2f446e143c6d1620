import { type Accumulator, newAccumulator } from '../../numeric/accumulator.ts';
import { compareRationals } from '../../numeric/rational/compareRationals.ts';
import { fractionText } from '../../numeric/rational/fractionText.ts';
import { type Rational, reduceRational } from '../../numeric/rational/rational.ts';
import { rationalToNumber } from '../../numeric/rational/rationalToNumber.ts';
import type { PatternTable } from '../data/deprivationData.ts';
import { countBits } from '../scoring/bits.ts';
import type { CompiledIndex } from '../scoring/compileIndex.ts';
import { newScorer } from '../scoring/scorePatterns.ts';
import type { Distribution, LevelShare } from './distribution.ts';

/** A level while its rows are counted. */
interface Level<Key> {
  readonly at: Key;
  rows: number;
  readonly weight: Accumulator;
}

/** Distributes the rows of a table by their score and by their number of deprivations. */
export function distributionOf(table: PatternTable, compiled: CompiledIndex): Distribution {
  const { deprived, missing, rows, weight } = table;
  const { cutoff } = compiled;
  const scorer = newScorer(compiled);
  const scores = new Map<string, Level<Rational>>();
  const numbers = new Map<number, Level<number>>();
  // What stands over the same weight of known indicators is one fraction, reduced once.
  const fractions = new Map<number, Map<number, string>>();
  for (let cell = 0; cell < deprived.length; cell++) {
    const scored = scorer(deprived[cell] as number, missing[cell] as number);
    if (scored === null) continue;
    const { points, of } = scored;
    const found = within(fractions, of, () => new Map<number, string>());
    const text = within(found, points, () => fractionText(fraction(points, of)));
    const number = countBits(scored.deprived);
    for (const level of [
      within(scores, text, () => newLevel(fraction(points, of))),
      within(numbers, number, () => newLevel(number)),
    ]) {
      level.rows += rows[cell] as number;
      level.weight.add(weight[cell] as number);
    }
  }
  const byScore = [...scores.values()].sort((a, b) => compareRationals(a.at, b.at));
  const byNumber = [...numbers.values()].sort((a, b) => a.at - b.at);
  const shares = sharesOf(byScore);
  return {
    rows: byScore.reduce((sum, level) => sum + level.rows, 0),
    population: shares.population,
    scores: byScore.map(({ at }, place) => ({
      score: fractionText(at),
      value: rationalToNumber(at),
      reachesCutoff: cutoff === null ? null : compareRationals(at, cutoff) >= 0,
      ...(shares.levels[place] as LevelShare),
    })),
    numbers: sharesOf(byNumber).levels.map((level, place) => ({
      deprivations: (byNumber[place] as Level<number>).at,
      ...level,
    })),
  };
}

/** Shares from the highest level down, so that at or above the least is everybody. */
function sharesOf(levels: readonly Level<unknown>[]): {
  readonly population: number;
  readonly levels: readonly LevelShare[];
} {
  const sum = newAccumulator();
  const upwards = levels.map(() => 0);
  for (let place = levels.length - 1; place >= 0; place--) {
    sum.add((levels[place] as Level<unknown>).weight.total());
    upwards[place] = sum.total();
  }
  const population = sum.total();
  const share = (part: number) => (population === 0 ? null : part / population);
  return {
    population,
    levels: levels.map(({ rows, weight }, place) => ({
      rows,
      population: weight.total(),
      share: share(weight.total()),
      shareAtOrAbove: share(upwards[place] as number),
    })),
  };
}

function newLevel<Key>(at: Key): Level<Key> {
  return { at, rows: 0, weight: newAccumulator() };
}

function fraction(points: number, of: number): Rational {
  return reduceRational(BigInt(points), BigInt(of));
}

/** What a map holds under a key, made where it holds nothing. */
function within<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

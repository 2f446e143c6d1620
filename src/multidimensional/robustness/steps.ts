import { ratioText } from '../../numeric/rational/ratioText.ts';
import { refuse, requireKeys, requireRecord } from '../../require.ts';
import type { PatternCounts, PatternTable } from '../data/deprivationData.ts';
import { type CompiledIndex, compileIndex } from '../scoring/compileIndex.ts';
import type { IndexOptions } from '../scoring/indexOptions.ts';
import {
  type DeprivationInput,
  newScorer,
  patternsFor,
  refuseMissing,
} from '../scoring/scorePatterns.ts';

/** A range of cut-offs k, without its lower end and with its upper one, in exact fractions. */
export interface CutoffRange {
  /** k is above this. */
  readonly above: string;
  /** k is this at the most. */
  readonly upTo: string;
}

/** What all cut-offs of a table can be told from. */
export interface CutoffSteps {
  /** The index, without a cut-off. */
  readonly compiled: CompiledIndex;
  /** The patterns. */
  readonly counts: PatternCounts;
  /** The upper ends of the steps of k as points out of the denominator, ascending; the last is all. */
  readonly upTo: readonly number[];
}

/**
 * Reads a table and finds the steps of k: up to each score that somebody has, and on to 1. Within a step
 * the same people are poor.
 */
export function readSteps(
  data: DeprivationInput,
  options: Pick<IndexOptions, 'index' | 'missing'>,
): CutoffSteps {
  requireRecord(options, ['options'], 'options { index, … }');
  requireKeys(options, ['index', 'missing', 'cutoffs', 'detail', 'by', 'measure'], ['options']);
  const { index, missing } = options;
  const compiled = compileIndex(
    { index, ...(missing === undefined ? {} : { missing }) },
    'nothing',
  );
  const { kind } = index.identification ?? { kind: 'score' };
  if (kind !== 'score') {
    const expected = 'an index whose poor are identified by a cut-off of their score';
    refuse('invalidIndex', ['index', 'identification'], expected, kind);
  }
  if (missing === 'reweight') {
    const expected =
      "a policy other than 'reweight', under which scores have no common denominator";
    refuse('unknownOption', ['missing'], expected, missing);
  }
  const counts = patternsFor(data, compiled);
  refuseMissing(counts, compiled, data);
  const tables = counts.groupings.flatMap(({ groups }) => groups.map(({ patterns }) => patterns));
  return { compiled, counts, upTo: scoresIn([counts.patterns, ...tables], compiled) };
}

/** The scores above 0 of whoever has a weight, ascending, and the highest there can be. */
function scoresIn(tables: readonly PatternTable[], compiled: CompiledIndex): number[] {
  const score = newScorer(compiled);
  const found = new Set([compiled.denominator]);
  for (const { deprived, missing, weight } of tables) {
    for (let cell = 0; cell < deprived.length; cell++) {
      if (weight[cell] === 0) continue;
      const scored = score(deprived[cell] as number, missing[cell] as number);
      if (scored !== null && scored.points > 0) found.add(scored.points);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** The cut-offs from one step to another. */
export function rangeOf(
  { compiled, upTo }: Pick<CutoffSteps, 'compiled' | 'upTo'>,
  first: number,
  last = first,
): CutoffRange {
  const text = (points: number) => ratioText(points, compiled.denominator);
  return { above: text(upTo[first - 1] ?? 0), upTo: text(upTo[last] as number) };
}

/** The first step whose people reach so many points. */
export function stepOf({ upTo }: Pick<CutoffSteps, 'upTo'>, points: number): number {
  return upTo.findIndex((score) => score >= points);
}

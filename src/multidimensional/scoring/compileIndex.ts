import {
  checkIndexAt,
  readCutoff,
} from '../../model/multidimensional/checkMultidimensionalIndex.ts';
import type { ExactIndex } from '../../model/multidimensional/exactIndex.ts';
import type { MultidimensionalIndex } from '../../model/multidimensional/multidimensionalIndex.ts';
import { fractionText } from '../../numeric/rational/fractionText.ts';
import type { Rational } from '../../numeric/rational/rational.ts';
import { refuse, requireChoice, requireKeys, requireRecord } from '../../require.ts';
import { lowestBit } from './bits.ts';
import { identificationText } from './identificationText.ts';
import { identify } from './identify.ts';
import { type IndexOptions, type MissingPolicy, missingPolicies } from './indexOptions.ts';

/** An index ready to score patterns whose bit j is its indicator j. */
export interface CompiledIndex extends ExactIndex {
  /** The index. */
  readonly index: MultidimensionalIndex;
  /** The columns of its patterns: its indicators, and after them any other that was asked for. */
  readonly ids: readonly string[];
  /** The cut-off, or `null` where the poor are not identified by their score. */
  readonly cutoff: Rational | null;
  /** What to do about deprivations that are not known. */
  readonly missing: MissingPolicy;
  /** The weights of a pattern's bits together, out of `denominator`; exact. */
  readonly weightOf: (pattern: number) => number;
  /** Whether whoever has this pattern is poor, of a weight of observed indicators `of`. */
  readonly isPoor: (pattern: number, score: number, of: number) => boolean;
  /** Every setting that a figure depends on, by name. */
  readonly conventions: { readonly [name: string]: string };
}

/** Whether a measure needs to know who is poor. */
export type Needs = 'poor' | 'nothing';

/** Reads the settings of a measure, each checked once. */
export function compileIndex(
  options: IndexOptions,
  needs: Needs = 'poor',
  others: readonly string[] = [],
): CompiledIndex {
  requireRecord(options, ['options'], 'options { index, … }');
  requireKeys(options, keys, ['options']);
  const { index, missing = 'refuse' } = options;
  const exact = checkIndexAt(index, ['index']);
  requireChoice(missing, missingPolicies, ['missing']);
  const { kind } = index.identification ?? { kind: 'score' };
  const cutoff = cutoffOf(options, kind === 'score' && needs === 'poor');
  if (missing === 'reweight' && kind !== 'score' && needs === 'poor') {
    refuse('unknownOption', ['missing'], "'reweight' only where the score identifies", missing);
  }
  const weightOf = sumOfBits(exact.weights);
  return {
    ...exact,
    index,
    ids: [...exact.indicators.map(({ id }) => id), ...others],
    cutoff,
    missing,
    weightOf,
    isPoor: needs === 'poor' ? identify(index, exact, cutoff) : () => false,
    conventions: {
      index: index.id,
      ...(needs === 'poor' ? { identification: identificationText(index) } : {}),
      ...(cutoff === null || needs === 'nothing' ? {} : { cutoff: fractionText(cutoff) }),
      missing,
    },
  };
}

/** The settings of the measures and of what is made with them. */
const keys = [
  ...['index', 'cutoff', 'missing', 'indicator', 'dimension', 'among', 'band'],
  ...['by', 'measure', 'weights', 'detail', 'language'],
];

/** The cut-off asked for, or that of the index. */
function cutoffOf({ index, cutoff }: IndexOptions, needed: boolean): Rational | null {
  if (index.identification !== undefined && index.identification.kind !== 'score') {
    if (cutoff === undefined) return null;
    const expected = 'no cut-off, because the poor are not identified by their score';
    return refuse('invalidIndex', ['cutoff'], expected, cutoff);
  }
  if (cutoff !== undefined) return readCutoff(cutoff, ['cutoff']);
  if (index.cutoff !== undefined) return readCutoff(index.cutoff, ['index', 'cutoff']);
  return needed ? refuse('missingValue', ['cutoff'], "a cut-off such as '1/3'", undefined) : null;
}

/**
 * Sums of weights by ten bits at a time, so that a pattern costs three look-ups. Bits past the last
 * weight weigh nothing.
 */
export function sumOfBits(weights: readonly number[]): (pattern: number) => number {
  const tables = [0, 10, 20].map((from) => {
    const sums = new Float64Array(1024);
    for (let bits = 1; bits < sums.length; bits++) {
      const lowest = lowestBit(bits);
      sums[bits] = (sums[bits & (bits - 1)] as number) + (weights[from + lowest] ?? 0);
    }
    return sums;
  });
  const [low, middle, high] = tables as [Float64Array, Float64Array, Float64Array];
  return (pattern) =>
    (low[pattern & 1023] as number) +
    (middle[(pattern >>> 10) & 1023] as number) +
    (high[pattern >>> 20] as number);
}

import type { Language } from '../../model/language.ts';
import type { LocalText } from '../../model/standard/provenance.ts';
import type { IndexOptions, MissingPolicy } from '../scoring/indexOptions.ts';

/**
 * The deprivations of one row by indicator: 1 or `true` deprived, 0 or `false` not, `null` or `undefined` not
 * known.
 */
export interface DeprivationRow {
  /** Whether it is deprived in this indicator. */
  readonly [indicator: string]: number | boolean | bigint | null | undefined;
}

/** Settings of {@link explainScore}. */
export interface ExplainScoreOptions extends Omit<IndexOptions, 'missing'> {
  /**
   * What to do about deprivations that are not known. Left out, they are left open: the least and the
   * greatest score are told, and whether the row is poor only where that is certain. `'refuse'` throws, for
   * a column of a band too.
   */
  readonly missing?: MissingPolicy;
  /** The language of the sentences; English if left out. */
  readonly language?: Language;
}

/** One indicator on the way to a score. */
export interface ScoreStep {
  /** The indicator. */
  readonly indicator: string;
  /** Its name, if it has one. */
  readonly name: LocalText | null;
  /** The id of its dimension. */
  readonly dimension: string;
  /** Whether the row is deprived in it; `null` where that is not known. */
  readonly deprived: boolean | null;
  /** What the policy took it for where it is not known; `null` where it took it for nothing. */
  readonly assumed: boolean | null;
  /** Its weight in the index, an exact fraction such as `'1/6'`. */
  readonly weight: string;
  /** Its weight in this score: the same, or reweighted, then `'0'` where it is not known. */
  readonly counts: string;
  /** The sum so far of the weights of what is deprived, known or assumed. */
  readonly running: string;
}

/** A test by which an index identifies the poor where their score does not. */
export interface TestResult {
  /** The id of the condition or dimension; `null` for a test of all indicators. */
  readonly id: string | null;
  /** Its name, if it has one. */
  readonly name: LocalText | null;
  /** In how many of its indicators the row is deprived, the unknown ones not counted. */
  readonly deprived: number;
  /** In how many of its indicators that is not known. */
  readonly unknown: number;
  /** How many indicators it has. */
  readonly of: number;
  /** How many of them have to be deprivations. */
  readonly atLeast: number;
  /** Whether it holds; `null` where that cannot be told. */
  readonly holds: boolean | null;
}

/** A band and whether a row is in it. */
export interface BandResult {
  /** Its id. */
  readonly id: string;
  /** Its name, if it has one. */
  readonly name: LocalText | null;
  /**
   * Whether the row is in it; `null` where that cannot be told, where the policy leaves the row out, and
   * under `'reweight'` for a band with columns of its own.
   */
  readonly holds: boolean | null;
}

/** How a row comes to its score, and what follows from it. */
export interface ScoreExplanation {
  /** The id of the index. */
  readonly index: string;
  /** The indicators, in the order of the index. */
  readonly steps: readonly ScoreStep[];
  /** The score, an exact fraction; `null` where it is open or the row was left out. */
  readonly score: string | null;
  /** The least score that the unknown may give; `null` where the row was left out. */
  readonly leastScore: string | null;
  /** The greatest score that the unknown may give; `null` where the row was left out. */
  readonly greatestScore: string | null;
  /** The cut-off, an exact fraction; `null` where the score does not identify the poor. */
  readonly cutoff: string | null;
  /** The score less the cut-off, such as `'-1/6'`; `null` where either is. */
  readonly margin: string | null;
  /** Whether the row is poor; `null` where that cannot be told or the row was left out. */
  readonly poor: boolean | null;
  /** The tests that identify the poor where the score does not; else none. */
  readonly tests: readonly TestResult[];
  /** How many of the tests make poor; `null` where the score identifies. */
  readonly testsNeeded: number | null;
  /** The bands of the index. */
  readonly bands: readonly BandResult[];
  /** The indicators that are not known. */
  readonly unknown: readonly string[];
  /** Whether the policy leaves the row out. */
  readonly leftOut: boolean;
  /** Every setting that the result depends on, by name. */
  readonly conventions: { readonly [name: string]: string };
  /** All this in words. */
  readonly sentences: readonly string[];
}

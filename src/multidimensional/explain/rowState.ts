import { PovertyError } from '../../errors.ts';
import { type Rational, reduceRational } from '../../numeric/rational/rational.ts';
import { refuse, requireRecord } from '../../require.ts';
import { readDeprivation } from '../data/readDeprivation.ts';
import { lowestBit } from '../scoring/bits.ts';
import { type CompiledIndex, compileIndex } from '../scoring/compileIndex.ts';
import type { MissingPolicy } from '../scoring/indexOptions.ts';
import type { DeprivationRow, ExplainScoreOptions } from './scoreExplanation.ts';

/** What is known of a row, and what the policy makes of the rest. */
export interface RowState {
  /** The index. */
  readonly compiled: CompiledIndex;
  /** The policy; `'open'` where none was named. */
  readonly policy: MissingPolicy | 'open';
  /** The indicators it is known to be deprived in. */
  readonly deprived: number;
  /** The indicators that are not known. */
  readonly missing: number;
  /** Whether the policy leaves it out. */
  readonly leftOut: boolean;
  /** What it is deprived in at the least, after the policy. */
  readonly least: number;
  /** What it is deprived in at the most. */
  readonly most: number;
  /** The weights that its points are out of. */
  readonly of: number;
  /** Whether it is poor; `null` where that cannot be told or it was left out. */
  readonly poor: boolean | null;
}

/** Reads a row and its settings. */
export function readRow(row: DeprivationRow, options: ExplainScoreOptions): RowState {
  requireRecord(row, ['row'], 'deprivations by indicator');
  requireRecord(options, ['options'], 'options { index, … }');
  const policy = options.missing ?? 'open';
  const missingPolicy = options.missing === undefined ? 'notDeprived' : options.missing;
  const compiled = compileIndex({ ...options, missing: missingPolicy });
  const { ids, weightOf, denominator, isPoor } = compiled;
  let [deprived, missing] = [0, 0];
  for (const [place, id] of ids.entries()) {
    // A lacking key is no value that is not known: it may be a slip of the pen.
    if (!Object.hasOwn(row, id)) refuse('missingValue', ['row', id], '0, 1 or null', undefined);
    const value = readDeprivation(row[id], null, ['row', id]);
    if (value === null) missing |= 1 << place;
    else if (value) deprived |= 1 << place;
  }
  if (missing !== 0 && policy === 'refuse') {
    refuseUnknown(ids[lowestBit(missing)] as string);
  }
  const of = policy === 'reweight' ? denominator - weightOf(missing) : denominator;
  const leftOut = (policy === 'omit' && missing !== 0) || of === 0;
  const least = policy === 'deprived' ? deprived | missing : deprived;
  const most = policy === 'deprived' || policy === 'open' ? deprived | missing : deprived;
  const ends = leftOut ? [] : [least, most].map((bits) => isPoor(bits, weightOf(bits), of));
  const [atLeast = null, atMost = null] = ends;
  const poor = atLeast === atMost ? atLeast : null;
  return { compiled, policy, deprived, missing, leftOut, least, most, of, poor };
}

/** Throws for a deprivation that is not known, where the policy is to refuse. */
export function refuseUnknown(column: string): never {
  throw new PovertyError('missingValue', {
    path: ['row', column],
    expected: 'every deprivation known, or a policy for what is missing',
    got: 'one that is not',
  });
}

/** Bits as a share of the weights that the row's points are out of. */
export function scoreOf(bits: number, { compiled, of }: RowState): Rational {
  return reduceRational(BigInt(compiled.weightOf(bits)), BigInt(of));
}

import { refuse, requireRecord } from '../../require.ts';
import type { DeprivationData, PatternCounts, PatternTable } from '../data/deprivationData.ts';
import { foldTables } from '../data/foldTables.ts';
import { packedColumn } from '../data/packedColumn.ts';
import { deprivationOf } from '../data/readDeprivation.ts';
import { countPatterns } from '../patternCounts.ts';
import type { CompiledIndex } from './compileIndex.ts';
import { requireCounts, requireSums } from './requireCounts.ts';

/** What a measure may know of the rows that share one pattern. */
export interface Scored {
  /** The indicators they are deprived in, after the policy for what is not known. */
  deprived: number;
  /** The indicators of which it is known, after the policy: all of them unless reweighted. */
  known: number;
  /** The weights of what they are deprived in, a whole number. */
  points: number;
  /** The weights of what is known: the denominator of the index unless reweighted. */
  of: number;
  /** Their score out of the denominator of the index; a whole number unless reweighted. */
  score: number;
  /** By how much the weights of the known indicators grew; 1 unless reweighted. */
  factor: number;
  /** Whether they are poor. */
  poor: boolean;
}

/** Patterns to count, from a table or counted before. */
export type DeprivationInput = DeprivationData | PatternCounts;

/**
 * The patterns of a table, in the order of the index, and whom they count. What needs no groups does not
 * look at those that were counted before.
 */
export function patternsFor(
  data: DeprivationInput,
  compiled: CompiledIndex,
  groups: 'everyGroup' | 'wholeAlone' = 'everyGroup',
): PatternCounts {
  requireRecord(data, ['data'], 'a table { deprivations, … } or its patterns');
  const counts =
    'patterns' in data
      ? inOrder(groups === 'everyGroup' ? data : { ...data, groupings: [] }, compiled)
      : countPatterns(data, compiled.ids);
  requireUnit(counts, compiled);
  requireSums(counts.patterns);
  return counts;
}

/** Holds that the table counts whom the index is of. */
export function requireUnit({ unit }: Pick<PatternCounts, 'unit'>, { index }: CompiledIndex): void {
  if (index.unit === undefined || index.unit === unit) return;
  const expected =
    index.unit === 'person'
      ? `rowUnit: 'person', or the size of each household, because '${index.id}' counts persons`
      : `rowUnit: 'household', because '${index.id}' counts households`;
  refuse(unit === null ? 'missingValue' : 'mixedUnits', ['rowUnit'], expected, unit ?? undefined);
}

/** Counts whose bits are put in the order of the index; indicators it does not have are dropped. */
function inOrder(counts: PatternCounts, { ids }: CompiledIndex): PatternCounts {
  requireCounts(counts);
  const places = ids.map((id) => {
    const place = counts.indicators.indexOf(id);
    if (place < 0) refuse('missingValue', ['indicators'], `the indicator '${id}'`, undefined);
    return place;
  });
  const same = places.length === counts.indicators.length && places.every((at, bit) => at === bit);
  if (same) return counts;
  const move = (bits: number) =>
    places.reduce((moved, place, bit) => moved | (((bits >>> place) & 1) << bit), 0);
  // Rows that differ in a dropped indicator alone have one pattern now.
  const table = ({ deprived, missing, rows, weight }: PatternTable): PatternTable =>
    foldTables([{ deprived: deprived.map(move), missing: missing.map(move), rows, weight }]);
  return {
    ...counts,
    indicators: ids,
    patterns: table(counts.patterns),
    groupings: counts.groupings.map(({ by, groups }) => ({
      by,
      groups: groups.map(({ label, patterns }) => ({ label, patterns: table(patterns) })),
    })),
  };
}

/**
 * A scorer: tells of a pattern, by the policy for what is not known, the score and whether it is poor;
 * `null` where the policy leaves such rows out. One record is written again and again.
 */
export function newScorer(
  compiled: CompiledIndex,
): (deprived: number, missing: number) => Scored | null {
  const { missing: policy, weightOf, isPoor, denominator } = compiled;
  const all = 2 ** compiled.ids.length - 1;
  const scored: Scored = {
    deprived: 0,
    known: 0,
    points: 0,
    of: 0,
    score: 0,
    factor: 1,
    poor: false,
  };
  return (deprived, missing) => {
    let bits = deprived;
    let of = denominator;
    if (missing !== 0) {
      if (policy === 'omit') return null;
      if (policy === 'deprived') bits |= missing;
      if (policy === 'reweight') {
        of -= weightOf(missing);
        if (of === 0) return null;
      }
    }
    const points = weightOf(bits);
    scored.deprived = bits;
    scored.known = policy === 'reweight' ? all & ~missing : all;
    scored.points = points;
    scored.of = of;
    scored.factor = of === denominator ? 1 : denominator / of;
    scored.score = outOf(denominator, points, of);
    scored.poor = isPoor(bits, points, of);
    return scored;
  };
}

/** Points out of a denominator that were points out of `of`; never more than all of it. */
export function outOf(denominator: number, points: number, of: number): number {
  return of === denominator ? points : (points / of) * denominator;
}

/** Throws where something is not known and the policy is to refuse, with the first such row if any. */
export function refuseMissing(
  { patterns }: PatternCounts,
  compiled: CompiledIndex,
  data: DeprivationInput,
): void {
  if (compiled.missing !== 'refuse') return;
  const cell = patterns.missing.findIndex((bits) => bits !== 0);
  if (cell < 0) return;
  const expected =
    'every deprivation known, or a policy for what is missing (omit, reweight, bounds …)';
  if ('patterns' in data) {
    refuse('missingValue', ['patterns', 'missing', cell], expected, patterns.missing[cell]);
  }
  const { path, value } = firstMissing(data, compiled);
  refuse('missingValue', path, expected, value);
}

/** The first row in which something is not known, and what. */
function firstMissing(data: DeprivationData, { ids }: CompiledIndex) {
  const columns = ids.map((id) => packedColumn(data.deprivations, id));
  for (let row = 0; row < (columns[0]?.length ?? 0); row++) {
    for (const column of columns) {
      if (column === null) continue;
      const { id, values, missing } = column;
      const value = typeof values === 'function' ? values(row) : values[row];
      if (deprivationOf(value, missing) === null) {
        return { path: ['deprivations', id, row], value };
      }
    }
  }
  return { path: ['deprivations'], value: undefined };
}

import { countUnits } from '../../model/countUnit.ts';
import { mostIndicators } from '../../model/multidimensional/multidimensionalIndex.ts';
import { refuse, requireChoice, requireList, requireRecord, requireText } from '../../require.ts';
import { requireLabel } from '../../sample/columns/readGroups.ts';
import type { PatternCounts, PatternTable } from '../data/deprivationData.ts';

/** Holds that patterns that were counted before are patterns, such as those that JSON did not keep. */
export function requireCounts(counts: PatternCounts): void {
  const { indicators, unit, weighting, patterns, groupings } = counts;
  requireList(indicators, ['indicators'], 'the indicators of patternCounts');
  const seen = new Set<string>();
  for (const [place, id] of Array.from(indicators).entries()) {
    requireText(id, ['indicators', place]);
    if (seen.has(id)) refuse('duplicateLabel', ['indicators', place], 'an indicator only once', id);
    seen.add(id);
  }
  if (indicators.length > mostIndicators) {
    refuse('invalidIndex', ['indicators'], `at most ${mostIndicators}`, indicators.length);
  }
  requireTable(patterns, indicators.length, ['patterns']);
  if (unit !== null) requireChoice(unit, countUnits, ['unit']);
  requireText(weighting, ['weighting']);
  requireList(groupings, ['groupings'], 'a list of groupings');
  for (const [place, grouping] of groupings.entries()) {
    const path = ['groupings', place];
    requireRecord(grouping, path, 'a grouping { by, groups }');
    if (typeof grouping.by !== 'string') requireText(grouping.by, [...path, 'by']);
    requireList(grouping.groups, [...path, 'groups'], 'a list of groups');
    for (const [row, group] of grouping.groups.entries()) {
      const at = [...path, 'groups', row];
      requireRecord(group, at, 'a group { label, patterns }');
      requireLabel(group.label, [...at, 'label']);
      requireTable(group.patterns, indicators.length, [...at, 'patterns']);
    }
  }
}

function requireTable(
  table: PatternTable,
  indicators: number,
  path: readonly (string | number)[],
): void {
  requireRecord(table, path, 'patterns { deprived, missing, rows, weight }');
  const { deprived, missing, rows, weight } = table;
  for (const [name, column] of Object.entries({ deprived, missing })) {
    if (column instanceof Uint32Array) continue;
    refuse('invalidType', [...path, name], 'a Uint32Array, which JSON does not keep', column);
  }
  for (const [name, column] of Object.entries({ rows, weight })) {
    if (!(column instanceof Float64Array)) {
      refuse('invalidType', [...path, name], 'a Float64Array', column);
    }
    const bad = column.findIndex((value) => !(value >= 0 && value < Number.POSITIVE_INFINITY));
    if (bad >= 0) refuse('invalidNumber', [...path, name, bad], '0 or more', column[bad]);
  }
  for (const [name, { length }] of Object.entries({ missing, rows, weight })) {
    if (length === deprived.length) continue;
    refuse('unequalColumns', [...path, name], `${deprived.length} patterns`, length);
  }
  for (let cell = 0; cell < deprived.length; cell++) {
    const [bits, unknown] = [deprived[cell] as number, missing[cell] as number];
    if ((bits & unknown) === 0 && (bits | unknown) >>> 0 < 2 ** indicators) continue;
    const expected = `bits of ${indicators} indicators, none of them not known as well`;
    refuse('invalidNumber', [...path, 'deprived', cell], expected, bits);
  }
}

/** The least and the most that rows of one pattern may weigh together, if they weigh anything. */
const [leastSum, mostSum] = [1e-100, 1e100];

/** Holds that weights leave room for products and quotients: no figure is then NaN or infinite. */
export function requireSums({ weight }: PatternTable): void {
  const bad = weight.find((sum) => sum !== 0 && !(sum >= leastSum && sum <= mostSum));
  if (bad === undefined) return;
  const expected = `weights whose sums are 0 or from ${leastSum} to ${mostSum}`;
  refuse('invalidNumber', ['weight'], expected, bad);
}

import { PovertyError } from '../errors.ts';
import { countUnits } from '../model/countUnit.ts';
import { mostIndicators } from '../model/multidimensional/multidimensionalIndex.ts';
import { refuse, requireChoice, requireRecord } from '../require.ts';
import { readGroups } from '../sample/columns/readGroups.ts';
import { eachBlock } from './data/block.ts';
import type { DeprivationData, PatternCounts } from './data/deprivationData.ts';
import { foldTables } from './data/foldTables.ts';
import { emptyTable } from './data/patternTable.ts';
import { readTable } from './data/readTable.ts';
import { newTally } from './data/tally.ts';

/**
 * A table of deprivations counted by pattern: how many rows, of what weight, are deprived in just these
 * indicators.
 *
 * Convention: one pass; every measure, cut-off, weighting and association can then be had without
 * the rows. A deprivation that is not known stays a third value. Groups are in the order of the labels
 * that came with codes, otherwise numbers and then texts, ascending.
 *
 * Formula: the row's pattern is Σⱼ 2ʲ dᵢⱼ; its weight goes to the cell of its pattern and group.
 *
 * Source: the counting vector of S. Alkire and J. Foster (2011), Counting and multidimensional poverty
 * measurement, Journal of Public Economics 95, 476–487, kept whole instead of summed.
 *
 * @param data - the columns of 0 and 1 by indicator (at most 30), with weights and groupings if any
 * @returns the patterns that occur, of everybody and of each group
 * @throws PovertyError `unequalColumns` for columns of different lengths, `invalidNumber` or
 * `invalidType` (with the row) for a value that is not 0, 1 or nothing or for a faulty weight,
 * `invalidIndex` for no indicators or more than 30, `duplicateLabel` for a label listed twice,
 * `mixedUnits` for the size of a household where the rows are persons, `missingValue` or
 * `unknownOption` for a faulty field
 * @example
 * import { patternCounts } from 'poverty-indicators/multidimensional';
 *
 * const deprivations = { nutrition: [1, 0, 1, 1], water: [0, 0, 0, 1] };
 * const { patterns } = patternCounts({ deprivations });
 * [...patterns.deprived]; // => [0, 1, 3]
 * [...patterns.rows]; // => [1, 2, 1]
 */
export function patternCounts(data: DeprivationData): PatternCounts {
  requireRecord(data, ['data'], 'a table { deprivations, … }');
  requireRecord(data.deprivations, ['deprivations'], 'columns by indicator');
  return countPatterns(data, Object.keys(data.deprivations));
}

/** The same for some of the columns, in their order. */
export function countPatterns(data: DeprivationData, indicators: readonly string[]): PatternCounts {
  if (indicators.length === 0 || indicators.length > mostIndicators) {
    throw new PovertyError('invalidIndex', {
      path: ['deprivations'],
      expected: `1 to ${mostIndicators} indicators`,
      got: String(indicators.length),
    });
  }
  const table = readTable(data, indicators);
  const { columns: weightColumns, countPersons } = table.weights;
  const weighted = weightColumns.length > 0;
  const { rowUnit } = data;
  if (rowUnit !== undefined) requireChoice(rowUnit, countUnits, ['rowUnit']);
  if (countPersons && rowUnit === 'person') {
    refuse('mixedUnits', ['rowUnit'], 'households, whose sizes are given', rowUnit);
  }
  const groupings = readGroups(data.by, table.length);
  const coded = groupings.map(({ codes, labels }) =>
    newTally(codes, labels.length, indicators.length, weighted),
  );
  const tallies = coded.length > 0 ? coded : [newTally(null, 1, indicators.length, weighted)];
  eachBlock(table, (block) => {
    for (const tally of tallies) tally.add(block);
  });
  const tables = tallies.map((tally) => tally.tables());
  const [first = []] = tables;
  const patterns = first.length === 1 && first[0] !== undefined ? first[0] : foldTables(first);
  // Weights that are finite one by one may still sum, or multiply with a size, to more than a double is.
  if (!Number.isFinite(patterns.weight.reduce((sum, weight) => sum + weight, 0))) {
    refuse('invalidNumber', ['weight'], 'weights with a finite sum', Number.POSITIVE_INFINITY);
  }
  return {
    indicators: [...indicators],
    unit: countPersons ? 'person' : (rowUnit ?? null),
    weighting: table.weights.columns.map(({ kind }) => kind).join(' × ') || 'none',
    patterns,
    groupings: groupings.map(({ by, labels, order }, at) => ({
      by,
      groups: order.map((place) => ({
        label: labels[place] as string | number,
        patterns: tables[at]?.[place] ?? emptyTable(0),
      })),
    })),
  };
}

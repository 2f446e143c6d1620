import type { NumberColumn } from '../model/sample/weight.ts';
import { requireKeys, requireRecord } from '../require.ts';
import { readGroups } from './columns/readGroups.ts';
import { readNumbers } from './columns/readNumbers.ts';
import { ascending } from './formula/ascending.ts';
import { readSample } from './formula/readSample.ts';
import type { GroupColumn } from './groupColumn.ts';
import type { SampleOptions, SortedSample, WelfareSample } from './welfareSample.ts';

/** A sample as it may be sorted: its groupings and the lines of its rows come along. */
export interface SortableSample extends WelfareSample {
  /** Groupings by name, such as `{ region, area }`: each a column of labels. */
  readonly by?: { readonly [grouping: string]: GroupColumn };
  /** A poverty line for each row. */
  readonly line?: NumberColumn;
}

/**
 * A sample in ascending order of welfare, sorted once for all the measures that need the order: Gini,
 * quantiles, shares, Lorenz, Sen and the rest then take one pass each.
 *
 * Convention: rows of equal welfare keep their order; no measure depends on it. Rows of zero weight stay.
 * Groupings and lines come along, by row; other columns, such as a tax, do not: their measures take the
 * sample itself.
 *
 * @param sample - welfare, weights and household sizes by row, groupings and lines if any
 * @param options - what is done about rows without a value
 * @returns the sorted columns with the row each value came from, and what the weights count
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for a value that
 * is no finite number or a weight that is none of 0 or more, `unequalColumns`, `mixedUnits`,
 * `duplicateLabel`, `overflow` for weights whose sum is infinite, `unknownOption`, also for a column that
 * does not come along
 * @example
 * import { giniIndex } from 'poverty-indicators/inequality';
 * import { sortSample } from 'poverty-indicators/sample';
 *
 * const sorted = sortSample({ welfare: [40, 10, 20, 10] });
 * Array.from(sorted.welfare); // => [10, 10, 20, 40]
 * giniIndex(sorted).value; // => 0.3125
 */
export function sortSample(sample: SortableSample, options: SampleOptions = {}): SortedSample {
  requireRecord(options, ['options'], 'options: { missing }');
  requireKeys(options, ['missing'], []);
  requireRecord(sample, [], 'a sample: { welfare, weight }');
  requireKeys(sample, ['welfare', 'weight', 'size', 'by', 'line'], []);
  const read = readSample(sample, options.missing);
  const columns = ascending(read.columns, true);
  const { unit, weighting } = read.conventions;
  return {
    kind: 'sorted',
    welfare: columns.welfare,
    weights: columns.weights,
    order: columns.rowAt as Uint32Array,
    length: read.length,
    population: columns.population,
    unit: unit as SortedSample['unit'],
    weighting: weighting as string,
    missingPolicy: options.missing ?? 'refuse',
    missing: read.missing,
    ...(sample.by === undefined ? {} : { by: codedBy(sample.by, read.length) }),
    ...(sample.line === undefined ? {} : { line: linesOf(sample.line) }),
  };
}

/** Groupings as codes of labels in the order of results. */
function codedBy(
  by: NonNullable<SortableSample['by']>,
  rows: number,
): NonNullable<SortedSample['by']> {
  const coded = readGroups(by, rows).map(({ by: name, codes, labels, order }) => {
    const places = new Uint32Array(labels.length);
    for (const [place, code] of order.entries()) places[code] = place;
    const column = Uint32Array.from(codes, (code) => places[code] as number);
    return [name, { codes: column, labels: order.map((code) => labels[code]) }];
  });
  // fromEntries defines its keys, so that one named __proto__ is a grouping like any other.
  return Object.fromEntries(coded);
}

/** A copy, which no later change of the column changes. */
function linesOf(line: NumberColumn): Float64Array {
  return readNumbers(line, ['line'], 'omit').values.slice();
}

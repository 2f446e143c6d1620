import { requireKeys } from '../require.ts';
import { ascending } from './formula/ascending.ts';
import { readSample } from './formula/readSample.ts';
import type { SampleOptions, SortedSample, WelfareSample } from './welfareSample.ts';

/**
 * A sample in ascending order of welfare, sorted once for all the measures that need the order: Gini,
 * quantiles, shares, Lorenz, Sen and the rest then take one pass each.
 *
 * Convention: rows of equal welfare keep their order; no measure depends on it. Rows of zero weight stay.
 *
 * @param sample - welfare, weights and household sizes by row
 * @param options - what is done about rows without a value
 * @returns the sorted columns with the row each value came from, and what the weights count
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for a value that
 * is no finite number or a weight that is none of 0 or more, `unequalColumns`, `mixedUnits`, `overflow`
 * for weights whose sum is infinite, `unknownOption`
 * @example
 * import { giniIndex } from 'poverty-indicators/inequality';
 * import { sortSample } from 'poverty-indicators/sample';
 *
 * const sorted = sortSample({ welfare: [40, 10, 20, 10] });
 * Array.from(sorted.welfare); // => [10, 10, 20, 40]
 * giniIndex(sorted).value; // => 0.3125
 */
export function sortSample(sample: WelfareSample, options: SampleOptions = {}): SortedSample {
  requireKeys(options, ['missing'], []);
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
  };
}

import { refuse } from '../../require.ts';
import { requireFiniteParts } from '../../sample/formula/countSample.ts';
import type { CountedSample } from '../../sample/sampleValue.ts';
import { nonNegativeOrKept } from '../../sample/support.ts';
import type { SampleInput } from '../../sample/welfareSample.ts';
import { readCurve } from '../curves/readCurve.ts';
import { type InequalityOptions, requireOptions } from '../formula/bindInequality.ts';
import { type GroupSums, splitGroups, wholeGroups } from './quantileGroups.ts';
import { readMarginalRows } from './readMarginalRows.ts';

/** Settings of {@link quantileTable}. */
export interface QuantileTableOptions extends InequalityOptions {
  /** How many groups: 10 for deciles, if left out; 5 for quintiles. */
  readonly count?: number;
  /**
   * `'split'`, if left out, splits a row in which a group ends, so that all are of one size; `'whole'`
   * puts each row in one group: those above the last bound and at or below the next.
   */
  readonly marginalRows?: 'split' | 'whole';
}

/** A group of a population that was ranked by welfare. */
export interface QuantileGroup {
  /** Its number, from the poorest, 1 and on. */
  readonly group: number;
  /** The quantile at which it ends; of the last the largest welfare that has weight. */
  readonly upperBound: number;
  /** The weight of those in it. */
  readonly population: number;
  /** Their mean welfare; `null` where nobody is in it. */
  readonly mean: number | null;
  /** Their share of all welfare; `null` where the mean of all is not above 0. */
  readonly welfareShare: number | null;
  /** The share of this group and all poorer ones. */
  readonly cumulativeShare: number | null;
}

/** The groups, as {@link quantileTable} gives them. */
export interface QuantileTable extends CountedSample {
  /** The name of the table. */
  readonly measure: 'quantileTable';
  /** The mean welfare of all; `null` where nobody was counted. */
  readonly mean: number | null;
  /** The groups from the poorest on; none where nobody was counted. */
  readonly groups: readonly QuantileGroup[];
}

/**
 * Quantile groups of a sample, such as deciles: their bounds, mean welfare and shares of all welfare.
 *
 * Convention: with `'split'` every group is the same share of the population, by the Lorenz curve of
 * straight lines. With `'whole'` nobody is split and all of one welfare stay together: groups differ in
 * size, and one may be empty. Bounds are quantiles by the rule `'midpoint'`. Negative welfare is refused
 * unless a policy is named; shares are `null` where the mean is not above 0.
 *
 * Formula: of group k of m the share L(k/m) − L((k − 1)/m), and the mean m μ times that.
 *
 * Source: Canberra Group (2011), Handbook on Household Income Statistics, second edition, UNECE.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - how many groups, what is done about rows on a bound, and the policies
 * @returns a record a group and the mean of all, no groups and `null` where nobody was counted; with rows,
 * population, conventions and what was done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare or a
 * weight that is not a valid number, or for a faulty number of groups; `outsideSupport` for negative
 * welfare, `unequalColumns`, `unknownOption`, `mixedUnits`, `overflow`
 * @example
 * import { quantileTable } from 'poverty-indicators/inequality';
 *
 * const sample = { welfare: [10, 20, 40, 50], weight: [1, 1, 1, 1] };
 * const { mean, groups } = quantileTable(sample, { count: 2 });
 * mean; // => 30
 * groups[0]; // => { group: 1, upperBound: 30, population: 2, mean: 15, welfareShare: 0.25, cumulativeShare: 0.25 }
 * groups[1]; // => { group: 2, upperBound: 50, population: 2, mean: 45, welfareShare: 0.75, cumulativeShare: 1 }
 */
export function quantileTable(
  sample: SampleInput,
  options: QuantileTableOptions = {},
): QuantileTable {
  requireOptions(options, ['count', 'marginalRows']);
  const count = readCount(options.count ?? 10);
  const marginalRows = readMarginalRows(options.marginalRows);
  const own = { count: `${count}`, marginalRows };
  const { columns, counted } = readCurve(sample, options, nonNegativeOrKept, own);
  const about = { measure: 'quantileTable', ...counted } as const;
  if (columns.population === 0) return { ...about, mean: null, groups: [] };
  const sums = marginalRows === 'split' ? splitGroups(columns, count) : wholeGroups(columns, count);
  const total = sums.reduce((sum, { welfare }) => sum + welfare, 0);
  requireFiniteParts([total]);
  return { ...about, mean: total / columns.population, groups: groupsOf(sums, total) };
}

function groupsOf(sums: readonly GroupSums[], total: number): QuantileGroup[] {
  let through = 0;
  return sums.map(({ upperBound, population, welfare }, place) => {
    through += welfare;
    return {
      group: place + 1,
      upperBound,
      population,
      mean: population === 0 ? null : welfare / population,
      welfareShare: total > 0 ? welfare / total : null,
      cumulativeShare: total > 0 ? through / total : null,
    };
  });
}

function readCount(count: unknown): number {
  if (typeof count === 'number' && Number.isSafeInteger(count)) {
    if (count > 0 && count <= 1e6) return count;
  }
  return refuse('invalidNumber', ['count'], 'a whole number from 1 to 1000000', count);
}

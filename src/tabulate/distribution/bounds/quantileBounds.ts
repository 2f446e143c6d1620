import { sortColumns } from '../../../numeric/sort/sortColumns.ts';
import type { QuantileRule } from '../../../sample/quantile/quantileRule.ts';
import { type QuantileColumns, quantilesOf } from '../../../sample/quantile/quantilesOf.ts';
import type { ValueBounds } from '../../table.ts';
import type { PooledBuckets } from '../pooledBuckets.ts';

/**
 * So much of the weight may be missed when weights are summed in another order; what hits an amount exactly in
 * one may then just miss it in the other. Twice what `quantilesOf` takes for a hit.
 */
const slack = 4e-14;

/**
 * Between which numbers a quantile of the rows lies. A quantile by whatever rule does not fall where no value
 * falls: so it is at least that of the rows at the lower ends of their buckets and at most that at the upper.
 */
export function quantileBounds(
  buckets: PooledBuckets,
  share: number,
  rule: QuantileRule,
): ValueBounds {
  const near = [Math.max(0, share - slack), share, Math.min(1, share + slack)];
  return {
    lowest: Math.min(...quantilesOf(columnsOf(buckets, buckets.lowest), near, rule)),
    highest: Math.max(...quantilesOf(columnsOf(buckets, buckets.highest), near, rule)),
  };
}

/** Ends need not ascend where buckets of one distribution lie across those of another. */
function columnsOf({ weights, population }: PooledBuckets, values: Float64Array): QuantileColumns {
  const sorted = sortColumns(values, weights, false);
  return { welfare: sorted.values, weights: sorted.weights, population, ascending: true };
}

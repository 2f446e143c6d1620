import { sortColumns } from '../../numeric/sort/sortColumns.ts';
import { weightTotal } from '../../sample/columns/weightTotal.ts';
import { gather } from '../../sample/formula/gather.ts';
import { addDistribution, type Distribution, newDistribution, settled } from './distribution.ts';
import { type ValueBuckets, valueBuckets } from './valueBuckets.ts';

/**
 * The rows with weight of one distribution or of several, by value, ascending. A bucket of one may lie across buckets of
 * another that keeps more bits; each has the mean of its own rows.
 */
export interface PooledBuckets extends Omit<ValueBuckets, 'rows'> {
  /** The sum of the weights. */
  readonly population: number;
}

/** So many buckets at most stand side by side; more are put together as those of one distribution. */
export const mostPooled = 2 ** 20;

/** The rows of several distributions together, each with the bits that it keeps. */
export function pooledBuckets(
  distributions: readonly Distribution[],
  most = mostPooled,
): PooledBuckets {
  const [only] = distributions;
  if (only !== undefined && distributions.length === 1) return withWeight(valueBuckets(only));
  const size = distributions.reduce((sum, each) => sum + settled(each).size, 0);
  if (size > most) {
    const all = newDistribution(most);
    for (const distribution of distributions) addDistribution(all, distribution);
    return withWeight(valueBuckets(all));
  }
  return withWeight(sideBySide(distributions.map(valueBuckets), size));
}

function sideBySide(parts: readonly ValueBuckets[], size: number): ValueBuckets {
  const joined = (of: (part: ValueBuckets) => Float64Array): Float64Array => {
    const all = new Float64Array(size);
    let filled = 0;
    for (const part of parts) {
      all.set(of(part), filled);
      filled += of(part).length;
    }
    return all;
  };
  const { values, order } = sortColumns(
    joined((part) => part.values),
    null,
    true,
  );
  const sorted = (of: (part: ValueBuckets) => Float64Array) =>
    gather(joined(of), order as Uint32Array);
  const bits = parts.reduce((fewest, part) => Math.min(fewest, part.bits), 52);
  const whole = parts.every((part) => part.lowest === part.values);
  return {
    bits,
    values,
    lowest: whole ? values : sorted((part) => part.lowest),
    highest: whole ? values : sorted((part) => part.highest),
    weights: sorted((part) => part.weights),
    rows: sorted((part) => part.rows),
  };
}

/** Rows of zero weight count nowhere but in the number of rows. */
function withWeight({ rows: _, ...buckets }: ValueBuckets): PooledBuckets {
  const { weights } = buckets;
  const population = weightTotal(weights);
  if (weights.every((weight) => weight > 0)) return { ...buckets, population };
  const kept = Uint32Array.from(
    [...weights.keys()].filter((bucket) => (weights[bucket] as number) > 0),
  );
  const values = gather(buckets.values, kept);
  const whole = buckets.lowest === buckets.values;
  return {
    bits: buckets.bits,
    values,
    lowest: whole ? values : gather(buckets.lowest, kept),
    highest: whole ? values : gather(buckets.highest, kept),
    weights: gather(weights, kept),
    population,
  };
}

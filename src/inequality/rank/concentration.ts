import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import { rankDeviations } from './rankDeviations.ts';
import { rankedDifference, rankedInfluence } from './rankedDifference.ts';

/** The concentration of a column of some mean by the welfare of columns that ascend and have weight. */
export function concentrationOf(
  columns: SampleColumns,
  values: Float64Array,
  mean: number,
): number {
  return rankedDifference(columns, values, rankDeviations(columns)) / mean;
}

/** The influence at each place on {@link concentrationOf}. */
export function concentrationInfluence(
  columns: SampleColumns,
  values: Float64Array,
  mean: number,
): Float64Array {
  const deviations = rankDeviations(columns);
  const value = rankedDifference(columns, values, deviations) / mean;
  // C = D / μ.
  return rankedInfluence(columns, values, deviations).map(
    (difference, place) => (difference - value * ((values[place] as number) - mean)) / mean,
  );
}

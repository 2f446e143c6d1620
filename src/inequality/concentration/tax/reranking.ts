import type { SampleColumns } from '../../../sample/formula/sampleColumns.ts';
import { concentrationInfluence } from '../../rank/concentration.ts';
import { orderedBy } from '../../rank/orderedBy.ts';
import { rankDeviations } from '../../rank/rankDeviations.ts';
import { rankedDifference } from '../../rank/rankedDifference.ts';
import type { Amounts } from './incomes.ts';

/**
 * The Gini index of incomes less their concentration by the welfare of columns that ascend and have weight,
 * as the mean of income times the change of rank: exactly 0 where no rank changes, and never below 0.
 */
export function rerankingOf(columns: SampleColumns, { values, mean }: Amounts): number {
  const own = orderedBy(columns, values);
  const after = own.back(rankDeviations(own.columns));
  const rises = rankDeviations(columns).map((before, place) => (after[place] as number) - before);
  return Math.max(0, rankedDifference(columns, values, rises) / mean);
}

/** The influence at each place on {@link rerankingOf}. */
export function rerankingInfluence(
  columns: SampleColumns,
  { values, mean }: Amounts,
): Float64Array {
  const own = orderedBy(columns, values);
  const gini = own.back(concentrationInfluence(own.columns, own.columns.welfare, mean));
  const concentration = concentrationInfluence(columns, values, mean);
  return gini.map((influence, place) => influence - (concentration[place] as number));
}

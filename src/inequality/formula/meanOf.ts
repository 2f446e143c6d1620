import { weightedTotal } from '../../numeric/sums/weightedTotal.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';

/** The weighted mean of columns that have weight. */
export function meanOf({
  welfare,
  weights,
  population,
}: Pick<SampleColumns, 'welfare' | 'weights' | 'population'>): number {
  return weightedTotal(welfare, weights) / population;
}

import { totalOf } from '../../numeric/sums/totalOf.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import { firstPlace } from '../../sample/order/firstPlace.ts';
import { isPoor, type LineAt } from '../formula/povertyFormula.ts';

/** Those who are poor of columns that ascend: views of their start. */
export function poorPrefix(
  { welfare, weights }: SampleColumns,
  at: LineAt,
): Pick<SampleColumns, 'welfare' | 'weights' | 'population'> {
  const end = firstPlace(welfare, (value) => !isPoor(value, at));
  const poorWeights = weights === null ? null : weights.subarray(0, end);
  return {
    welfare: welfare.subarray(0, end),
    weights: poorWeights,
    population: poorWeights === null ? end : totalOf(poorWeights),
  };
}

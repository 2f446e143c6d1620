import { totalOf } from '../../numeric/sums/totalOf.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import { isPoor, type LineAt } from '../formula/povertyFormula.ts';

/** Those who are poor of columns that ascend: views of their start. */
export function poorPrefix(
  { welfare, weights }: SampleColumns,
  at: LineAt,
): Pick<SampleColumns, 'welfare' | 'weights' | 'population'> {
  let [from, to] = [0, welfare.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isPoor(welfare[middle] as number, at)) from = middle + 1;
    else to = middle;
  }
  const poorWeights = weights === null ? null : weights.subarray(0, from);
  return {
    welfare: welfare.subarray(0, from),
    weights: poorWeights,
    population: poorWeights === null ? from : totalOf(poorWeights),
  };
}

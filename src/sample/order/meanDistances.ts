import type { SampleColumns } from '../formula/sampleColumns.ts';
import { eachGap } from './eachGap.ts';

/**
 * The mean distance of each value from all the others, E|xₖ − Y|, summed with compensation from the lowest
 * value on; columns ascend and have weight, and values above `cap` count as `cap`. Half of its own weighted
 * mean is `halfMeanDifference`.
 */
export function meanDistances(
  columns: Pick<SampleColumns, 'welfare' | 'weights'>,
  cap = Number.POSITIVE_INFINITY,
): Float64Array {
  const distances = new Float64Array(columns.welfare.length);
  let [sum, lost] = [0, 0];
  const add = (part: number) => {
    const next = sum + part;
    lost += Math.abs(sum) >= Math.abs(part) ? sum - next + part : part - next + sum;
    sum = next;
  };
  eachGap(columns, (gap, _below, above) => add(gap * above), cap);
  if (distances.length > 0) distances[0] = sum + lost;
  const climb = (gap: number, below: number, above: number, place: number) => {
    // One step up is farther from all below and nearer to all above.
    add(gap * (below - above));
    distances[place + 1] = sum + lost;
  };
  eachGap(columns, climb, cap);
  return distances;
}

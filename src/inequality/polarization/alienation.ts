import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import { eachGap } from '../formula/gapSum.ts';

/**
 * The mean distance of each income from all others, E|xₖ − Y|, of ascending columns that have weight;
 * summed with compensation from the lowest income on.
 */
export function alienation(columns: Pick<SampleColumns, 'welfare' | 'weights'>): Float64Array {
  const distances = new Float64Array(columns.welfare.length);
  let [sum, lost] = [0, 0];
  const add = (part: number) => {
    const next = sum + part;
    lost += Math.abs(sum) >= Math.abs(part) ? sum - next + part : part - next + sum;
    sum = next;
  };
  eachGap(columns, (gap, _below, above) => add(gap * above));
  if (distances.length > 0) distances[0] = sum + lost;
  eachGap(columns, (gap, below, above, place) => {
    // One step up is farther from all below and nearer to all above.
    add(gap * (below - above));
    distances[place + 1] = sum + lost;
  });
  return distances;
}

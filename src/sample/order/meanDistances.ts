import type { SampleColumns } from '../formula/sampleColumns.ts';

/**
 * The mean distance of each value from all the others, E|xₖ − Y|; columns ascend, and values above `cap`
 * count as `cap`. Half of its own weighted mean is `halfMeanDifference`.
 */
export function meanDistances(
  { welfare, weights, population }: Pick<SampleColumns, 'welfare' | 'weights' | 'population'>,
  cap = Number.POSITIVE_INFINITY,
): Float64Array {
  const distances = new Float64Array(welfare.length);
  const valueAt = (place: number) => Math.min(welfare[place] as number, cap);
  const weightAt = (place: number) => (weights === null ? 1 : (weights[place] as number));
  if (welfare.length === 0) return distances;
  let distance = 0;
  for (let place = 1; place < welfare.length; place++) {
    distance += (weightAt(place) / population) * (valueAt(place) - valueAt(0));
  }
  distances[0] = distance;
  let through = 0;
  for (let place = 1; place < welfare.length; place++) {
    through += weightAt(place - 1);
    // One step up is farther from all below and nearer to all above.
    const step = valueAt(place) - valueAt(place - 1);
    distance += step * (2 * (through / population) - 1);
    distances[place] = distance;
  }
  return distances;
}

import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';

type Ranked = Pick<SampleColumns, 'welfare' | 'weights' | 'population'>;

/**
 * Twice the fractional rank of each place less 1, from −1 to 1: the share of the population below it less
 * that above it. Columns ascend and have weight; equal incomes have one rank, the middle of theirs, and
 * the weighted mean of all is 0.
 */
export function rankDeviations({ welfare, weights, population }: Ranked): Float64Array {
  const { length } = welfare;
  const deviations = new Float64Array(length);
  // Weights are summed in two doubles: the small share above is not what rounding left over.
  let [total, totalLow] = [0, 0];
  for (let place = 0; place < length; place++) {
    const weight = weights === null ? 1 : (weights[place] as number);
    const next = total + weight;
    const added = next - total;
    totalLow += total - (next - added) + (weight - added);
    total = next;
  }
  let [high, low] = [0, 0];
  let start = 0;
  while (start < length) {
    const value = welfare[start] as number;
    const [below, belowLow] = [high, low];
    let end = start;
    do {
      const weight = weights === null ? 1 : (weights[end] as number);
      const next = high + weight;
      const added = next - high;
      low += high - (next - added) + (weight - added);
      high = next;
      end++;
    } while (end < length && welfare[end] === value);
    const difference = below - (total - high) + (belowLow - (totalLow - low));
    const deviation = difference / population;
    while (start < end) deviations[start++] = deviation;
  }
  return deviations;
}

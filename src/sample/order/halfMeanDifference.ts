import { totalOf } from '../../numeric/sums/totalOf.ts';
import type { SampleColumns } from '../formula/sampleColumns.ts';

/**
 * Half the mean absolute difference between two rows drawn with replacement, ½ E|X − Y|: the Gini index
 * times the mean. Columns ascend; values above `cap` count as `cap`.
 *
 * Formula: Σₖ Cₖ (W − Cₖ)(xₖ₊₁ − xₖ) / W², with Cₖ the weight through place k. Nothing is subtracted
 * from anything near itself, equal values add exactly 0, and the order among them does not matter.
 */
export function halfMeanDifference(
  { welfare, weights }: Pick<SampleColumns, 'welfare' | 'weights'>,
  cap = Number.POSITIVE_INFINITY,
): number {
  const last = welfare.length - 1;
  if (last < 1) return 0;
  return weights === null
    ? unweighted(welfare, last, cap)
    : weighted(welfare, weights, last, cap, totalOf(weights));
}

function unweighted(welfare: Float64Array, last: number, cap: number): number {
  const count = last + 1;
  let sum = 0;
  let lost = 0;
  let value = Math.min(welfare[0] as number, cap);
  for (let start = 0; start < last && value < cap; start += block) {
    const end = Math.min(last, start + block);
    let part = 0;
    for (let place = start; place < end; place++) {
      const next = Math.min(welfare[place + 1] as number, cap);
      part += ((place + 1) / count) * ((last - place) / count) * (next - value);
      value = next;
    }
    const total = sum + part;
    lost += sum >= part ? sum - total + part : part - total + sum;
    sum = total;
  }
  return Number.isFinite(sum) ? sum + lost : sum;
}

function weighted(
  welfare: Float64Array,
  weights: Float64Array,
  last: number,
  cap: number,
  total: number,
): number {
  // The weight below as high + low, and above likewise, so that the small upper tail is not what is left
  // over when two large numbers are subtracted.
  if (total === 0) return 0;
  let [high, low] = [0, 0];
  const [above, aboveLow] = exactTotal(weights, total);
  const scale = 1 / total;
  let sum = 0;
  let lost = 0;
  let value = Math.min(welfare[0] as number, cap);
  for (let start = 0; start < last && value < cap; start += block) {
    const end = Math.min(last, start + block);
    let part = 0;
    for (let place = start; place < end; place++) {
      const weight = weights[place] as number;
      const through = high + weight;
      const added = through - high;
      low += high - (through - added) + (weight - added);
      high = through;
      const next = Math.min(welfare[place + 1] as number, cap);
      const tail = above - high + (aboveLow - low);
      part += (high + low) * scale * (tail * scale) * (next - value);
      value = next;
    }
    const next = sum + part;
    lost += sum >= part ? sum - next + part : part - next + sum;
    sum = next;
  }
  return Number.isFinite(sum) ? sum + lost : sum;
}

/** The total as high + low by the same additions as above, so that what is left at the end is exact. */
function exactTotal(weights: Float64Array, total: number): readonly [number, number] {
  let [high, low] = [0, 0];
  for (let place = 0; place < weights.length; place++) {
    const weight = weights[place] as number;
    const through = high + weight;
    const added = through - high;
    low += high - (through - added) + (weight - added);
    high = through;
  }
  return Number.isFinite(high) ? [high, low] : [total, 0];
}

const block = 128;

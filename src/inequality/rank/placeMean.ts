import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';

/** Rows that are summed plainly before a compensated addition. */
const block = 128;

/**
 * The weighted mean of a term of each place, for columns that have weight: plain sums within blocks of
 * rows, and compensated between them.
 */
export function placeMean(
  { welfare, weights, population }: Pick<SampleColumns, 'welfare' | 'weights' | 'population'>,
  term: (place: number) => number,
): number {
  const { length } = welfare;
  let sum = 0;
  let lost = 0;
  for (let start = 0; start < length; start += block) {
    const end = Math.min(length, start + block);
    let part = 0;
    for (let place = start; place < end; place++) {
      part += weights === null ? term(place) : term(place) * (weights[place] as number);
    }
    const next = sum + part;
    lost += Math.abs(sum) >= Math.abs(part) ? sum - next + part : part - next + sum;
    sum = next;
  }
  if (Number.isFinite(sum)) return (sum + lost) / population;
  const total = Number.isNaN(sum) && weights !== null ? sumOfWeighted(weights, term) : sum;
  return total / population;
}

/** The sum without the rows of zero weight, whose terms may be infinite: zero times that is no number. */
function sumOfWeighted(weights: Float64Array, term: (place: number) => number): number {
  let sum = 0;
  for (const [place, weight] of weights.entries()) if (weight > 0) sum += term(place) * weight;
  return sum;
}

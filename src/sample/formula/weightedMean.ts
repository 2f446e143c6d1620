import type { SampleColumns } from './sampleColumns.ts';

/**
 * The weighted mean of a term of each value; of `weightedSum` over the population. Sums are plain within
 * blocks of rows, and compensated between them.
 */
export function weightedMean(columns: SampleColumns, term: (value: number) => number): number {
  return weightedSum(columns, term) / columns.population;
}

/** The weighted sum of a term of each value. */
export function weightedSum(
  { welfare, weights }: SampleColumns,
  term: (value: number) => number,
): number {
  const length = welfare.length;
  let sum = 0;
  let lost = 0;
  for (let start = 0; start < length; start += block) {
    const end = Math.min(length, start + block);
    let part = 0;
    for (let place = start; place < end; place++) {
      const value = term(welfare[place] as number);
      part += weights === null ? value : value * (weights[place] as number);
    }
    const next = sum + part;
    lost += Math.abs(sum) >= Math.abs(part) ? sum - next + part : part - next + sum;
    sum = next;
  }
  // What is infinite stays so; its compensation is not a number.
  if (Number.isFinite(sum)) return sum + lost;
  return Number.isNaN(sum) && weights !== null ? sumOfWeighted(welfare, weights, term) : sum;
}

/** The sum without the rows of zero weight, whose terms may be infinite: zero times that is no number. */
function sumOfWeighted(
  welfare: Float64Array,
  weights: Float64Array,
  term: (value: number) => number,
): number {
  let sum = 0;
  for (let place = 0; place < welfare.length; place++) {
    const weight = weights[place] as number;
    if (weight > 0) sum += term(welfare[place] as number) * weight;
  }
  return sum;
}

const block = 128;

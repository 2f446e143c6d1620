import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import type { LineAt } from './povertyFormula.ts';

/** Part of a sum: of the rows from one place to before another. */
type Part = (
  welfare: Float64Array,
  weights: Float64Array,
  line: number,
  start: number,
  end: number,
) => number;

/** The weight of the poor. */
export function poorWeight(columns: SampleColumns, { line, boundary }: LineAt): number {
  const weight =
    boundary === 'below'
      ? sumBy(columns, line, countBelow, weighBelow)
      : sumBy(columns, line, countAtOrBelow, weighAtOrBelow);
  return Math.min(weight, columns.population);
}

/** The weighted sum of twice the gaps to a line, in the unit of welfare; infinite or NaN on overflow. */
export function doubleGapSum(columns: SampleColumns, line: number): number {
  return sumBy(columns, line, addGaps, weighGaps);
}

/** The weighted sum of the squares of twice the gaps to a line; infinite or NaN on overflow. */
export function squaredDoubleGapSum(columns: SampleColumns, line: number): number {
  return sumBy(columns, line, addSquares, weighSquares);
}

/**
 * Sums are plain within blocks of rows and compensated between them. The loops are functions of their own
 * and have no branch on the side of the line, which no processor could foresee.
 */
function sumBy(
  { welfare, weights }: SampleColumns,
  line: number,
  plain: Part,
  weighted: Part,
): number {
  const { length } = welfare;
  const part = weights === null ? plain : weighted;
  let sum = 0;
  let lost = 0;
  for (let start = 0; start < length; start += block) {
    const end = start + block < length ? start + block : length;
    const added = part(welfare, weights ?? welfare, line, start, end);
    const next = sum + added;
    lost += sum >= added ? sum - next + added : added - next + sum;
    sum = next;
  }
  return Number.isFinite(sum) ? sum + lost : sum;
}

const block = 128;

function countBelow(
  welfare: Float64Array,
  _weights: Float64Array,
  line: number,
  start: number,
  end: number,
): number {
  let count = 0;
  for (let place = start; place < end; place++) count += Number((welfare[place] as number) < line);
  return count;
}

function countAtOrBelow(
  welfare: Float64Array,
  _weights: Float64Array,
  line: number,
  start: number,
  end: number,
): number {
  let count = 0;
  for (let place = start; place < end; place++) count += Number((welfare[place] as number) <= line);
  return count;
}

// In the order in which weights are summed, so that where all are poor they are the population exactly.
function weighBelow(
  welfare: Float64Array,
  weights: Float64Array,
  line: number,
  start: number,
  end: number,
): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let place = start;
  for (; place + 3 < end; place += 4) {
    first += Number((welfare[place] as number) < line) * (weights[place] as number);
    second += Number((welfare[place + 1] as number) < line) * (weights[place + 1] as number);
    third += Number((welfare[place + 2] as number) < line) * (weights[place + 2] as number);
    fourth += Number((welfare[place + 3] as number) < line) * (weights[place + 3] as number);
  }
  for (; place < end; place++) {
    first += Number((welfare[place] as number) < line) * (weights[place] as number);
  }
  return first + second + (third + fourth);
}

function weighAtOrBelow(
  welfare: Float64Array,
  weights: Float64Array,
  line: number,
  start: number,
  end: number,
): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let place = start;
  for (; place + 3 < end; place += 4) {
    first += Number((welfare[place] as number) <= line) * (weights[place] as number);
    second += Number((welfare[place + 1] as number) <= line) * (weights[place + 1] as number);
    third += Number((welfare[place + 2] as number) <= line) * (weights[place + 2] as number);
    fourth += Number((welfare[place + 3] as number) <= line) * (weights[place + 3] as number);
  }
  for (; place < end; place++) {
    first += Number((welfare[place] as number) <= line) * (weights[place] as number);
  }
  return first + second + (third + fourth);
}

function addGaps(
  welfare: Float64Array,
  _weights: Float64Array,
  line: number,
  start: number,
  end: number,
): number {
  let sum = 0;
  for (let place = start; place < end; place++) {
    // A number and its size: twice the number above 0, and exactly 0 below.
    const gap = line - (welfare[place] as number);
    sum += Math.abs(gap) + gap;
  }
  return sum;
}

function weighGaps(
  welfare: Float64Array,
  weights: Float64Array,
  line: number,
  start: number,
  end: number,
): number {
  let sum = 0;
  for (let place = start; place < end; place++) {
    const gap = line - (welfare[place] as number);
    sum += (Math.abs(gap) + gap) * (weights[place] as number);
  }
  return sum;
}

function addSquares(
  welfare: Float64Array,
  _weights: Float64Array,
  line: number,
  start: number,
  end: number,
): number {
  let sum = 0;
  for (let place = start; place < end; place++) {
    const gap = line - (welfare[place] as number);
    const double = Math.abs(gap) + gap;
    sum += double * double;
  }
  return sum;
}

function weighSquares(
  welfare: Float64Array,
  weights: Float64Array,
  line: number,
  start: number,
  end: number,
): number {
  let sum = 0;
  for (let place = start; place < end; place++) {
    const gap = line - (welfare[place] as number);
    const double = Math.abs(gap) + gap;
    sum += double * double * (weights[place] as number);
  }
  return sum;
}

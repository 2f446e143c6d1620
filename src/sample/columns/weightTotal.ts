/**
 * The sum of weights, plainly within blocks of rows and compensated between them; NaN where one of them is
 * negative, infinite or NaN. It is infinite where finite weights pass the largest double.
 */
export function weightTotal(weights: Float64Array): number {
  const { length } = weights;
  let sum = 0;
  let lost = 0;
  for (let start = 0; start < length; start += block) {
    const part = sumOfBlock(weights, start, start + block < length ? start + block : length);
    const next = sum + part;
    lost += sum >= part ? sum - next + part : part - next + sum;
    sum = next;
  }
  if (Number.isFinite(sum)) return sum + lost;
  // Either one is no weight, or they are too large together.
  return weights.every((weight) => weight >= 0 && weight < Number.POSITIVE_INFINITY)
    ? Number.POSITIVE_INFINITY
    : Number.NaN;
}

const block = 128;

/** A sum that is finite only if all are, so that one comparison a row is left; NaN if one is negative. */
function sumOfBlock(values: Float64Array, start: number, end: number): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let row = start;
  for (; row + 3 < end; row += 4) {
    const a = values[row] as number;
    const b = values[row + 1] as number;
    const c = values[row + 2] as number;
    const d = values[row + 3] as number;
    if (!(a >= 0 && b >= 0 && c >= 0 && d >= 0)) return Number.NaN;
    first += a;
    second += b;
    third += c;
    fourth += d;
  }
  for (; row < end; row++) {
    const value = values[row] as number;
    if (!(value >= 0)) return Number.NaN;
    first += value;
  }
  return first + second + (third + fourth);
}

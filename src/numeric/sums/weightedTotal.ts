/** Rows that are summed plainly before a compensated addition. */
const block = 128;

/**
 * The sum of values times weights (`null`: 1 each), plainly within blocks and with Neumaier's compensation
 * between them; row by row where some values are negative, so that what cancels leaves its digits. It is
 * infinite or NaN where a sum passes the largest double: the caller checks.
 */
export function weightedTotal(values: Float64Array, weights: Float64Array | null): number {
  const length = values.length;
  let sum = 0;
  let lost = 0;
  let isSigned = false;
  for (let start = 0; start < length; start += block) {
    const end = Math.min(start + block, length);
    let part = 0;
    let least = 0;
    if (weights === null) {
      for (let row = start; row < end; row++) {
        const value = values[row] as number;
        part += value;
        least = value < least ? value : least;
      }
    } else {
      for (let row = start; row < end; row++) {
        const value = values[row] as number;
        part += value * (weights[row] as number);
        least = value < least ? value : least;
      }
    }
    isSigned ||= least < 0;
    const next = sum + part;
    lost += Math.abs(sum) >= Math.abs(part) ? sum - next + part : part - next + sum;
    sum = next;
  }
  if (isSigned) return signedTotal(values, weights);
  return Number.isFinite(sum) ? sum + lost : sum;
}

/** Row by row. Products of weights are rounded; products with none are exact. */
function signedTotal(values: Float64Array, weights: Float64Array | null): number {
  let sum = 0;
  let lost = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    const term = weights === null ? value : value * (weights[row] as number);
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  return Number.isFinite(sum) ? sum + lost : sum;
}

/** Rows that are summed plainly before a compensated addition. */
const block = 128;

/**
 * The sum of a column, plainly within blocks and with Neumaier's compensation between them. It is infinite
 * where the sum passes the largest double: the caller checks.
 */
export function totalOf(values: Float64Array): number {
  const length = values.length;
  let sum = 0;
  let lost = 0;
  for (let start = 0; start < length; start += block) {
    const end = Math.min(start + block, length);
    let part = 0;
    for (let row = start; row < end; row++) part += values[row] as number;
    const next = sum + part;
    lost += Math.abs(sum) >= Math.abs(part) ? sum - next + part : part - next + sum;
    sum = next;
  }
  return Number.isFinite(sum) ? sum + lost : sum;
}

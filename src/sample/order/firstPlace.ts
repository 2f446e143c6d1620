/**
 * The first place at or after another whose value passes a test that all larger ones pass too; the length
 * if none does.
 */
export function firstPlace(
  welfare: Float64Array,
  passes: (value: number) => boolean,
  from = 0,
): number {
  let [low, high] = [from, welfare.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(welfare[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

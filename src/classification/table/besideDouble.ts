/** The doubles beside a double of 0 or more that is finite. Internal. */

/** The least double above it; infinite above the largest. */
export function doubleAbove(value: number): number {
  return moved(value, 1n);
}

/** The largest double below it, which has to be above 0. */
export function doubleBelow(value: number): number {
  return moved(value, -1n);
}

/** Doubles of one sign are in the order of their bits. */
function moved(value: number, by: bigint): number {
  const view = new DataView(new ArrayBuffer(8));
  // Minus zero is zero.
  view.setFloat64(0, value + 0);
  view.setBigInt64(0, view.getBigInt64(0) + by);
  return view.getFloat64(0);
}

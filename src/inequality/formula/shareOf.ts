/** A part of a whole; `null` where there is nothing to divide by. Minus zero is zero. */
export function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole + 0;
}

/** A share of a whole of which no part is below 0: what rounding adds to 1 is taken back. */
export function partShare(part: number | null, whole: number | null): number | null {
  const share = shareOf(part, whole);
  return share === null ? null : Math.min(1, share);
}

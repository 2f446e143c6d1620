/** Whole numbers of 32 bits in ascending order, eleven bits at a time; the column given may be written over. */
export function sortCodes(codes: Int32Array): Int32Array {
  let from = codes;
  let to: Int32Array = new Int32Array(codes.length);
  for (let shift = 0; shift < 32; shift += 11) {
    const ends = new Uint32Array(2049);
    for (let place = 0; place < from.length; place++) {
      const next = digitOf(from[place] as number, shift) + 1;
      ends[next] = (ends[next] as number) + 1;
    }
    for (let digit = 1; digit < 2048; digit++) {
      ends[digit] = (ends[digit] as number) + (ends[digit - 1] as number);
    }
    // Each is where the codes with that digit start; as they are dealt out it moves on.
    for (let place = 0; place < from.length; place++) {
      const code = from[place] as number;
      const digit = digitOf(code, shift);
      const free = ends[digit] as number;
      to[free] = code;
      ends[digit] = free + 1;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Negative codes stand before the others: the sign is turned round. */
function digitOf(code: number, shift: number): number {
  return ((code ^ 0x80000000) >>> shift) & 2047;
}

/** A double without the bits of its mantissa after the first ones, by whole numbers of 64 bits. */
export function truncated(value: number, bits: number): number {
  const words = new BigUint64Array(Float64Array.of(value).buffer);
  const cut = 52n - BigInt(bits);
  words[0] = ((words[0] as bigint) >> cut) << cut;
  return new Float64Array(words.buffer)[0] as number;
}

/** Where the words of a double stand on this machine: sign, exponent and 20 bits, and the other 32 bits. */
export const highWord = /* @__PURE__ */ placeOfHighWord();
export const lowWord = 1 - highWord;

function placeOfHighWord(): number {
  return new Uint32Array(Float64Array.of(1).buffer)[0] === 0 ? 1 : 0;
}

/** Keys with all bits of the mantissa: each value is its own key. */
export const allBits = 52;

/** The fewest bits that keys are cut to: values in one bucket are within 1/64 of each other. */
export const fewestBits = 6;

/** The step down from so many bits: what is left then has a place in the high word. */
export function fewerBits(bits: number): number {
  return bits === allBits ? 20 : bits - 1;
}

/** The code of 0, which shares a bucket with nothing: the high word of infinity, which no value has. */
export const codeOfZero = 0x7ff00000;

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);

/** The bits of the high word that are kept, out of 20 of the mantissa. */
export function maskOf(bits: number): number {
  return -1 << (20 - bits);
}

/** What values in one bucket have in common: at 52 bits the value, else the high word without its last bits. */
export function codeOf(value: number, bits: number): number {
  if (bits === allBits) return value + 0;
  if (value === 0) return codeOfZero;
  double[0] = value;
  return (words[highWord] as number) & maskOf(bits);
}

/** The code of a bucket of fewer bits that a bucket lies in. */
export function coarserCode(code: number, from: number, to: number): number {
  if (from === to) return code;
  if (from === allBits) return codeOf(code, to);
  return code === codeOfZero ? code : code & maskOf(to);
}

/** The value of the least size in a bucket: its key. */
export function keyOf(code: number, bits: number): number {
  if (bits === allBits) return code;
  if (code === codeOfZero) return 0;
  // Zero itself has another code: the bucket beside it begins with the least double there is.
  if ((code & 0x7fffffff) === 0) return code < 0 ? -Number.MIN_VALUE : Number.MIN_VALUE;
  words[highWord] = code;
  words[lowWord] = 0;
  return double[0] as number;
}

/** The value of the greatest size in a bucket. */
export function farthestOf(code: number, bits: number): number {
  if (bits === allBits) return code;
  if (code === codeOfZero) return 0;
  words[highWord] = code | ~maskOf(bits);
  words[lowWord] = -1;
  return double[0] as number;
}

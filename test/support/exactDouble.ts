import { type Rational, reduceRational } from '../../src/numeric/rational/rational.ts';

/** The binary fraction that a finite double is, from its bits. */
export function exactDouble(value: number): Rational {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const size = exponent === 0 ? fraction : fraction | (1n << 52n);
  const shift = Math.max(exponent, 1) - 1075;
  const numerator = bits >> 63n === 1n ? -size : size;
  return shift < 0
    ? reduceRational(numerator, 1n << BigInt(-shift))
    : { numerator: numerator << BigInt(shift), denominator: 1n };
}

/** The next double above (+1) or below (−1). */
export function neighbor(value: number, direction: 1 | -1): number {
  if (value === 0) return direction * Number.MIN_VALUE;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const outward = value > 0 === direction > 0;
  view.setBigUint64(0, view.getBigUint64(0) + (outward ? 1n : -1n));
  return view.getFloat64(0);
}

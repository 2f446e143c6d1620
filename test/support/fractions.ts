/**
 * Exact fractions for the tests' own computations, written apart from those of the package: pairs of
 * bigints, the lower one above zero, not in lowest terms.
 */
export type Fraction = readonly [above: bigint, below: bigint];

export const zero: Fraction = [0n, 1n];
export const one: Fraction = [1n, 1n];

/** A fraction from its spelling: `'1/6'`, `'0.075'`, `'22.5%'`, `3`. */
export function spelled(text: string | number): Fraction {
  const [value = '', below = '1'] = String(text).replace('%', '').split('/');
  const [whole = '', part = ''] = value.split('.');
  const hundred = String(text).endsWith('%') ? 100n : 1n;
  return [BigInt(whole + part), BigInt(below) * 10n ** BigInt(part.length) * hundred];
}

/** The binary fraction that a double is. */
export function binary(value: number): Fraction {
  let [scaled, below] = [value, 1n];
  while (!Number.isInteger(scaled)) [scaled, below] = [scaled * 2, below * 2n];
  return [BigInt(scaled), below];
}

export const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction =>
  b === d ? [a + c, b] : [a * d + c * b, b * d];
export const minus = (a: Fraction, [c, d]: Fraction): Fraction => plus(a, [-c, d]);
export const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
export const atLeast = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d >= c * b;
export const same = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d === c * b;
export const sum = (parts: readonly Fraction[]): Fraction => parts.reduce(plus, zero);

/** A quotient; `null` where it has no meaning. */
export function over([a, b]: Fraction, [c, d]: Fraction): Fraction | null {
  if (c === 0n) return null;
  return c < 0n ? [-a * d, b * -c] : [a * d, b * c];
}

/** The double nearest to a fraction. */
export function asDouble([a, b]: Fraction): number {
  return Number((a << 200n) / b) * 2 ** -200;
}

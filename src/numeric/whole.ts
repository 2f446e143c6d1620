import { rationalToNumber } from './rational/rationalToNumber.ts';

/**
 * A whole number: a double while it is small enough to be exact, a bigint past that. Internal; it
 * keeps the arithmetic of ordinary counts as fast as doubles are and that of large ones exact.
 */
export type Whole = number | bigint;

/** A whole number in its smallest form. */
export function whole(value: bigint): Whole {
  const double = Number(value);
  return Number.isSafeInteger(double) ? double : value;
}

/** The product, exact. */
export function timesWhole(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product + 0;
  }
  return BigInt(a) * BigInt(b);
}

/** The difference, exact. */
export function minusWhole(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference;
  }
  return BigInt(a) - BigInt(b);
}

/** The double nearest to a / b. */
export function divideWhole(a: Whole, b: Whole): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a / b
    : rationalToNumber({ numerator: BigInt(a), denominator: BigInt(b) });
}

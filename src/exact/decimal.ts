/**
 * The one door of decimal.js. Internal: decimals leave the package as text.
 *
 * A private clone, because `Decimal.set` is global and a stranger's setting would change our
 * results. Forty significant digits hold every amount of money to the đồng with room for roots.
 */
import { Decimal as DecimalJs } from 'decimal.js';
import type { ErrorPath } from '../errors.ts';
import { refuse } from '../require.ts';
import type { DecimalInput } from './decimalInput.ts';

export const Decimal = DecimalJs.clone({
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -400,
  toExpPos: 400,
  defaults: true,
});

/** A decimal number of arbitrary size, kept inside the package. */
export type Decimal = DecimalJs;

const notation = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/;

/** Reads a number or its text as an exact decimal. */
export function decimal(value: DecimalInput, path: ErrorPath): Decimal {
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? new Decimal(value)
      : refuse('invalidNumber', path, 'a finite number', value);
  }
  if (value === undefined || value === null) {
    return refuse('missingValue', path, 'a number or its decimal text', value);
  }
  if (typeof value !== 'string') {
    return refuse('invalidType', path, 'a number or its decimal text', value);
  }
  const text = value.trim();
  if (text.length > 100 || !notation.test(text)) {
    return refuse(
      'invalidNumeral',
      path,
      "a decimal number with a point, such as '24.1' (parseVietnameseNumber reads '24,1')",
      value,
    );
  }
  return new Decimal(text);
}

/** A decimal in plain notation: with the digits it has, or rounded half up to so many. */
export function decimalText(value: Decimal, decimals?: number): string {
  const rounded = decimals === undefined ? value : value.toDecimalPlaces(decimals);
  const positive = rounded.isZero() ? rounded.abs() : rounded;
  return decimals === undefined ? positive.toFixed() : positive.toFixed(decimals);
}

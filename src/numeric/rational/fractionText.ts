import type { Rational } from './rational.ts';

/** A fraction as text: `'1/6'`, and `'2'` for a whole number. Internal. */
export function fractionText({ numerator, denominator }: Rational): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}

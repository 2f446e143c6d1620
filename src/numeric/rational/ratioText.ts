import { fractionText } from './fractionText.ts';
import { reduceRational } from './rational.ts';

/** A part of a whole, both whole numbers, as an exact fraction in lowest terms: `'1/3'`. Internal. */
export function ratioText(part: number, whole: number): string {
  return fractionText(reduceRational(BigInt(part), BigInt(whole)));
}

/**
 * Decimal arithmetic and official rounding: what is published is exact.
 *
 * @packageDocumentation
 */

export { type CompoundRatio, compoundPercent } from './compoundPercent.ts';
export type { DecimalInput, DecimalText } from './decimalInput.ts';
export { formatVietnameseNumber, type VietnameseNumberOptions } from './formatVietnameseNumber.ts';
export { formatVietnamesePercent } from './formatVietnamesePercent.ts';
export { parseVietnameseNumber } from './parseVietnameseNumber.ts';
export { parseVietnamesePercent } from './parseVietnamesePercent.ts';
export { ratioPercent } from './ratioPercent.ts';
export { roundHalfUp } from './roundHalfUp.ts';
export { roundRatio } from './roundRatio.ts';

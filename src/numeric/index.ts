/**
 * Sums, ranks, quantiles and exact fractions: the arithmetic under the indicators.
 *
 * @packageDocumentation
 */

export { addRationals } from './addRationals.ts';
export { compareRationals } from './compareRationals.ts';
export { compensatedSum } from './compensatedSum.ts';
export { divideRationals } from './divideRationals.ts';
export { multiplyRationals } from './multiplyRationals.ts';
export { ranks } from './ranks.ts';
export { type Rational, rational } from './rational.ts';
export { rationalToNumber } from './rationalToNumber.ts';
export { sortedOrder } from './sortedOrder.ts';
export { subtractRationals } from './subtractRationals.ts';
export { type WeightedQuantileOptions, weightedQuantile } from './weightedQuantile.ts';

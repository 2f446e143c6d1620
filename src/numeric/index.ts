/**
 * Sums, ranks, quantiles and exact fractions: the arithmetic under the indicators.
 *
 * @packageDocumentation
 */

export { compensatedSum } from './compensatedSum.ts';
export { kendallTauB } from './kendallTauB.ts';
export { ranks } from './ranks.ts';
export { addRationals } from './rational/addRationals.ts';
export { compareRationals } from './rational/compareRationals.ts';
export { divideRationals } from './rational/divideRationals.ts';
export { multiplyRationals } from './rational/multiplyRationals.ts';
export { type Rational, rational } from './rational/rational.ts';
export { rationalToNumber } from './rational/rationalToNumber.ts';
export { subtractRationals } from './rational/subtractRationals.ts';
export { sortedOrder } from './sortedOrder.ts';
export { spearmanCorrelation } from './spearmanCorrelation.ts';
export { type WeightedQuantileOptions, weightedQuantile } from './weightedQuantile.ts';

/**
 * How a quantile of weighted data is read, with Cₖ the weight of all rows up to value xₖ and W of all:
 * `'midpoint'` the smallest value whose Cₖ exceeds p·W, and where some Cₖ equals it the mean of that value
 * and the next (Eurostat; type 2 of Hyndman and Fan); `'step'` the smallest value whose Cₖ is p·W or more
 * (type 1); `'linear'` between the values at positions ⌊h⌋ and ⌊h⌋ + 1 of a population in which weights
 * are counts, with h = 1 + (W − 1)·p (type 7; Hmisc); weights below 1 on average are refused.
 */
export type QuantileRule = 'midpoint' | 'step' | 'linear';

/** The rules there are. */
export const quantileRules: readonly QuantileRule[] = ['midpoint', 'step', 'linear'];

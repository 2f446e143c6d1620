import { refuse, requireChoice, requireFinite } from '../../require.ts';
import { type QuantileRule, quantileRules } from '../../sample/quantile/quantileRule.ts';
import type { SampleOptions } from '../../sample/welfareSample.ts';

/** Settings of whatever is read of quantiles. */
export interface QuantileOptions extends SampleOptions {
  /** How a quantile of weighted data is read; `'midpoint'` if left out. */
  readonly rule?: QuantileRule;
  /**
   * The width of the normal kernel, in the unit of welfare, that the density in an influence is estimated
   * with; Silverman's rule of thumb if left out. The value does not depend on it.
   */
  readonly bandwidth?: number;
}

/** The names of these settings. */
export const quantileKeys = ['rule', 'bandwidth'] as const;

/** Checks these settings, and says what they are. */
export function readQuantileOptions({ rule, bandwidth }: QuantileOptions) {
  const known = requireChoice(rule ?? 'midpoint', quantileRules, ['rule']);
  const width = bandwidth === undefined ? undefined : requireFinite(bandwidth, ['bandwidth']);
  if (width !== undefined && width <= 0) {
    refuse('invalidNumber', ['bandwidth'], 'a bandwidth above 0', bandwidth);
  }
  const conventions = { rule: known, bandwidth: width === undefined ? 'silverman' : `${width}` };
  return { rule: known, bandwidth: width, conventions };
}

import { requireChoice } from '../../require.ts';
import { type QuantileRule, quantileRules } from '../../sample/quantile/quantileRule.ts';
import type { SampleOptions } from '../../sample/welfareSample.ts';
import { requireBandwidth } from '../formula/requireBandwidth.ts';

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
  const width = requireBandwidth(bandwidth);
  const conventions = { rule: known, bandwidth: width === undefined ? 'silverman' : `${width}` };
  return { rule: known, bandwidth: width, conventions };
}

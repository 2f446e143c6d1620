import type { Measure } from '../../model/sample/measure.ts';
import { requireShare } from '../../require.ts';
import { evaluateFormula, formulaMeasure } from '../../sample/formula/evaluateFormula.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import type { SampleInput } from '../../sample/welfareSample.ts';
import { bindQuantile } from './bindQuantile.ts';
import { type QuantileOptions, quantileKeys } from './quantileOptions.ts';

/** Settings of {@link welfareQuantile}. */
export interface WelfareQuantileOptions extends QuantileOptions {
  /** The share of the population at or below the quantile, in [0, 1]: 0.9 is the ninth decile. */
  readonly probability: number;
}

/**
 * A quantile of welfare: the amount that a given share of the population does not exceed.
 *
 * Convention: `rule` says how it is read of weighted data, with Cₖ the weight of all rows up to value xₖ
 * and W of all. `'midpoint'`, if left out, is the smallest value whose Cₖ exceeds p·W, and where some Cₖ
 * equals it the mean of that value and the next with weight (Eurostat; definition 2 of Hyndman and Fan).
 * `'step'` is the smallest value whose Cₖ is p·W or more (definition 1). `'linear'` reads weights as
 * counts: with h = 1 + (W − 1)·p, between the smallest values whose Cₖ are ⌊h⌋ and ⌊h⌋ + 1 or more
 * (definition 7; `wtd.quantile` of Hmisc); it changes with the scale of the weights, and weights below 1
 * on average are refused. A Cₖ within 1e-12·W of an amount equals it. Rows of zero weight do not count.
 *
 * The influence is (F(q) − 1(x ≤ q)) / f(q), with a density by a normal kernel: it is an estimate, and
 * `bandwidth` its setting. All 0 where all welfare is equal.
 *
 * Source: R. J. Hyndman and Y. Fan (1996), Sample quantiles in statistical packages, The American
 * Statistician 50, 361–365; for the influence J.-C. Deville (1999), Variance estimation for complex
 * statistics and estimators, Survey Methodology 25, 193–203.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the probability, the rule, the bandwidth, and what is done about rows without a value
 * @returns the value in the unit of welfare, or `null` where nobody was counted; with rows, population and
 * conventions
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare or a
 * weight that is not a valid number, or for a faulty probability or bandwidth; `invalidNumber` for
 * weights that are no counts with `'linear'`; `unequalColumns`, `unknownOption`, `mixedUnits`,
 * `overflow`, also for an influence at a quantile where the density is 0
 * @example
 * import { welfareQuantile } from 'poverty-indicators/inequality';
 *
 * const sample = { welfare: [10, 20, 30, 40], weight: [1, 1, 1, 2] };
 * welfareQuantile(sample, { probability: 0.4 }).value; // => 25
 * welfareQuantile(sample, { probability: 0.4, rule: 'step' }).value; // => 20
 * welfareQuantile(sample, { probability: 0.375, rule: 'linear' }).value; // => 25
 */
export function welfareQuantile(sample: SampleInput, options: WelfareQuantileOptions): SampleValue {
  return evaluateFormula(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the probability, the rule, the bandwidth, and what is done about rows without a value
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `unknownOption`, `missingValue`, `invalidNumber` or `invalidType` for faulty
 * settings; its functions throw as {@link welfareQuantile} does
 * @example
 * import { welfareQuantileMeasure } from 'poverty-indicators/inequality';
 *
 * const median = welfareQuantileMeasure({ probability: 0.5 });
 * median.value({ welfare: [10, 20, 40] }); // => 20
 * Array.from(median.influence({ welfare: [7, 7] }) ?? []); // => [0, 0]
 */
export function welfareQuantileMeasure(options: WelfareQuantileOptions): Measure<SampleInput> {
  return formulaMeasure(bind(options));
}

function bind(options: WelfareQuantileOptions) {
  return bindQuantile('welfareQuantile', options, ['probability', ...quantileKeys], () => {
    const probability = requireShare(options.probability, ['probability']);
    return { probability, conventions: { probability: `${probability}` } };
  });
}

import type { Measure } from '../../model/sample/measure.ts';
import { evaluateFormula, formulaMeasure } from '../../sample/formula/evaluateFormula.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import type { SampleInput } from '../../sample/welfareSample.ts';
import { bindQuantile } from './bindQuantile.ts';
import { type QuantileOptions, quantileKeys } from './quantileOptions.ts';

/**
 * Median welfare: the amount that half of the population does not exceed.
 *
 * Convention: the quantile at 0.5 by the rules of `welfareQuantile`; `'midpoint'` if left out, the one of
 * Eurostat. With household sizes it is the median of persons. The influence is an estimate, with a
 * density by a normal kernel.
 *
 * Formula: m = Q(1/2).
 *
 * Source: R. J. Hyndman and Y. Fan (1996), Sample quantiles in statistical packages, The American
 * Statistician 50, 361–365.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the rule, the bandwidth, and what is done about rows without a value
 * @returns the value in the unit of welfare, or `null` where nobody was counted; with rows, population and
 * conventions
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare or a
 * weight that is not a valid number, or for a faulty bandwidth; `invalidNumber` for weights that are no
 * counts with `'linear'`; `unequalColumns`, `unknownOption`, `mixedUnits`, `overflow`
 * @example
 * import { medianWelfare } from 'poverty-indicators/inequality';
 *
 * medianWelfare({ welfare: [100, 110, 150, 160] }).value; // => 130
 * medianWelfare({ welfare: [100, 110, 150, 160], size: [1, 1, 1, 5] }).value; // => 160
 */
export function medianWelfare(sample: SampleInput, options: QuantileOptions = {}): SampleValue {
  return evaluateFormula(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the rule, the bandwidth, and what is done about rows without a value
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `unknownOption`, `invalidNumber` or `invalidType` for faulty settings; its functions
 * throw as {@link medianWelfare} does
 * @example
 * import { medianWelfareMeasure } from 'poverty-indicators/inequality';
 *
 * medianWelfareMeasure({ rule: 'step' }).value({ welfare: [100, 110, 150, 160] }); // => 110
 */
export function medianWelfareMeasure(options: QuantileOptions = {}): Measure<SampleInput> {
  return formulaMeasure(bind(options));
}

function bind(options: QuantileOptions) {
  return bindQuantile('medianWelfare', options, quantileKeys, () => ({
    probability: 0.5,
    conventions: {},
  }));
}

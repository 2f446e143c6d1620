import type { Measure } from '../../model/sample/measure.ts';
import { requireShare } from '../../require.ts';
import { evaluateFormula, formulaMeasure } from '../../sample/formula/evaluateFormula.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import { quantileInfluence } from '../../sample/quantile/quantileInfluence.ts';
import { quantilesOf } from '../../sample/quantile/quantilesOf.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import { anyNumber } from '../../sample/support.ts';
import type { SampleInput } from '../../sample/welfareSample.ts';
import { bindInequality } from '../formula/bindInequality.ts';
import { type QuantileOptions, quantileKeys, readQuantileOptions } from './quantileOptions.ts';

/** Settings of {@link quantileRatio}. */
export interface QuantileRatioOptions extends QuantileOptions {
  /** The probability of the quantile that is divided: 0.9 in P90/P10. */
  readonly numerator: number;
  /** The probability of the quantile it is divided by: 0.1 in P90/P10. */
  readonly denominator: number;
}

/**
 * The ratio of two quantiles of welfare, such as P90/P10.
 *
 * Convention: quantiles by the rules of `welfareQuantile`; `'midpoint'` if left out. There is no value
 * where the denominator is 0 or less. The influence is an estimate: two densities by a normal kernel
 * enter it.
 *
 * Formula: Q(numerator) / Q(denominator).
 *
 * Source: OECD (2015), In It Together: Why Less Inequality Benefits All, OECD Publishing.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the two probabilities, the rule, the bandwidth, and what is done about rows without a
 * value
 * @returns the value, or `null` where nobody was counted or the denominator is not above 0; with rows,
 * population and conventions
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare or a
 * weight that is not a valid number, or for a faulty probability or bandwidth; `invalidNumber` for
 * weights that are no counts with `'linear'`; `unequalColumns`, `unknownOption`, `mixedUnits`,
 * `overflow`, also for an influence at a quantile where the density is 0
 * @example
 * import { quantileRatio } from 'poverty-indicators/inequality';
 *
 * const sample = { welfare: [10, 20, 30, 40, 50] };
 * quantileRatio(sample, { numerator: 0.9, denominator: 0.1 }).value; // => 5
 * quantileRatio(sample, { numerator: 0.8, denominator: 0.2 }).value; // => 3
 */
export function quantileRatio(sample: SampleInput, options: QuantileRatioOptions): SampleValue {
  return evaluateFormula(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the two probabilities, the rule, the bandwidth, and what is done about rows without a
 * value
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `unknownOption`, `missingValue`, `invalidNumber` or `invalidType` for faulty
 * settings; its functions throw as {@link quantileRatio} does
 * @example
 * import { quantileRatioMeasure } from 'poverty-indicators/inequality';
 *
 * const p90p50 = quantileRatioMeasure({ numerator: 0.9, denominator: 0.5 });
 * p90p50.value({ welfare: [10, 20, 40, 60, 80] }); // => 2
 */
export function quantileRatioMeasure(options: QuantileRatioOptions): Measure<SampleInput> {
  return formulaMeasure(bind(options));
}

function bind(options: QuantileRatioOptions): SampleFormula<SampleInput> {
  const keys = ['numerator', 'denominator', ...quantileKeys];
  const shared = bindInequality(options, anyNumber, keys);
  const { rule, bandwidth, conventions } = readQuantileOptions(options);
  const numerator = requireShare(options.numerator, ['numerator']);
  const denominator = requireShare(options.denominator, ['denominator']);
  const both = (columns: SampleColumns) =>
    quantilesOf(columns, [numerator, denominator], rule) as [number, number];
  return {
    ...shared,
    measure: 'quantileRatio',
    conventions: { numerator: `${numerator}`, denominator: `${denominator}`, ...conventions },
    order: 'any',
    value(columns) {
      const [above, below] = both(columns);
      return below > 0 ? above / below : null;
    },
    influence(columns, ratio) {
      const [above, below] = both(columns);
      const ofBelow = quantileInfluence(columns, below, bandwidth);
      return quantileInfluence(columns, above, bandwidth).map(
        (own, place) => (own - ratio * (ofBelow[place] as number)) / below,
      );
    },
  };
}

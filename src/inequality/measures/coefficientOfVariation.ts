import type { Measure } from '../../model/sample/measure.ts';
import { evaluateFormula, formulaMeasure } from '../../sample/formula/evaluateFormula.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import { nonNegativeOrKept } from '../../sample/support.ts';
import type { SampleInput } from '../../sample/welfareSample.ts';
import { bindInequality, type InequalityOptions } from '../formula/bindInequality.ts';
import { centerOf } from '../formula/centerOf.ts';
import { entropyInfluence, entropyOf } from '../formula/entropyFormula.ts';
import { rescaled } from '../formula/rescaled.ts';

/**
 * The coefficient of variation: the standard deviation as a share of the mean. It is the root of twice
 * the generalized entropy of α = 2.
 *
 * Convention: the variance is over the population, W, not W − 1. Negative welfare is refused unless a
 * policy is named; where the mean is not above 0 there is no value. Where all are equal the index has no
 * derivative, and every influence is given as 0.
 *
 * Formula: CV = √(Σᵢ wᵢ (xᵢ − μ)² / W) / μ.
 *
 * Source: F. A. Cowell (2011), Measuring inequality, 3rd edition, Oxford University Press.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the policies
 * @returns the value, 0 or more, or `null` where nobody was counted or the mean is not above 0; with rows,
 * population, conventions and what was done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare or a
 * weight that is none, `outsideSupport` for negative welfare, `unequalColumns`, `unknownOption`,
 * `mixedUnits`, `overflow`
 * @example
 * import { coefficientOfVariation } from 'poverty-indicators/inequality';
 *
 * coefficientOfVariation({ welfare: [10, 30] }).value; // => 0.5
 */
export function coefficientOfVariation(
  sample: SampleInput,
  options: InequalityOptions = {},
): SampleValue {
  return evaluateFormula(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `unknownOption` for faulty settings; its functions throw as
 * {@link coefficientOfVariation} does
 * @example
 * import { coefficientOfVariationMeasure } from 'poverty-indicators/inequality';
 *
 * const measure = coefficientOfVariationMeasure();
 * Array.from(measure.influence({ welfare: [10, 30] }) ?? []); // => [0.25, -0.25]
 */
export function coefficientOfVariationMeasure(
  options: InequalityOptions = {},
): Measure<SampleInput> {
  return formulaMeasure(bind(options));
}

function bind(options: InequalityOptions): SampleFormula<SampleInput> {
  return {
    ...bindInequality(options, nonNegativeOrKept),
    measure: 'coefficientOfVariation',
    conventions: { variance: 'of the population' },
    order: 'any',
    transform: rescaled,
    value(columns) {
      const center = centerOf(columns);
      return center.mean > 0 ? Math.sqrt(2 * entropyOf(columns, 2, center)) : null;
    },
    influence(columns, value) {
      if (value === 0) return new Float64Array(columns.welfare.length);
      // √(2V): that on V over √(2V).
      const entropy = (value * value) / 2;
      return entropyInfluence(columns, 2, centerOf(columns), entropy, 1 / value);
    },
  };
}

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
import { correctionOf, readCorrection } from '../formula/rowsCorrection.ts';

/** Settings of {@link coefficientOfVariation}. */
export interface CoefficientOfVariationOptions extends InequalityOptions {
  /**
   * `'none'`, if left out, is the variance of the population that the sample stands for; `'rows'`
   * multiplies the variance by n / (n − 1), n the rows that have weight.
   */
  readonly correction?: 'none' | 'rows';
}

/**
 * The coefficient of variation: the standard deviation as a share of the mean. It is the root of twice
 * the generalized entropy of α = 2.
 *
 * Convention: the variance is over the population, W, not W − 1; with `correction: 'rows'` it is multiplied
 * by n / (n − 1). Negative welfare is refused unless a policy is named; where the mean is not above 0 there
 * is no value. Where all are equal the index has no derivative, and every influence is given as 0.
 *
 * Formula: CV = √(Σᵢ wᵢ (xᵢ − μ)² / W) / μ, and with `'rows'` √(n / (n − 1)) times that.
 *
 * Source: F. A. Cowell (2011), Measuring inequality, 3rd edition, Oxford University Press.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the correction and the policies
 * @returns the value, 0 or more, or `null` where nobody was counted, the mean is not above 0, or `'rows'`
 * has one row; with rows, population, conventions and what was done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare or a
 * weight that is not a valid number, `outsideSupport` for negative welfare, `unequalColumns`,
 * `unknownOption`, `mixedUnits`, `overflow`
 * @example
 * import { coefficientOfVariation } from 'poverty-indicators/inequality';
 *
 * coefficientOfVariation({ welfare: [10, 30] }).value; // => 0.5
 * coefficientOfVariation({ welfare: [1, 2, 3] }, { correction: 'rows' }).value; // => 0.5
 */
export function coefficientOfVariation(
  sample: SampleInput,
  options: CoefficientOfVariationOptions = {},
): SampleValue {
  return evaluateFormula(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the correction and the policies
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
  options: CoefficientOfVariationOptions = {},
): Measure<SampleInput> {
  return formulaMeasure(bind(options));
}

function bind(options: CoefficientOfVariationOptions): SampleFormula<SampleInput> {
  const shared = bindInequality(options, nonNegativeOrKept, ['correction']);
  const correction = readCorrection(options.correction);
  return {
    ...shared,
    measure: 'coefficientOfVariation',
    conventions: { correction },
    order: 'any',
    transform: rescaled,
    value(columns) {
      const center = centerOf(columns);
      const factor = correctionOf(columns, correction);
      if (!(center.mean > 0) || !Number.isFinite(factor)) return null;
      return Math.sqrt(2 * factor * entropyOf(columns, 2, center));
    },
    influence(columns, value) {
      if (value === 0) return new Float64Array(columns.welfare.length);
      // √(2fV): that on V times f over √(2fV).
      const factor = correctionOf(columns, correction);
      const entropy = (value * value) / 2 / factor;
      return entropyInfluence(columns, 2, centerOf(columns), entropy, factor / value);
    },
  };
}

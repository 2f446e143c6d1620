import type { Measure } from '../../model/sample/measure.ts';
import { requireFinite } from '../../require.ts';
import { evaluateFormula, formulaMeasure } from '../../sample/formula/evaluateFormula.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import type { SampleInput } from '../../sample/welfareSample.ts';
import { type InequalityOptions, requireOptions } from '../formula/bindInequality.ts';
import { entropyFormula } from '../formula/entropyFormula.ts';

/** Settings of {@link generalizedEntropyIndex}. */
export interface GeneralizedEntropyIndexOptions extends InequalityOptions {
  /** Any number: the lower, the more the poor count; 0 is the mean log deviation, 1 the Theil index. */
  readonly alpha: number;
}

/**
 * The generalized entropy index GE(α), the family of all measures of inequality that come apart exactly
 * into inequality within groups and between them.
 *
 * Convention: α = 0 and 1 are the limits. With α of 0 or less welfare has to be above 0, with α above 0
 * it has to be 0 or more; what is not is refused unless a policy is named. With α = 0 `'zeroIsZero'` lets
 * zeros add no logarithm and stay in the mean, and the index may then be negative; with α = 2 `'keep'`
 * counts negative welfare by the formula.
 *
 * Formula: GE(α) = (Σᵢ wᵢ (xᵢ / μ)^α / W − 1) / (α (α − 1)); GE(0) = Σᵢ wᵢ ln(μ / xᵢ) / W; GE(1) =
 * Σᵢ wᵢ (xᵢ / μ) ln(xᵢ / μ) / W.
 *
 * Source: A. F. Shorrocks (1980), The class of additively decomposable inequality measures, Econometrica
 * 48, 613–625; F. A. Cowell (1980), On the structure of additive inequality measures, Review of Economic
 * Studies 47, 521–531.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - α and the policies
 * @returns the value, 0 or more, or `null` where nobody was counted or the mean is not above 0; with rows,
 * population, conventions and what was done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare or a
 * weight that is not a valid number, or for α, `outsideSupport` for welfare the index does not accept,
 * `unequalColumns`, `unknownOption`, `mixedUnits`, `overflow`
 * @example
 * import { generalizedEntropyIndex } from 'poverty-indicators/inequality';
 *
 * const welfare = [10, 20, 30, 40];
 * generalizedEntropyIndex({ welfare }, { alpha: 2 }).value; // => 0.1
 * generalizedEntropyIndex({ welfare: [0, 10] }, { alpha: 0 }).value; // => throws 'outsideSupport'
 */
export function generalizedEntropyIndex(
  sample: SampleInput,
  options: GeneralizedEntropyIndexOptions,
): SampleValue {
  return evaluateFormula(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - α and the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `invalidNumber`, `missingValue` or `unknownOption` for faulty settings; its
 * functions throw as {@link generalizedEntropyIndex} does
 * @example
 * import { generalizedEntropyIndexMeasure } from 'poverty-indicators/inequality';
 *
 * const measure = generalizedEntropyIndexMeasure({ alpha: 2 });
 * Array.from(measure.influence({ welfare: [1, 3] }) ?? []); // => [0.125, -0.125]
 */
export function generalizedEntropyIndexMeasure(
  options: GeneralizedEntropyIndexOptions,
): Measure<SampleInput> {
  return formulaMeasure(bind(options));
}

function bind(options: GeneralizedEntropyIndexOptions): SampleFormula<SampleInput> {
  requireOptions(options, ['alpha']);
  const alpha = requireFinite(options.alpha, ['alpha']);
  return entropyFormula(options, {
    measure: 'generalizedEntropyIndex',
    alpha,
    conventions: { alpha: String(alpha) },
  });
}

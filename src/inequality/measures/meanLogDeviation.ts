import type { Measure } from '../../model/sample/measure.ts';
import { evaluateFormula, formulaMeasure } from '../../sample/formula/evaluateFormula.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import type { SampleInput } from '../../sample/welfareSample.ts';
import { type InequalityOptions, requireOptions } from '../formula/bindInequality.ts';
import { entropyFormula } from '../formula/entropyFormula.ts';

/**
 * The mean log deviation, also called Theil L: the mean over everybody of the logarithm of the mean as a
 * ratio to their welfare. It is the generalized entropy of α = 0.
 *
 * Convention: welfare has to be above 0; what is not is refused unless a policy is named. `'zeroIsZero'`
 * lets zeros add no logarithm and stay in the population and the mean, and the index may then be
 * negative.
 *
 * Formula: L = Σᵢ wᵢ ln(μ / xᵢ) / W.
 *
 * Source: H. Theil (1967), Economics and information theory, North-Holland.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the policies
 * @returns the value, 0 or more – with `'zeroIsZero'` it may be below 0 –, or `null` where nobody was counted
 * or, with `'zeroIsZero'`, all have 0; with rows, population, conventions and what was done about rows
 * outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare or a
 * weight that is not a valid number, `outsideSupport` for welfare of 0 or less, `unequalColumns`,
 * `unknownOption`, `mixedUnits`, `overflow`
 * @example
 * import { meanLogDeviation } from 'poverty-indicators/inequality';
 *
 * meanLogDeviation({ welfare: [5, 5, 5] }).value; // => 0
 * meanLogDeviation({ welfare: [0, 5, 5] }, { outsideSupport: 'omit' }).value; // => 0
 */
export function meanLogDeviation(
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
 * {@link meanLogDeviation} does
 * @example
 * import { meanLogDeviationMeasure } from 'poverty-indicators/inequality';
 *
 * meanLogDeviationMeasure().value({ welfare: [5, 5, 5] }); // => 0
 */
export function meanLogDeviationMeasure(options: InequalityOptions = {}): Measure<SampleInput> {
  return formulaMeasure(bind(options));
}

function bind(options: InequalityOptions): SampleFormula<SampleInput> {
  requireOptions(options, []);
  return entropyFormula(options, { measure: 'meanLogDeviation', alpha: 0, conventions: {} });
}

import type { Measure } from '../../model/sample/measure.ts';
import { evaluateFormula, formulaMeasure } from '../../sample/formula/evaluateFormula.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import type { SampleInput } from '../../sample/welfareSample.ts';
import { type InequalityOptions, requireOptions } from '../formula/bindInequality.ts';
import { entropyFormula } from '../formula/entropyFormula.ts';

/**
 * The Theil index (Theil T): the mean of welfare as a ratio to its mean, times the logarithm of that ratio.
 * It is the generalized entropy of α = 1.
 *
 * Convention: zeros are accepted and add 0, the limit of u ln u. Of n equal weights the index is at most
 * ln n. Negative welfare is refused unless a policy is named.
 *
 * Formula: T = Σᵢ wᵢ (xᵢ / μ) ln(xᵢ / μ) / W.
 *
 * Source: H. Theil (1967), Economics and information theory, North-Holland.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the policies
 * @returns the value, 0 or more, or `null` where nobody was counted or the mean is 0; with rows, population,
 * conventions and what was done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare or a
 * weight that is not a valid number, `outsideSupport` for negative welfare, `unequalColumns`,
 * `unknownOption`, `mixedUnits`, `overflow`
 * @example
 * import { theilIndex } from 'poverty-indicators/inequality';
 *
 * theilIndex({ welfare: [0, 20] }).value; // => 0.6931471805599453
 */
export function theilIndex(sample: SampleInput, options: InequalityOptions = {}): SampleValue {
  return evaluateFormula(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `unknownOption` for faulty settings; its functions throw as {@link theilIndex} does
 * @example
 * import { theilIndexMeasure } from 'poverty-indicators/inequality';
 *
 * Array.from(theilIndexMeasure().influence({ welfare: [5, 5] }) ?? []); // => [0, 0]
 */
export function theilIndexMeasure(options: InequalityOptions = {}): Measure<SampleInput> {
  return formulaMeasure(bind(options));
}

function bind(options: InequalityOptions): SampleFormula<SampleInput> {
  requireOptions(options, []);
  return entropyFormula(options, { measure: 'theilIndex', alpha: 1, conventions: {} });
}

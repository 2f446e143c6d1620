import type { Measure } from '../../model/sample/measure.ts';
import { evaluateFormula, formulaMeasure } from '../../sample/formula/evaluateFormula.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import type { InequalityOptions } from '../formula/bindInequality.ts';
import type { TaxSample } from './concentrationSample.ts';
import { incomesOf, taxFormula } from './tax/incomes.ts';
import { departureOf, reynoldsSmolenskyInfluence } from './tax/progression.ts';

/**
 * By how much a tax would lower the Gini index if it changed nobody's rank: the Gini index of income before
 * tax, less the concentration of income after tax by the same ranks.
 *
 * Convention: welfare is income before tax, and everybody is ranked by it; those of equal income have one
 * rank. A benefit is a negative tax. Income after tax may be negative and counts by the formula. Negative
 * income before tax is refused unless a policy is named; a policy that changes it leaves the tax as it is.
 *
 * Formula: RS = G(before) − C(after) = K · t / (1 − t), with K the index of Kakwani and t the average rate,
 * all taxes over all income before tax.
 *
 * Source: M. Reynolds and E. Smolensky (1977), Public expenditures, taxes, and the distribution of income,
 * Academic Press; N. Kakwani (1984), On the measurement of tax progressivity and redistributive effect of
 * taxes with applications to horizontal and vertical equity, Advances in Econometrics 3, 149–168.
 *
 * @param sample - income before tax as welfare, the tax and weights by row
 * @param options - the policies
 * @returns the value, or `null` where nobody was counted or the mean income before or after tax is not
 * above 0; with rows, population, conventions and what was done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for income, a tax
 * or a weight that is not a valid number, `outsideSupport` for negative income, `unequalColumns`,
 * `unknownOption`, `mixedUnits`, `overflow`
 * @example
 * import { reynoldsSmolenskyIndex } from 'poverty-indicators/inequality';
 *
 * const sample = { welfare: [20, 40, 60, 80], tax: [0, 0, 20, 20] };
 * reynoldsSmolenskyIndex(sample).value; // => 0.0625
 */
export function reynoldsSmolenskyIndex(
  sample: TaxSample,
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
 * {@link reynoldsSmolenskyIndex} does
 * @example
 * import { reynoldsSmolenskyIndexMeasure } from 'poverty-indicators/inequality';
 *
 * const sample = { welfare: [20, 40, 60, 80], tax: [0, 0, 20, 20] };
 * reynoldsSmolenskyIndexMeasure({}).value(sample); // => 0.0625
 */
export function reynoldsSmolenskyIndexMeasure(options: InequalityOptions = {}): Measure<TaxSample> {
  return formulaMeasure(bind(options));
}

function bind(options: InequalityOptions): SampleFormula<TaxSample> {
  return {
    ...taxFormula(options),
    measure: 'reynoldsSmolenskyIndex',
    value(columns) {
      const incomes = incomesOf(columns);
      const { before, after } = incomes;
      if (!(before.mean > 0) || !(after.mean > 0)) return null;
      return departureOf(columns, incomes) / after.mean;
    },
    influence: (columns) => reynoldsSmolenskyInfluence(columns, incomesOf(columns)),
  };
}

import type { Measure } from '../../model/sample/measure.ts';
import { evaluateFormula, formulaMeasure } from '../../sample/formula/evaluateFormula.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import type { InequalityOptions } from '../formula/bindInequality.ts';
import type { TaxSample } from './concentrationSample.ts';
import { incomesOf, taxFormula } from './tax/incomes.ts';
import { rerankingInfluence, rerankingOf } from './tax/reranking.ts';

/**
 * The Atkinson–Plotnick index of reranking: the Gini index of income after tax less its concentration index
 * by rank before tax. It is what a tax costs in equality by changing ranks: 0 where nobody overtakes anybody.
 *
 * Convention: welfare is income before tax. Those of equal income before tax have one rank, the middle of
 * theirs, so that their order does not matter; a tax that parts them changes their ranks. A benefit
 * is a negative tax. Income after tax may be negative and counts by the formula. Negative income before tax
 * is refused unless a policy is named; a policy that changes it leaves the tax as it is.
 *
 * Formula: AP = G(after) − C(after).
 *
 * Source: A. B. Atkinson (1980), Horizontal equity and the distribution of the tax burden, in H. Aaron and
 * M. Boskin (eds), The Economics of Taxation, Brookings; R. Plotnick (1981), A measure of horizontal
 * inequity, Review of Economics and Statistics 63, 283–288.
 *
 * @param sample - income before tax as welfare, the tax and weights by row
 * @param options - the policies
 * @returns the value, 0 or more, or `null` where nobody was counted or the mean income before or after tax
 * is not above 0; with rows, population, conventions and what was done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for income, a tax
 * or a weight that is not a valid number, `outsideSupport` for negative income, `unequalColumns`,
 * `unknownOption`, `mixedUnits`, `overflow`
 * @example
 * import { rerankingIndex } from 'poverty-indicators/inequality';
 *
 * rerankingIndex({ welfare: [20, 40, 60, 80], tax: [0, 0, 20, 20] }).value; // => 0
 * rerankingIndex({ welfare: [20, 40, 60, 80], tax: [0, 0, 40, 0] }).value; // => 0.0625
 */
export function rerankingIndex(sample: TaxSample, options: InequalityOptions = {}): SampleValue {
  return evaluateFormula(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `unknownOption` for faulty settings; its functions throw as {@link rerankingIndex}
 * does
 * @example
 * import { rerankingIndexMeasure } from 'poverty-indicators/inequality';
 *
 * const sample = { welfare: [20, 40, 60, 80], tax: [0, 0, 40, 0] };
 * rerankingIndexMeasure({}).value(sample); // => 0.0625
 */
export function rerankingIndexMeasure(options: InequalityOptions = {}): Measure<TaxSample> {
  return formulaMeasure(bind(options));
}

function bind(options: InequalityOptions): SampleFormula<TaxSample> {
  return {
    ...taxFormula(options),
    measure: 'rerankingIndex',
    value(columns) {
      const { before, after } = incomesOf(columns);
      return before.mean > 0 && after.mean > 0 ? rerankingOf(columns, after) : null;
    },
    influence: (columns) => rerankingInfluence(columns, incomesOf(columns).after),
  };
}

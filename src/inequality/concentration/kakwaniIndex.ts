import type { Measure } from '../../model/sample/measure.ts';
import { evaluateFormula, formulaMeasure } from '../../sample/formula/evaluateFormula.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import type { InequalityOptions } from '../formula/bindInequality.ts';
import { concentrationInfluence } from '../rank/concentration.ts';
import type { TaxSample } from './concentrationSample.ts';
import { incomesOf, taxFormula } from './tax/incomes.ts';
import { departureOf } from './tax/progression.ts';

/**
 * How progressive a tax is: the concentration of the tax by income before tax, less the Gini index of that
 * income. Above 0 the rich pay a larger share of the tax than they have of income; 0 is a proportional tax.
 *
 * Convention: welfare is income before tax, and everybody is ranked by it; those of equal income have one
 * rank. A benefit is a negative tax: of benefits alone the index is that of their concentration less the
 * Gini index, so that it is below 0 where they go to the poor more than in proportion. Negative income
 * is refused unless a policy is named; a policy that changes an income leaves the tax as it is.
 *
 * Formula: K = C(tax) − G(income before tax).
 *
 * Source: N. Kakwani (1977), Measurement of tax progressivity: an international comparison, Economic Journal
 * 87, 71–80.
 *
 * @param sample - income before tax as welfare, the tax and weights by row
 * @param options - the policies
 * @returns the value, or `null` where nobody was counted, the mean income is not above 0 or taxes and
 * benefits add up to 0; with rows, population, conventions and what was done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for income, a tax
 * or a weight that is not a valid number, `outsideSupport` for negative income, `unequalColumns`,
 * `unknownOption`, `mixedUnits`, `overflow`
 * @example
 * import { kakwaniIndex } from 'poverty-indicators/inequality';
 *
 * kakwaniIndex({ welfare: [10, 20, 30, 40], tax: [0, 0, 2, 8] }).value; // => 0.4
 */
export function kakwaniIndex(sample: TaxSample, options: InequalityOptions = {}): SampleValue {
  return evaluateFormula(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `unknownOption` for faulty settings; its functions throw as {@link kakwaniIndex} does
 * @example
 * import { kakwaniIndexMeasure } from 'poverty-indicators/inequality';
 *
 * kakwaniIndexMeasure({}).value({ welfare: [10, 20, 30, 40], tax: [0, 0, 2, 8] }); // => 0.4
 */
export function kakwaniIndexMeasure(options: InequalityOptions = {}): Measure<TaxSample> {
  return formulaMeasure(bind(options));
}

function bind(options: InequalityOptions): SampleFormula<TaxSample> {
  return {
    ...taxFormula(options),
    measure: 'kakwaniIndex',
    value(columns) {
      const incomes = incomesOf(columns);
      const { before, tax } = incomes;
      if (!(before.mean > 0) || tax.mean === 0) return null;
      return departureOf(columns, incomes) / tax.mean;
    },
    influence(columns) {
      const { before, tax } = incomesOf(columns);
      const gini = concentrationInfluence(columns, before.values, before.mean);
      return concentrationInfluence(columns, tax.values, tax.mean).map(
        (influence, place) => influence - (gini[place] as number),
      );
    },
  };
}

import type { Measure } from '../../model/sample/measure.ts';
import { evaluateFormula, formulaMeasure } from '../../sample/formula/evaluateFormula.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import { halfMeanDifference } from '../../sample/order/halfMeanDifference.ts';
import { meanDistances } from '../../sample/order/meanDistances.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import { nonNegativeOrKept } from '../../sample/support.ts';
import type { SampleInput } from '../../sample/welfareSample.ts';
import { bindInequality, type InequalityOptions } from '../formula/bindInequality.ts';
import { meanOf } from '../formula/meanOf.ts';
import { rescaled } from '../formula/rescaled.ts';
import { correctionOf, readCorrection } from '../formula/rowsCorrection.ts';

/** Settings of {@link giniIndex}. */
export interface GiniIndexOptions extends InequalityOptions {
  /**
   * `'none'`, if left out, is the index of the population that the sample stands for; `'rows'`
   * multiplies it by n / (n − 1), n the rows that have weight, as some do to make up for the bias of
   * small samples.
   */
  readonly correction?: 'none' | 'rows';
}

/**
 * The Gini index: half the mean absolute difference between two persons drawn with replacement, as a
 * share of the mean.
 *
 * Convention: the area between the Lorenz curve of straight lines and the diagonal, doubled; rows of
 * equal welfare may stand in any order. Negative welfare is refused unless a policy is named; kept, it
 * may carry the index past 1, and where the mean is not above 0 there is no value.
 *
 * Formula: G = Σᵢ Σⱼ wᵢ wⱼ |xᵢ − xⱼ| / (2 W² μ) = Σₖ Cₖ (W − Cₖ)(xₖ₊₁ − xₖ) / (W² μ), x ascending and
 * Cₖ the weight up to k.
 *
 * Source: C. Gini (1914), Sulla misura della concentrazione e della variabilità dei caratteri, Atti del
 * Reale Istituto Veneto 73, 1203–1248.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the correction and the policies
 * @returns the value, in [0, 1) – with `'rows'` and equal weights at most 1 –, or `null` where nobody was
 * counted, the mean is not above 0, or `'rows'` has one row; with rows, population, conventions and what
 * was done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare or a
 * weight that is not a valid number, `outsideSupport` for negative welfare, `unequalColumns`,
 * `unknownOption`, `mixedUnits`, `overflow`
 * @example
 * import { giniIndex } from 'poverty-indicators/inequality';
 *
 * giniIndex({ welfare: [10, 20, 30, 40] }).value; // => 0.25
 */
export function giniIndex(sample: SampleInput, options: GiniIndexOptions = {}): SampleValue {
  return evaluateFormula(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the correction and the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `unknownOption` for faulty settings; its functions throw as {@link giniIndex} does
 * @example
 * import { giniIndexMeasure } from 'poverty-indicators/inequality';
 *
 * Array.from(giniIndexMeasure({}).influence({ welfare: [0, 1] }) ?? []); // => [0.5, -0.5]
 */
export function giniIndexMeasure(options: GiniIndexOptions = {}): Measure<SampleInput> {
  return formulaMeasure(bind(options));
}

function bind(options: GiniIndexOptions): SampleFormula<SampleInput> {
  const shared = bindInequality(options, nonNegativeOrKept, ['correction']);
  const correction = readCorrection(options.correction);
  return {
    ...shared,
    measure: 'giniIndex',
    conventions: { correction },
    order: 'ascending',
    transform: rescaled,
    value(columns) {
      const mean = meanOf(columns);
      const factor = correctionOf(columns, correction);
      if (!(mean > 0) || !Number.isFinite(factor)) return null;
      return (halfMeanDifference(columns) / mean) * factor;
    },
    influence(columns, value) {
      // G = D / μ: the influence on D is E|x − Y| − 2D, that on μ is x − μ.
      const mean = meanOf(columns);
      const factor = correctionOf(columns, correction);
      const gini = value / factor;
      return meanDistances(columns).map((distance, place) => {
        const own = columns.welfare[place] as number;
        return (factor * (distance - gini * mean - gini * own)) / mean;
      });
    },
  };
}

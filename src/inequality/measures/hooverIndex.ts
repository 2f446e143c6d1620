import type { Measure } from '../../model/sample/measure.ts';
import { evaluateFormula, formulaMeasure } from '../../sample/formula/evaluateFormula.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import { weightedMean } from '../../sample/formula/weightedMean.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import { nonNegativeOrKept } from '../../sample/support.ts';
import type { SampleInput } from '../../sample/welfareSample.ts';
import { bindInequality, type InequalityOptions } from '../formula/bindInequality.ts';
import { centerOf } from '../formula/centerOf.ts';
import { rescaled } from '../formula/rescaled.ts';

/**
 * The Hoover index, also called Pietra, Schutz or Robin Hood index: the share of all welfare that would
 * have to move from those above the mean to those below it for all to have the same.
 *
 * Convention: it is the greatest distance between the Lorenz curve and the diagonal. Negative welfare is
 * refused unless a policy is named; kept, it may carry the index past 1, and where the mean is not above
 * 0 there is no value. A row exactly at the mean makes a kink; its influence is the middle of both sides.
 *
 * Formula: H = Σᵢ wᵢ |xᵢ − μ| / (2 W μ).
 *
 * Source: E. M. Hoover (1936), The measurement of industrial localization, Review of Economic Statistics
 * 18, 162–171.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the policies
 * @returns the value, in [0, 1), or `null` where nobody was counted or the mean is not above 0; with rows,
 * population, conventions and what was done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare or a
 * weight that is not a valid number, `outsideSupport` for negative welfare, `unequalColumns`,
 * `unknownOption`, `mixedUnits`, `overflow`
 * @example
 * import { hooverIndex } from 'poverty-indicators/inequality';
 *
 * hooverIndex({ welfare: [10, 20, 30, 40] }).value; // => 0.2
 */
export function hooverIndex(sample: SampleInput, options: InequalityOptions = {}): SampleValue {
  return evaluateFormula(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `unknownOption` for faulty settings; its functions throw as {@link hooverIndex} does
 * @example
 * import { hooverIndexMeasure } from 'poverty-indicators/inequality';
 *
 * Array.from(hooverIndexMeasure().influence({ welfare: [0, 8] }) ?? []); // => [0.5, -0.5]
 */
export function hooverIndexMeasure(options: InequalityOptions = {}): Measure<SampleInput> {
  return formulaMeasure(bind(options));
}

function bind(options: InequalityOptions): SampleFormula<SampleInput> {
  return {
    ...bindInequality(options, nonNegativeOrKept),
    measure: 'hooverIndex',
    conventions: {},
    order: 'any',
    transform: rescaled,
    value(columns) {
      const { mean, rest } = centerOf(columns);
      if (!(mean > 0)) return null;
      return weightedMean(columns, (welfare) => Math.abs(welfare - mean - rest)) / mean / 2;
    },
    influence(columns, value) {
      const { mean, rest } = centerOf(columns);
      const distance = (welfare: number) => (welfare - mean - rest) / mean;
      const below = weightedMean(columns, (welfare) => (1 - Math.sign(distance(welfare))) / 2);
      return columns.welfare.map((welfare) => {
        const d = distance(welfare);
        return Math.max(0, -d) - value + (below - value) * d;
      });
    },
  };
}

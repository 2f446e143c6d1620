import type { Measure } from '../../model/sample/measure.ts';
import { evaluateFormula, formulaMeasure } from '../../sample/formula/evaluateFormula.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import { anyNumber } from '../../sample/support.ts';
import type { SampleOptions } from '../../sample/welfareSample.ts';
import { bindInequality } from '../formula/bindInequality.ts';
import { rescaledBeside } from '../formula/rescaled.ts';
import { concentrationInfluence, concentrationOf } from '../rank/concentration.ts';
import { soundMean } from '../rank/soundMean.ts';
import type { ConcentrationSample } from './concentrationSample.ts';

/**
 * The concentration index of a variable: twice its covariance with the fractional rank by welfare, as a
 * share of its mean. Above 0 those of high welfare have more of it, below 0 those of low welfare; of welfare
 * itself it is the Gini index.
 *
 * Convention: people are ranked by welfare, which may be any number; those of equal welfare have one rank,
 * the middle of theirs, so that their order does not matter. The variable may be any number; where its
 * mean is not above 0 there is no value, and with negative amounts the index may leave [−1, 1].
 *
 * Formula: C = 2 E[y r] / E[y] − 1 = E[y (2r − 1)] / E[y], with r the share of the population below plus
 * half of the share at a level of welfare.
 *
 * Source: N. Kakwani (1977), Applications of Lorenz curves in economic analysis, Econometrica 45, 719–727;
 * N. Kakwani, A. Wagstaff and E. van Doorslaer (1997), Socioeconomic inequalities in health, Journal of
 * Econometrics 77, 87–103.
 *
 * @param sample - welfare, the variable and weights by row
 * @param options - what is done about rows without a value
 * @returns the value, in (−1, 1) where no amount is negative, or `null` where nobody was counted or the
 * mean of the variable is not above 0; with rows, population, conventions and rows left out
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare, a
 * variable or a weight that is not a valid number, `unequalColumns`, `unknownOption`, `mixedUnits`,
 * `overflow`
 * @example
 * import { concentrationIndex } from 'poverty-indicators/inequality';
 *
 * const welfare = [10, 20, 30, 40];
 * concentrationIndex({ welfare, variable: [0, 0, 1, 1] }).value; // => 0.5
 * concentrationIndex({ welfare, variable: [1, 1, 0, 0] }).value; // => -0.5
 * concentrationIndex({ welfare, variable: welfare }).value; // => 0.25
 */
export function concentrationIndex(
  sample: ConcentrationSample,
  options: SampleOptions = {},
): SampleValue {
  return evaluateFormula(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - what is done about rows without a value
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `unknownOption` for faulty settings; its functions throw as
 * {@link concentrationIndex} does
 * @example
 * import { concentrationIndexMeasure } from 'poverty-indicators/inequality';
 *
 * const measure = concentrationIndexMeasure({});
 * Array.from(measure.influence({ welfare: [1, 2], variable: [0, 1] }) ?? []); // => [0.5, -0.5]
 */
export function concentrationIndexMeasure(
  options: SampleOptions = {},
): Measure<ConcentrationSample> {
  return formulaMeasure(bind(options));
}

function bind(options: SampleOptions): SampleFormula<ConcentrationSample> {
  return {
    ...bindInequality(options, anyNumber),
    measure: 'concentrationIndex',
    conventions: {},
    order: 'ascending',
    companions: ({ variable }) => [{ path: ['variable'], column: variable }],
    transform: rescaledBeside,
    value(columns) {
      const [variable] = columns.companions as [Float64Array];
      const mean = soundMean(columns, variable);
      return mean > 0 ? concentrationOf(columns, variable, mean) : null;
    },
    influence(columns) {
      const [variable] = columns.companions as [Float64Array];
      return concentrationInfluence(columns, variable, soundMean(columns, variable));
    },
  };
}

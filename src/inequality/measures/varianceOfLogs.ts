import type { Measure } from '../../model/sample/measure.ts';
import { evaluateFormula, formulaMeasure } from '../../sample/formula/evaluateFormula.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import { weightedMean } from '../../sample/formula/weightedMean.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import { positive } from '../../sample/support.ts';
import type { SampleInput } from '../../sample/welfareSample.ts';
import { bindInequality, type InequalityOptions } from '../formula/bindInequality.ts';
import { centerOf } from '../formula/centerOf.ts';
import { logOf } from '../formula/entropyTerm.ts';
import { rescaled } from '../formula/rescaled.ts';
import { correctionOf, readCorrection } from '../formula/rowsCorrection.ts';

/** Settings of {@link varianceOfLogs}. */
export interface VarianceOfLogsOptions extends InequalityOptions {
  /**
   * `'none'`, if left out, is the variance of the population that the sample stands for; `'rows'`
   * multiplies it by n / (n − 1), n the rows that have weight.
   */
  readonly correction?: 'none' | 'rows';
}

/**
 * The variance of the logarithms of welfare.
 *
 * Convention: about the mean of the logarithms, which is the logarithm of the geometric mean, and over
 * the population, W; with `correction: 'rows'` it is multiplied by n / (n − 1). It breaks the principle of transfers: among the rich, a transfer to somebody poorer
 * may raise it. Welfare has to be above 0; what is not is refused unless a policy is named.
 *
 * Formula: V = Σᵢ wᵢ (ln xᵢ − λ)² / W, λ = Σᵢ wᵢ ln xᵢ / W.
 *
 * Source: F. A. Cowell (2011), Measuring inequality, 3rd edition, Oxford University Press; J. E. Foster
 * and E. A. Ok (1999), Lorenz dominance and the variance of logarithms, Econometrica 67, 901–907.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the correction and the policies
 * @returns the value, 0 or more, or `null` where nobody was counted or `'rows'` has one row; with rows,
 * population, conventions and what was done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare or a
 * weight that is not a valid number, `outsideSupport` for welfare of 0 or less, `unequalColumns`,
 * `unknownOption`, `mixedUnits`, `overflow`
 * @example
 * import { varianceOfLogs } from 'poverty-indicators/inequality';
 *
 * varianceOfLogs({ welfare: [5, 5, 5] }).value; // => 0
 */
export function varianceOfLogs(
  sample: SampleInput,
  options: VarianceOfLogsOptions = {},
): SampleValue {
  return evaluateFormula(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the correction and the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `unknownOption` for faulty settings; its functions throw as
 * {@link varianceOfLogs} does
 * @example
 * import { varianceOfLogsMeasure } from 'poverty-indicators/inequality';
 *
 * varianceOfLogsMeasure().value({ welfare: [5, 5, 5] }); // => 0
 */
export function varianceOfLogsMeasure(options: VarianceOfLogsOptions = {}): Measure<SampleInput> {
  return formulaMeasure(bind(options));
}

function bind(options: VarianceOfLogsOptions): SampleFormula<SampleInput> {
  const shared = bindInequality(options, positive, ['correction']);
  const correction = readCorrection(options.correction);
  return {
    ...shared,
    measure: 'varianceOfLogs',
    conventions: { center: 'mean of logarithms', correction },
    order: 'any',
    transform: rescaled,
    value(columns) {
      const factor = correctionOf(columns, correction);
      return Number.isFinite(factor) ? factor * weightedMean(columns, squareOf(columns)) : null;
    },
    influence(columns, value) {
      const factor = correctionOf(columns, correction);
      const square = squareOf(columns);
      return columns.welfare.map((welfare) => factor * square(welfare) - value);
    },
  };
}

/** The squared distance of a logarithm from their mean; all of ratios to the mean, which are near 0. */
function squareOf(columns: SampleColumns): (welfare: number) => number {
  const { mean, rest } = centerOf(columns);
  const log = (welfare: number) => logOf((welfare - mean - rest) / mean, welfare / mean);
  const center = weightedMean(columns, log);
  const lost = weightedMean(columns, (welfare) => log(welfare) - center);
  return (welfare) => (log(welfare) - center - lost) ** 2;
}

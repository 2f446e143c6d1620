import type { Measure } from '../../model/sample/measure.ts';
import { evaluateFormula, formulaMeasure } from '../../sample/formula/evaluateFormula.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import { nonNegativeOrKept } from '../../sample/support.ts';
import type { SampleInput } from '../../sample/welfareSample.ts';
import { bindInequality, type InequalityOptions } from '../formula/bindInequality.ts';
import { rescaled } from '../formula/rescaled.ts';
import { tailRatio, tailRatioInfluence } from './tailRatio.ts';

/**
 * The Palma ratio: what the richest 10% of the population have over what the poorest 40% have.
 *
 * Convention: of sums, by the Lorenz curve of straight lines, so that a row in which a share ends is split.
 * Negative welfare is refused unless a policy is named; there is no value where the poorest 40% have
 * nothing. No density enters the influence.
 *
 * Formula: (1 − L(0.9)) / L(0.4).
 *
 * Source: J. G. Palma (2011), Homogeneous middles vs. heterogeneous tails, and the end of the 'inverted-U',
 * Development and Change 42, 87–153; A. Cobham and A. Sumner (2013), Is it all about the tails?, Center for
 * Global Development Working Paper 343.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the policies
 * @returns the value, or `null` where nobody was counted or the poorest 40% have nothing; with rows,
 * population, conventions and what was done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare or a
 * weight that is not a valid number, `outsideSupport` for negative welfare, `unequalColumns`,
 * `unknownOption`, `mixedUnits`, `overflow`
 * @example
 * import { palmaRatio } from 'poverty-indicators/inequality';
 *
 * palmaRatio({ welfare: [10, 10, 10, 10, 20, 20, 20, 30, 50, 100] }).value; // => 2.5
 */
export function palmaRatio(sample: SampleInput, options: InequalityOptions = {}): SampleValue {
  return evaluateFormula(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `unknownOption`, `invalidNumber` or `invalidType` for faulty settings; its functions
 * throw as {@link palmaRatio} does
 * @example
 * import { palmaRatioMeasure } from 'poverty-indicators/inequality';
 *
 * palmaRatioMeasure({}).value({ welfare: [5, 5, 5, 5, 5] }); // => 0.25
 */
export function palmaRatioMeasure(options: InequalityOptions = {}): Measure<SampleInput> {
  return formulaMeasure(bind(options));
}

const tails = { topFrom: 0.9, bottomTo: 0.4 };

function bind(options: InequalityOptions): SampleFormula<SampleInput> {
  return {
    ...bindInequality(options, nonNegativeOrKept),
    measure: 'palmaRatio',
    conventions: { marginalRows: 'split', of: 'sums' },
    order: 'ascending',
    transform: rescaled,
    value: (columns) => tailRatio(columns, tails),
    influence: (columns, ratio) => tailRatioInfluence(columns, tails, ratio),
  };
}

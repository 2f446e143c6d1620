import type { Measure } from '../../model/sample/measure.ts';
import { evaluateFormula, formulaMeasure } from '../../sample/formula/evaluateFormula.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import { anyNumber } from '../../sample/support.ts';
import type { SampleInput, SampleOptions } from '../../sample/welfareSample.ts';
import { bindInequality } from '../formula/bindInequality.ts';
import { meanOf } from '../formula/meanOf.ts';

/**
 * Mean welfare: the sum of all welfare over the number of those who share it.
 *
 * Convention: negative welfare counts as it is. With household sizes it is the mean of persons.
 *
 * Formula: μ = Σ wᵢ xᵢ / Σ wᵢ.
 *
 * Source: Canberra Group (2011), Handbook on Household Income Statistics, second edition, UNECE.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - what is done about rows without a value
 * @returns the value in the unit of welfare, or `null` where nobody was counted; with rows, population and
 * conventions
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare or a
 * weight that is not a valid number, `unequalColumns`, `unknownOption`, `mixedUnits`, `overflow`
 * @example
 * import { meanWelfare } from 'poverty-indicators/inequality';
 *
 * meanWelfare({ welfare: [10, 20, 40], weight: [1, 2, 1] }).value; // => 22.5
 */
export function meanWelfare(sample: SampleInput, options: SampleOptions = {}): SampleValue {
  return evaluateFormula(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - what is done about rows without a value
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `unknownOption` for faulty settings; its functions throw as {@link meanWelfare} does
 * @example
 * import { meanWelfareMeasure } from 'poverty-indicators/inequality';
 *
 * Array.from(meanWelfareMeasure({}).influence({ welfare: [10, 30] }) ?? []); // => [-10, 10]
 */
export function meanWelfareMeasure(options: SampleOptions = {}): Measure<SampleInput> {
  return formulaMeasure(bind(options));
}

function bind(options: SampleOptions): SampleFormula<SampleInput> {
  return {
    ...bindInequality(options, anyNumber),
    measure: 'meanWelfare',
    conventions: {},
    order: 'any',
    value: meanOf,
    influence: ({ welfare }, mean) => welfare.map((value) => value - mean),
  };
}

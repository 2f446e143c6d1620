import type { Measure } from '../../model/sample/measure.ts';
import { additivePoverty } from '../formula/additivePoverty.ts';
import {
  type BoundPoverty,
  bindPoverty,
  evaluatePoverty,
  povertyMeasure,
} from '../formula/evaluatePoverty.ts';
import type { PovertyValue } from '../formula/povertyFormula.ts';
import { wattsTerms } from '../formula/wattsTerms.ts';
import type { LineOptions, PovertyInput } from '../lines/povertyLine.ts';

/**
 * The mean over everybody of the logarithm of line over welfare, 0 for who is not poor: the index of
 * Watts.
 *
 * Convention: welfare that is not above 0 has no logarithm and is refused unless a policy is named:
 * `'omit'` leaves such rows out of the population too, a floor counts them as it, `'zeroIsZero'` lets
 * zeros add nothing and stay in the population. Programs differ here, and the result says which it was.
 *
 * Formula: W = Σᵢ wᵢ 1(yᵢ < z) ln(z / yᵢ) / Σᵢ wᵢ.
 *
 * Source: H. W. Watts (1968), An economic definition of poverty, in D. P. Moynihan (ed.), On
 * Understanding Poverty, Basic Books; B. Zheng (1993), An axiomatic characterization of the Watts
 * poverty index, Economics Letters 42, 81–86.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the line in the unit of welfare, the boundary and the policies
 * @returns the value, 0 or more, or `null` where nobody was counted or the sample makes no line above 0;
 * with the line, rows, population, conventions and what was done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare, a
 * weight or a line that is not a valid number, `outsideSupport` for welfare that is not above 0,
 * `unequalColumns`, `unknownOption`, `duplicateLabel`, `mixedUnits`, `overflow`
 * @example
 * import { wattsIndex } from 'poverty-indicators/monetary';
 *
 * const { value } = wattsIndex({ welfare: [100, 110, 150, 160] }, { line: 125 });
 * value?.toFixed(7); // => '0.0877442'
 */
export function wattsIndex(sample: PovertyInput, options: LineOptions): PovertyValue {
  return evaluatePoverty(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the line in the unit of welfare, the boundary and the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `invalidNumber`, `missingValue` or `unknownOption` for faulty settings; its
 * functions throw as {@link wattsIndex} does
 * @example
 * import { wattsIndexMeasure } from 'poverty-indicators/monetary';
 *
 * const measure = wattsIndexMeasure({ line: 100 });
 * measure.value({ welfare: [100, 200] }); // => 0
 */
export function wattsIndexMeasure(options: LineOptions): Measure<PovertyInput> {
  return povertyMeasure(bind(options));
}

function bind(options: LineOptions): BoundPoverty {
  return bindPoverty(options, additivePoverty(wattsTerms('wattsIndex', {})));
}

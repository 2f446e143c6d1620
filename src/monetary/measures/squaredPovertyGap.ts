import type { Measure } from '../../model/sample/measure.ts';
import {
  type BoundPoverty,
  bindPoverty,
  evaluatePoverty,
  povertyMeasure,
} from '../formula/evaluatePoverty.ts';
import { fgtFormula } from '../formula/fgtFormula.ts';
import type { PovertyValue } from '../formula/povertyFormula.ts';
import type { LineOptions, PovertyInput } from '../lines/povertyLine.ts';

/**
 * The mean over everybody of the square of the poverty gap as a share of the line: the severity of
 * poverty, P₂ of Foster, Greer and Thorbecke; bình phương khoảng cách nghèo.
 *
 * Convention: those who are not poor add 0 and stay in the population. Negative welfare is refused
 * unless a policy is named: its gap would be above 1.
 *
 * Formula: P₂ = Σᵢ wᵢ 1(yᵢ < z) ((z − yᵢ) / z)² / Σᵢ wᵢ.
 *
 * Source: J. Foster, J. Greer and E. Thorbecke (1984), A class of decomposable poverty measures,
 * Econometrica 52, 761–766.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the line in the unit of welfare, the boundary and the policies
 * @returns the value, in [0, 1] (above 1 if negative welfare is kept), or `null` where nobody was
 * counted or the sample makes no line above 0; with the line, rows, population, conventions and what was
 * done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare, a
 * weight or a line that is not a valid number, `outsideSupport` for negative welfare, `unequalColumns`,
 * `unknownOption`, `duplicateLabel`, `mixedUnits`, `overflow`
 * @example
 * import { squaredPovertyGap } from 'poverty-indicators/monetary';
 *
 * squaredPovertyGap({ welfare: [100, 110, 150, 160] }, { line: 125 }).value; // => 0.0136
 */
export function squaredPovertyGap(sample: PovertyInput, options: LineOptions): PovertyValue {
  return evaluatePoverty(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the line in the unit of welfare, the boundary and the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `invalidNumber`, `missingValue` or `unknownOption` for faulty settings; its
 * functions throw as {@link squaredPovertyGap} does
 * @example
 * import { squaredPovertyGapMeasure } from 'poverty-indicators/monetary';
 *
 * const measure = squaredPovertyGapMeasure({ line: 100 });
 * Array.from(measure.influence({ welfare: [50, 100] }) ?? []); // => [0.125, -0.125]
 */
export function squaredPovertyGapMeasure(options: LineOptions): Measure<PovertyInput> {
  return povertyMeasure(bind(options));
}

function bind(options: LineOptions): BoundPoverty {
  return bindPoverty(options, fgtFormula(2, 'squaredPovertyGap'));
}

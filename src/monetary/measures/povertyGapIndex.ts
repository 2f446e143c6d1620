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
 * The mean over everybody of what is missing to the line, as a share of it: the poverty gap index, P₁
 * of Foster, Greer and Thorbecke; chỉ số khoảng cách nghèo.
 *
 * Convention: those who are not poor add 0 and stay in the population; the mean among the poor alone is
 * `incomeGapRatio`. Negative welfare is refused unless a policy is named: its gap would be above 1.
 *
 * Formula: P₁ = Σᵢ wᵢ 1(yᵢ < z) (z − yᵢ) / z / Σᵢ wᵢ.
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
 * import { povertyGapIndex } from 'poverty-indicators/monetary';
 *
 * povertyGapIndex({ welfare: [100, 110, 150, 160] }, { line: 125 }).value; // => 0.08
 */
export function povertyGapIndex(sample: PovertyInput, options: LineOptions): PovertyValue {
  return evaluatePoverty(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the line in the unit of welfare, the boundary and the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `invalidNumber`, `missingValue` or `unknownOption` for faulty settings; its
 * functions throw as {@link povertyGapIndex} does
 * @example
 * import { povertyGapIndexMeasure } from 'poverty-indicators/monetary';
 *
 * const measure = povertyGapIndexMeasure({ line: 100 });
 * Array.from(measure.influence({ welfare: [50, 100] }) ?? []); // => [0.25, -0.25]
 */
export function povertyGapIndexMeasure(options: LineOptions): Measure<PovertyInput> {
  return povertyMeasure(bind(options));
}

function bind(options: LineOptions): BoundPoverty {
  return bindPoverty(options, fgtFormula(1, 'povertyGapIndex'));
}

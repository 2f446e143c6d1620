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
 * The share of the population that is poor: the headcount ratio H, P₀ of Foster, Greer and Thorbecke;
 * tỷ lệ nghèo.
 *
 * Convention: whoever is exactly on the line is not poor unless `boundary` is `'atOrBelow'`. Every
 * number is accepted: only the side of the line counts.
 *
 * Formula: H = Σᵢ wᵢ 1(yᵢ < z) / Σᵢ wᵢ.
 *
 * Source: J. Foster, J. Greer and E. Thorbecke (1984), A class of decomposable poverty measures,
 * Econometrica 52, 761–766.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the line in the unit of welfare, the boundary and the policies
 * @returns the value, in [0, 1], or `null` where nobody was counted or the sample makes no line above 0;
 * with the line, rows, population, conventions and what was done about rows without a value
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare, a
 * weight or a line that is not a valid number, `unequalColumns`, `unknownOption`, `duplicateLabel`,
 * `mixedUnits`, `overflow`
 * @example
 * import { povertyHeadcount } from 'poverty-indicators/monetary';
 *
 * const welfare = [100, 110, 125, 160];
 * povertyHeadcount({ welfare }, { line: 125 }).value; // => 0.5
 * povertyHeadcount({ welfare }, { line: 125, boundary: 'atOrBelow' }).value; // => 0.75
 */
export function povertyHeadcount(sample: PovertyInput, options: LineOptions): PovertyValue {
  return evaluatePoverty(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the line in the unit of welfare, the boundary and the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `invalidNumber`, `missingValue` or `unknownOption` for faulty settings; its
 * functions throw as {@link povertyHeadcount} does
 * @example
 * import { povertyHeadcountMeasure } from 'poverty-indicators/monetary';
 *
 * const measure = povertyHeadcountMeasure({ line: 100 });
 * Array.from(measure.influence({ welfare: [50, 100] }) ?? []); // => [0.5, -0.5]
 */
export function povertyHeadcountMeasure(options: LineOptions): Measure<PovertyInput> {
  return povertyMeasure(bind(options));
}

function bind(options: LineOptions): BoundPoverty {
  return bindPoverty(options, fgtFormula(0, 'povertyHeadcount'));
}

import type { Measure } from '../../model/sample/measure.ts';
import { nonNegativeOrKept } from '../../sample/support.ts';
import {
  type BoundPoverty,
  bindPoverty,
  evaluatePoverty,
  povertyMeasure,
} from '../formula/evaluatePoverty.ts';
import { gapOf } from '../formula/fgtFormula.ts';
import { meanOfPoor } from '../formula/meanOfPoor.ts';
import { isPoor, type PovertyValue } from '../formula/povertyFormula.ts';
import type { LineOptions, PovertyInput } from '../lines/povertyLine.ts';

/**
 * The mean among the poor of what is missing to the line, as a share of it: the income gap ratio, I =
 * P₁ / P₀.
 *
 * Convention: whoever is exactly on the line is not among the poor unless `boundary` is `'atOrBelow'`.
 * Negative welfare is refused unless a policy is named: its gap would be above 1. The ratio may rise as
 * somebody leaves poverty.
 *
 * Formula: I = Σᵢ wᵢ 1(yᵢ < z) (z − yᵢ) / z / Σᵢ wᵢ 1(yᵢ < z).
 *
 * Source: A. Sen (1976), Poverty: an ordinal approach to measurement, Econometrica 44, 219–231.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the line in the unit of welfare, the boundary and the policies
 * @returns the value, in [0, 1] (above 1 if negative welfare is kept), or `null` where nobody is poor or
 * the sample makes no line above 0; with the line, rows, population, conventions and what was done about
 * rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare, a
 * weight or a line that is not a valid number, `outsideSupport` for negative welfare, `unequalColumns`,
 * `unknownOption`, `duplicateLabel`, `mixedUnits`, `overflow`
 * @example
 * import { incomeGapRatio } from 'poverty-indicators/monetary';
 *
 * incomeGapRatio({ welfare: [100, 110, 150, 160] }, { line: 125 }).value; // => 0.16
 */
export function incomeGapRatio(sample: PovertyInput, options: LineOptions): PovertyValue {
  return evaluatePoverty(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the line in the unit of welfare, the boundary and the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `invalidNumber`, `missingValue` or `unknownOption` for faulty settings; its
 * functions throw as {@link incomeGapRatio} does
 * @example
 * import { incomeGapRatioMeasure } from 'poverty-indicators/monetary';
 *
 * const measure = incomeGapRatioMeasure({ line: 100 });
 * Array.from(measure.influence({ welfare: [25, 75, 100, 100] }) ?? []); // => [0.5, -0.5, 0, 0]
 */
export function incomeGapRatioMeasure(options: LineOptions): Measure<PovertyInput> {
  return povertyMeasure(bind(options));
}

function bind(options: LineOptions): BoundPoverty {
  const formula = meanOfPoor({
    measure: 'incomeGapRatio',
    settings: {},
    support: nonNegativeOrKept,
    perRow: 'ratio',
    term: (welfare, at) => (isPoor(welfare, at) ? gapOf(welfare, at) : 0),
    termSlope: (welfare, at) => (isPoor(welfare, at) ? welfare / at.line / at.line : 0),
    jump: 0,
  });
  return bindPoverty(options, formula);
}

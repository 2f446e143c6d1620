import type { Measure } from '../../model/sample/measure.ts';
import { requireNonNegative, requireRecord } from '../../require.ts';
import {
  type BoundPoverty,
  bindPoverty,
  evaluatePoverty,
  povertyMeasure,
} from '../formula/evaluatePoverty.ts';
import { fgtFormula } from '../formula/fgtFormula.ts';
import type { PovertyValue } from '../formula/povertyFormula.ts';
import type { LineOptions, PovertyInput } from '../lines/povertyLine.ts';

/** Settings of {@link fgtIndex}. */
export interface FgtIndexOptions extends LineOptions {
  /** The weight of the depth of poverty, 0 or more: 0 counts, 1 measures the gap, 2 its square. */
  readonly alpha: number;
}

/**
 * The mean over everybody of the poverty gap to the power of α: the index of Foster, Greer and Thorbecke,
 * P_α.
 *
 * Convention: those who are not poor add 0 and stay in the population. α = 0 counts the poor, and is
 * the only one on which the boundary acts: on the line the gap is 0. Negative welfare is refused where
 * α > 0 unless a policy is named: its gap would be above 1. For a line that the sample makes, influence
 * takes in how the index moves with the line: with the density at the line for α = 0; for 0 < α < 1 a
 * row just below the line counts for much there, and one exactly on it, whose slope is infinite, for
 * nothing.
 *
 * Formula: P_α = Σᵢ wᵢ 1(yᵢ < z) ((z − yᵢ) / z)^α / Σᵢ wᵢ.
 *
 * Source: J. Foster, J. Greer and E. Thorbecke (1984), A class of decomposable poverty measures,
 * Econometrica 52, 761–766.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the line in the unit of welfare, α, the boundary and the policies
 * @returns the value, in [0, 1] (above 1 if negative welfare is kept), or `null` where nobody was
 * counted or the sample makes no line above 0; with the line, rows, population, conventions and what was
 * done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare, a
 * weight, a line or α that is not a valid number, `outsideSupport` for negative welfare,
 * `unequalColumns`, `unknownOption`, `duplicateLabel`, `mixedUnits`, `overflow`
 * @example
 * import { fgtIndex } from 'poverty-indicators/monetary';
 *
 * const welfare = [100, 110, 150, 160];
 * fgtIndex({ welfare }, { line: 125, alpha: 1 }).value; // => 0.08
 * fgtIndex({ welfare }, { line: 125, alpha: 0 }).value; // => 0.5
 */
export function fgtIndex(sample: PovertyInput, options: FgtIndexOptions): PovertyValue {
  return evaluatePoverty(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the line in the unit of welfare, α, the boundary and the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `invalidNumber`, `missingValue` or `unknownOption` for faulty settings; its
 * functions throw as {@link fgtIndex} does
 * @example
 * import { fgtIndexMeasure } from 'poverty-indicators/monetary';
 *
 * const measure = fgtIndexMeasure({ line: 100, alpha: 1 });
 * Array.from(measure.influence({ welfare: [50, 100] }) ?? []); // => [0.25, -0.25]
 */
export function fgtIndexMeasure(options: FgtIndexOptions): Measure<PovertyInput> {
  return povertyMeasure(bind(options));
}

function bind(options: FgtIndexOptions): BoundPoverty {
  requireRecord(options, ['options'], 'options: { line, alpha }');
  const alpha = requireNonNegative(options.alpha, ['alpha']);
  return bindPoverty(options, fgtFormula(alpha, 'fgtIndex', { alpha: String(alpha) }), ['alpha']);
}

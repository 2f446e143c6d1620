import type { Measure } from '../../model/sample/measure.ts';
import { refuse, requireFinite, requireRecord } from '../../require.ts';
import { clarkHemmingUlphFormula } from '../formula/clarkHemmingUlph.ts';
import {
  type BoundPoverty,
  bindPoverty,
  evaluatePoverty,
  povertyMeasure,
} from '../formula/evaluatePoverty.ts';
import type { PovertyValue } from '../formula/povertyFormula.ts';
import type { LineOptions, PovertyInput } from '../lines/povertyLine.ts';

/** Settings of {@link clarkHemmingUlphIndex}. */
export interface ClarkHemmingUlphIndexOptions extends LineOptions {
  /** The power of the mean, 1 or less: the lower, the more the poorest of the poor count. */
  readonly beta: number;
}

/**
 * The second index of Clark, Hemming and Ulph: one minus the power mean of order β of welfare censored at
 * the line, as a share of the line.
 *
 * Convention: welfare above the line counts as the line; the power mean is Atkinson's equally distributed
 * equivalent. β = 1 is the poverty gap index, β = 0 has the geometric mean and is 1 − exp(−Watts). Their
 * first index, H¹⁻¹ᐟᵅ P_α¹ᐟᵅ, is a function of `fgtIndex`. What dstat (Stata) and convey (R) call by this
 * name is the mean of 1 − (y / z)ᵝ without the root, which is Chakravarty's. Zero is refused where β ≤ 0,
 * and negative welfare always, unless a policy is named.
 *
 * Formula: C = 1 − (Σᵢ wᵢ (min(yᵢ, z) / z)ᵝ / Σᵢ wᵢ)¹ᐟᵝ.
 *
 * Source: S. Clark, R. Hemming and D. Ulph (1981), On indices for the measurement of poverty, Economic
 * Journal 91, 515–526.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the line in the unit of welfare, β, the boundary and the policies
 * @returns the value, in [0, 1], or `null` where nobody was counted or the sample makes no line above 0;
 * with the line, rows, population, conventions and what was done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare, a
 * weight, a line or β that is not a valid number, `outsideSupport` for welfare it does not accept,
 * `unequalColumns`, `unknownOption`, `duplicateLabel`, `mixedUnits`, `overflow`
 * @example
 * import { clarkHemmingUlphIndex } from 'poverty-indicators/monetary';
 *
 * const welfare = [25, 100, 100, 100];
 * clarkHemmingUlphIndex({ welfare }, { line: 100, beta: 0.5 }).value; // => 0.234375
 * clarkHemmingUlphIndex({ welfare: [25, 400] }, { line: 100, beta: 0 }).value; // => 0.5
 */
export function clarkHemmingUlphIndex(
  sample: PovertyInput,
  options: ClarkHemmingUlphIndexOptions,
): PovertyValue {
  return evaluatePoverty(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the line in the unit of welfare, β, the boundary and the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `invalidNumber`, `missingValue` or `unknownOption` for faulty settings; its
 * functions throw as {@link clarkHemmingUlphIndex} does
 * @example
 * import { clarkHemmingUlphIndexMeasure } from 'poverty-indicators/monetary';
 *
 * const measure = clarkHemmingUlphIndexMeasure({ line: 100, beta: 1 });
 * Array.from(measure.influence({ welfare: [50, 100] }) ?? []); // => [0.25, -0.25]
 */
export function clarkHemmingUlphIndexMeasure(
  options: ClarkHemmingUlphIndexOptions,
): Measure<PovertyInput> {
  return povertyMeasure(bind(options));
}

function bind(options: ClarkHemmingUlphIndexOptions): BoundPoverty {
  requireRecord(options, ['options'], 'options: { line, beta }');
  const beta = requireFinite(options.beta, ['beta']);
  if (beta > 1) refuse('invalidNumber', ['beta'], 'a number of 1 or less', beta);
  return bindPoverty(options, clarkHemmingUlphFormula(beta), ['beta']);
}

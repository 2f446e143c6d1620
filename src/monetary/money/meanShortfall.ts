import type { Measure } from '../../model/sample/measure.ts';
import { requireChoice, requireRecord } from '../../require.ts';
import { additivePoverty } from '../formula/additivePoverty.ts';
import {
  type BoundPoverty,
  bindPoverty,
  evaluatePoverty,
  povertyMeasure,
} from '../formula/evaluatePoverty.ts';
import { meanOfPoor } from '../formula/meanOfPoor.ts';
import type { PovertyValue } from '../formula/povertyFormula.ts';
import { shortfallTerms } from '../formula/shortfallTerms.ts';
import type { LineOptions, PovertyInput } from '../lines/povertyLine.ts';

/** Settings of {@link meanShortfall}. */
export interface MeanShortfallOptions extends LineOptions {
  /** Over whom the mean is: everybody, with 0 of who is not poor, if left out; or the poor. */
  readonly among?: 'all' | 'poor';
}

/**
 * The mean of what the poor lack to the line, in money.
 *
 * Convention: the mean is over everybody unless `among` is `'poor'`; over everybody it is the line times
 * the poverty gap index. Where rows have lines of their own, each lacks what is missing to its own. Every
 * number is accepted.
 *
 * Formula: Σᵢ wᵢ 1(yᵢ < z) (z − yᵢ) / Σᵢ wᵢ; among the poor, over Σᵢ wᵢ 1(yᵢ < z).
 *
 * Source: J. Haughton and S. R. Khandker (2009), Handbook on Poverty and Inequality, World Bank,
 * chapter 4.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the line in the unit of welfare, over whom the mean is, the boundary
 * @returns the value in the unit of welfare, or `null` where nobody was counted, among the poor nobody
 * is poor, or the sample makes no line above 0; with the line, rows, population, conventions and what
 * was done about rows without a value
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare, a
 * weight or a line that is not a valid number, `unequalColumns`, `unknownOption`, `duplicateLabel`,
 * `mixedUnits`, `overflow`
 * @example
 * import { meanShortfall } from 'poverty-indicators/monetary';
 *
 * const welfare = [100, 110, 150, 160];
 * meanShortfall({ welfare }, { line: 125 }).value; // => 10
 * meanShortfall({ welfare }, { line: 125, among: 'poor' }).value; // => 20
 */
export function meanShortfall(sample: PovertyInput, options: MeanShortfallOptions): PovertyValue {
  return evaluatePoverty(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the line in the unit of welfare, over whom the mean is, the boundary
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `invalidNumber`, `missingValue` or `unknownOption` for faulty settings; its
 * functions throw as {@link meanShortfall} does
 * @example
 * import { meanShortfallMeasure } from 'poverty-indicators/monetary';
 *
 * const measure = meanShortfallMeasure({ line: 100 });
 * Array.from(measure.influence({ welfare: [50, 100] }) ?? []); // => [25, -25]
 */
export function meanShortfallMeasure(options: MeanShortfallOptions): Measure<PovertyInput> {
  return povertyMeasure(bind(options));
}

function bind(options: MeanShortfallOptions): BoundPoverty {
  requireRecord(options, ['options'], 'options: { line }');
  const among = requireChoice(options.among ?? 'all', ['all', 'poor'] as const, ['among']);
  const terms = shortfallTerms('meanShortfall', { among });
  const formula = among === 'all' ? additivePoverty(terms) : meanOfPoor(terms);
  return bindPoverty(options, formula, ['among']);
}

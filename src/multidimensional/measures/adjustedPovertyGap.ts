import type { Measure } from '../../model/sample/measure.ts';
import { bindGaps, evaluateGaps, type GapData, gapMeasure } from '../scoring/gapRatio.ts';
import type { IndexOptions } from '../scoring/indexOptions.ts';
import type { MultidimensionalValue } from '../scoring/ratioMeasure.ts';

/**
 * The headcount of the poor adjusted by the breadth and the depth of their poverty: the adjusted
 * poverty gap M₁.
 *
 * Convention: for indicators of a cardinal scale; the gap is the shortfall as a share of the cut-off,
 * which `deprivationGaps` computes. The poor are identified by their deprivations, not by their gaps. A
 * deprivation that a policy assumes has a gap of 1.
 *
 * Formula: M₁ = Σᵢ wᵢ Σⱼ ωⱼ gᵢⱼ 1(cᵢ ≥ k) / Σᵢ wᵢ, with gᵢⱼ = (zⱼ − xᵢⱼ) / zⱼ of the deprived.
 *
 * Source: S. Alkire and J. Foster (2011), Counting and multidimensional poverty measurement, Journal of
 * Public Economics 95, 476–487.
 *
 * @param data - the columns of 0 and 1, and the gaps in [0, 1], by indicator
 * @param options - the index, the cut-off if not that of the index, and the policy for what is not
 * known
 * @returns the value, in [0, 1], or `null` where nobody was counted; with rows, population, conventions
 * and what was done about unknown deprivations
 * @throws PovertyError `invalidIndex` or `inexactNumber` for a faulty index or cut-off, `missingValue`
 * for an unknown deprivation where `missing` is `'refuse'` or for a lacking column, `invalidNumber` or
 * `invalidType` for a value that is not 0, 1 or nothing, for a gap outside [0, 1] or of whoever is not
 * deprived, or for a faulty weight, `unequalColumns`, `mixedUnits`, `unknownOption` and the others of
 * {@link patternCounts}
 * @example
 * import { adjustedPovertyGap } from 'poverty-indicators/multidimensional';
 *
 * const index = {
 *   id: 'example',
 *   dimensions: [
 *     { id: 'health', indicators: [{ id: 'nutrition', weight: '1/2' }] },
 *     { id: 'living', indicators: [{ id: 'water', weight: '1/4' }, { id: 'roof', weight: '1/4' }] },
 *   ],
 *   cutoff: '1/2',
 * } as const;
 * const deprivations = { nutrition: [1, 0], water: [0, 1], roof: [0, 0] };
 * const gaps = { nutrition: [0.5, 0], water: [0, 0.3], roof: [0, 0] };
 * adjustedPovertyGap({ deprivations, gaps }, { index }).value; // => 0.125
 */
export function adjustedPovertyGap(data: GapData, options: IndexOptions): MultidimensionalValue {
  return evaluateGaps(data, bindGaps('adjustedPovertyGap', options, 1));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the index, the cut-off if not that of the index, and the policy for what is not
 * known
 * @returns the measure: `value(data)`, and `influence(data)` with one number a row
 * @throws PovertyError `invalidIndex`, `inexactNumber`, `missingValue` or `unknownOption` for faulty
 * settings; its functions throw as {@link adjustedPovertyGap} does
 * @example
 * import { adjustedPovertyGapMeasure } from 'poverty-indicators/multidimensional';
 *
 * const index = {
 *   id: 'example',
 *   dimensions: [
 *     { id: 'health', indicators: [{ id: 'nutrition', weight: '1/2' }] },
 *     { id: 'living', indicators: [{ id: 'water', weight: '1/4' }, { id: 'roof', weight: '1/4' }] },
 *   ],
 *   cutoff: '1/2',
 * } as const;
 * const deprivations = { nutrition: [1, 0], water: [0, 1], roof: [0, 0] };
 * const gaps = { nutrition: [0.5, 0], water: [0, 0.3], roof: [0, 0] };
 * adjustedPovertyGapMeasure({ index }).value({ deprivations, gaps }); // => 0.125
 */
export function adjustedPovertyGapMeasure(options: IndexOptions): Measure<GapData> {
  return gapMeasure(bindGaps('adjustedPovertyGap', options, 1));
}

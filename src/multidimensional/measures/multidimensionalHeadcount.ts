import type { Measure } from '../../model/sample/measure.ts';
import type { DeprivationData } from '../data/deprivationData.ts';
import { compileIndex } from '../scoring/compileIndex.ts';
import type { IndexOptions } from '../scoring/indexOptions.ts';
import {
  evaluateRatio,
  type MultidimensionalValue,
  type Ratio,
  ratioMeasure,
} from '../scoring/ratioMeasure.ts';
import type { DeprivationInput } from '../scoring/scorePatterns.ts';

/**
 * The share of the population that is multidimensionally poor: the headcount ratio H.
 *
 * Convention: poor is whose score of deprivations is the cut-off or above it, compared in whole numbers
 * (or whom the index identifies otherwise); weights count the population.
 *
 * Formula: H = Σᵢ wᵢ 1(cᵢ ≥ k) / Σᵢ wᵢ, with the score cᵢ = Σⱼ ωⱼ dᵢⱼ.
 *
 * Source: S. Alkire and J. Foster (2011), Counting and multidimensional poverty measurement, Journal of
 * Public Economics 95, 476–487.
 *
 * @param data - the columns of 0 and 1 by indicator, or their {@link patternCounts}
 * @param options - the index, the cut-off if not that of the index, and the policy for what is not
 * known
 * @returns the value, a share in [0, 1], or `null` where nobody was counted; with rows, population,
 * conventions and what was done about unknown deprivations
 * @throws PovertyError `invalidIndex` or `inexactNumber` for a faulty index or cut-off, `missingValue`
 * for an unknown deprivation where `missing` is `'refuse'` or for a lacking column, `invalidNumber` or
 * `invalidType` for a value that is not 0, 1 or nothing or for a faulty weight, `unequalColumns`,
 * `mixedUnits`, `unknownOption` and the others of {@link patternCounts}
 * @example
 * import { multidimensionalHeadcount } from 'poverty-indicators/multidimensional';
 *
 * const index = {
 *   id: 'example',
 *   dimensions: [
 *     { id: 'health', indicators: [{ id: 'nutrition', weight: '1/2' }] },
 *     { id: 'living', indicators: [{ id: 'water', weight: '1/4' }, { id: 'roof', weight: '1/4' }] },
 *   ],
 *   cutoff: '1/2',
 * } as const;
 * const deprivations = { nutrition: [1, 0, 0, 1], water: [1, 1, 0, 1], roof: [0, 1, 0, 1] };
 * multidimensionalHeadcount({ deprivations }, { index }).value; // => 0.75
 */
export function multidimensionalHeadcount(
  data: DeprivationInput,
  options: IndexOptions,
): MultidimensionalValue {
  return evaluateRatio(data, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the index, the cut-off if not that of the index, and the policy for what is not
 * known
 * @returns the measure: `value(data)`, and `influence(data)` with one number a row
 * @throws PovertyError `invalidIndex`, `inexactNumber`, `missingValue` or `unknownOption` for faulty
 * settings; its functions throw as {@link multidimensionalHeadcount} does
 * @example
 * import { multidimensionalHeadcountMeasure } from 'poverty-indicators/multidimensional';
 *
 * const index = {
 *   id: 'example',
 *   dimensions: [
 *     { id: 'health', indicators: [{ id: 'nutrition', weight: '1/2' }] },
 *     { id: 'living', indicators: [{ id: 'water', weight: '1/4' }, { id: 'roof', weight: '1/4' }] },
 *   ],
 *   cutoff: '1/2',
 * } as const;
 * const deprivations = { nutrition: [1, 0, 0, 1], water: [1, 1, 0, 1], roof: [0, 1, 0, 1] };
 * const measure = multidimensionalHeadcountMeasure({ index });
 * [...(measure.influence({ deprivations }) ?? [])]; // => [0.25, 0.25, -0.75, 0.25]
 */
export function multidimensionalHeadcountMeasure(options: IndexOptions): Measure<DeprivationData> {
  return ratioMeasure(bind(options));
}

function bind(options: IndexOptions): Ratio {
  return {
    measure: 'multidimensionalHeadcount',
    compiled: compileIndex(options),
    above: ({ poor }) => (poor ? 1 : 0),
    below: () => 1,
  };
}

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
 * The mean deprivation score of the poor: the intensity of poverty A.
 *
 * Convention: the mean of the poor alone, so that H · A = M₀ (some manuals print the mean of everybody).
 *
 * Formula: A = Σᵢ wᵢ cᵢ 1(cᵢ ≥ k) / Σᵢ wᵢ 1(cᵢ ≥ k).
 *
 * Source: S. Alkire and J. Foster (2011), Counting and multidimensional poverty measurement, Journal of
 * Public Economics 95, 476–487.
 *
 * @param data - the columns of 0 and 1 by indicator, or their {@link patternCounts}
 * @param options - the index, the cut-off if not that of the index, and the policy for what is not
 * known
 * @returns the value, a share in (0, 1], k or more where the score identifies, or `null` where nobody is poor; with rows, population,
 * conventions and what was done about unknown deprivations
 * @throws PovertyError `invalidIndex` or `inexactNumber` for a faulty index or cut-off, `missingValue`
 * for an unknown deprivation where `missing` is `'refuse'` or for a lacking column, `invalidNumber` or
 * `invalidType` for a value that is not 0, 1 or nothing or for a faulty weight, `unequalColumns`,
 * `mixedUnits`, `unknownOption` and the others of {@link patternCounts}
 * @example
 * import { deprivationIntensity } from 'poverty-indicators/multidimensional';
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
 * deprivationIntensity({ deprivations }, { index }).value; // => 0.75
 */
export function deprivationIntensity(
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
 * settings; its functions throw as {@link deprivationIntensity} does
 * @example
 * import { deprivationIntensityMeasure } from 'poverty-indicators/multidimensional';
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
 * const measure = deprivationIntensityMeasure({ index });
 * [...(measure.influence({ deprivations }) ?? [])]; // => [0, -0.3333333333333333, 0, 0.3333333333333333]
 */
export function deprivationIntensityMeasure(options: IndexOptions): Measure<DeprivationData> {
  return ratioMeasure(bind(options));
}

function bind(options: IndexOptions): Ratio {
  const compiled = compileIndex(options);
  const { denominator } = compiled;
  return {
    measure: 'deprivationIntensity',
    compiled,
    above: ({ poor, score }) => (poor ? score : 0),
    below: ({ poor }) => (poor ? denominator : 0),
  };
}

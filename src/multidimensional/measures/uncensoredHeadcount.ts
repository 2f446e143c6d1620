import type { Measure } from '../../model/sample/measure.ts';
import type { DeprivationData } from '../data/deprivationData.ts';
import { bitOf } from '../scoring/bitOf.ts';
import { compileIndex } from '../scoring/compileIndex.ts';
import type { IndicatorOptions } from '../scoring/indexOptions.ts';

import {
  evaluateRatio,
  type MultidimensionalValue,
  type Ratio,
  ratioMeasure,
} from '../scoring/ratioMeasure.ts';
import type { DeprivationInput } from '../scoring/scorePatterns.ts';

/**
 * The share of the population that is deprived in an indicator, poor or not: its uncensored (raw)
 * headcount ratio.
 *
 * Convention: everybody who is counted stands below the line, whoever is poor; under `reweight` those of whom
 * it is known whether they are deprived.
 *
 * Formula: Σᵢ wᵢ dᵢⱼ / Σᵢ wᵢ.
 *
 * Source: S. Alkire, J. Foster, S. Seth, M. E. Santos, J. M. Roche and P. Ballon (2015),
 * Multidimensional Poverty Measurement and Analysis, Oxford University Press, chapter 5.
 *
 * @param data - the columns of 0 and 1 by indicator, or their {@link patternCounts}
 * @param options - the index, the indicator, the cut-off if not that of the index, and the policy for
 * what is not known
 * @returns the value, a share in [0, 1], or `null` where nobody was counted; with rows, population,
 * conventions and what was done about unknown deprivations
 * @throws PovertyError `invalidIndex` or `inexactNumber` for a faulty index or cut-off, `missingValue`
 * for an unknown deprivation where `missing` is `'refuse'` or for a lacking column, `invalidNumber` or
 * `invalidType` for a value that is not 0, 1 or nothing or for a faulty weight, `unequalColumns`,
 * `mixedUnits`, `unknownOption` and the others of {@link patternCounts}
 * @example
 * import { uncensoredHeadcount } from 'poverty-indicators/multidimensional';
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
 * uncensoredHeadcount({ deprivations }, { index, indicator: 'water' }).value; // => 0.75
 */
export function uncensoredHeadcount(
  data: DeprivationInput,
  options: IndicatorOptions,
): MultidimensionalValue {
  return evaluateRatio(data, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the index, the indicator, the cut-off if not that of the index, and the policy for
 * what is not known
 * @returns the measure: `value(data)`, and `influence(data)` with one number a row
 * @throws PovertyError `invalidIndex`, `inexactNumber`, `missingValue` or `unknownOption` for faulty
 * settings; its functions throw as {@link uncensoredHeadcount} does
 * @example
 * import { uncensoredHeadcountMeasure } from 'poverty-indicators/multidimensional';
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
 * const measure = uncensoredHeadcountMeasure({ index, indicator: 'water' });
 * [...(measure.influence({ deprivations }) ?? [])]; // => [0.25, 0.25, -0.75, 0.25]
 */
export function uncensoredHeadcountMeasure(options: IndicatorOptions): Measure<DeprivationData> {
  return ratioMeasure(bind(options));
}

function bind(options: IndicatorOptions): Ratio {
  const compiled = compileIndex(options, 'nothing');
  const bit = bitOf(compiled, options.indicator);
  return {
    measure: 'uncensoredHeadcount',
    compiled,
    settings: { indicator: options.indicator },
    above: ({ deprived }) => ((deprived & bit) === 0 ? 0 : 1),
    below: ({ known }) => ((known & bit) === 0 ? 0 : 1),
  };
}

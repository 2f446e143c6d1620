import type { Measure } from '../../model/sample/measure.ts';
import { requireChoice } from '../../require.ts';
import type { DeprivationData } from '../data/deprivationData.ts';
import { countBits, maskOf } from '../scoring/bits.ts';
import { compileIndex } from '../scoring/compileIndex.ts';
import type { IndexOptions } from '../scoring/indexOptions.ts';
import {
  evaluateRatio,
  type MultidimensionalValue,
  type Ratio,
  ratioMeasure,
} from '../scoring/ratioMeasure.ts';
import type { DeprivationInput } from '../scoring/scorePatterns.ts';

/** Settings of {@link meanDeprivations}. */
export interface MeanDeprivationsOptions extends IndexOptions {
  /** Whose mean it is. */
  readonly among: 'everybody' | 'poor';
}

/**
 * The mean number of deprivations, of everybody or of the poor.
 *
 * Convention: each indicator counts as one, whatever its weight; what is not known counts as none
 * unless the policy says otherwise.
 *
 * Formula: Σᵢ wᵢ Σⱼ dᵢⱼ / Σᵢ wᵢ, over everybody or over the poor.
 *
 * Source: S. Alkire, J. Foster, S. Seth, M. E. Santos, J. M. Roche and P. Ballon (2015),
 * Multidimensional Poverty Measurement and Analysis, Oxford University Press, chapter 5.
 *
 * @param data - the columns of 0 and 1 by indicator, or their {@link patternCounts}
 * @param options - the index, whose mean it is, the cut-off if not that of the index, and the policy
 * for what is not known
 * @returns the value, a number of indicators, or `null` where nobody was counted (nobody is poor); with
 * rows, population, conventions and what was done about unknown deprivations
 * @throws PovertyError `invalidIndex` or `inexactNumber` for a faulty index or cut-off, `missingValue`
 * for an unknown deprivation where `missing` is `'refuse'` or for a lacking column, `invalidNumber` or
 * `invalidType` for a value that is not 0, 1 or nothing or for a faulty weight, `unequalColumns`,
 * `mixedUnits`, `unknownOption` and the others of {@link patternCounts}
 * @example
 * import { meanDeprivations } from 'poverty-indicators/multidimensional';
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
 * meanDeprivations({ deprivations }, { index, among: 'poor' }).value; // => 2.3333333333333335
 */
export function meanDeprivations(
  data: DeprivationInput,
  options: MeanDeprivationsOptions,
): MultidimensionalValue {
  return evaluateRatio(data, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the index, whose mean it is, the cut-off if not that of the index, and the policy
 * for what is not known
 * @returns the measure: `value(data)`, and `influence(data)` with one number a row
 * @throws PovertyError `invalidIndex`, `inexactNumber`, `missingValue` or `unknownOption` for faulty
 * settings; its functions throw as {@link meanDeprivations} does
 * @example
 * import { meanDeprivationsMeasure } from 'poverty-indicators/multidimensional';
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
 * const measure = meanDeprivationsMeasure({ index, among: 'everybody' });
 * [...(measure.influence({ deprivations }) ?? [])]; // => [0.25, 0.25, -1.75, 1.25]
 */
export function meanDeprivationsMeasure(
  options: MeanDeprivationsOptions,
): Measure<DeprivationData> {
  return ratioMeasure(bind(options));
}

function bind(options: MeanDeprivationsOptions): Ratio {
  const among = requireChoice(options?.among, ['everybody', 'poor'], ['among']);
  const compiled = compileIndex(options, among === 'poor' ? 'poor' : 'nothing');
  const all = maskOf(compiled, () => true);
  const counts = (poor: boolean) => among === 'everybody' || poor;
  return {
    measure: 'meanDeprivations',
    compiled,
    settings: { among },
    above: ({ poor, deprived }) => (counts(poor) ? countBits(deprived & all) : 0),
    below: ({ poor }) => (counts(poor) ? 1 : 0),
  };
}

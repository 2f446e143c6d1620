import type { Measure } from '../../model/sample/measure.ts';
import { refuse, requireChoice } from '../../require.ts';
import type { DeprivationData } from '../data/deprivationData.ts';
import { bitOf } from '../scoring/bitOf.ts';
import { maskOf } from '../scoring/bits.ts';
import { compileIndex } from '../scoring/compileIndex.ts';
import type { IndexOptions } from '../scoring/indexOptions.ts';
import {
  evaluateRatio,
  type MultidimensionalValue,
  type Ratio,
  ratioMeasure,
} from '../scoring/ratioMeasure.ts';
import { type DeprivationInput, outOf } from '../scoring/scorePatterns.ts';

/** Settings of {@link contributionShare}: an indicator or a dimension. */
export interface ContributionOptions extends IndexOptions {
  /** The indicator, by its id. */
  readonly indicator?: string;
  /** The dimension, by its id. */
  readonly dimension?: string;
}

/**
 * The share of multidimensional poverty (M₀) that an indicator or a dimension accounts for: its
 * percentage contribution, as a share.
 *
 * Convention: of a dimension the sum of its indicators; all contributions together are 1. Under
 * `reweight` a row counts an indicator with the weight that it has in this row.
 *
 * Formula: φⱼ = ωⱼ hⱼ(k) / M₀, with hⱼ(k) the censored headcount ratio.
 *
 * Source: S. Alkire, J. Foster, S. Seth, M. E. Santos, J. M. Roche and P. Ballon (2015),
 * Multidimensional Poverty Measurement and Analysis, Oxford University Press, chapter 5.
 *
 * @param data - the columns of 0 and 1 by indicator, or their {@link patternCounts}
 * @param options - the index, the indicator or the dimension, the cut-off if not that of the index, and
 * the policy for what is not known
 * @returns the value, a share in [0, 1], or `null` where nobody is poor; with rows, population,
 * conventions and what was done about unknown deprivations
 * @throws PovertyError `invalidIndex` or `inexactNumber` for a faulty index or cut-off, `missingValue`
 * for an unknown deprivation where `missing` is `'refuse'` or for a lacking column, `invalidNumber` or
 * `invalidType` for a value that is not 0, 1 or nothing or for a faulty weight, `unequalColumns`,
 * `mixedUnits`, `unknownOption` and the others of {@link patternCounts}
 * @example
 * import { contributionShare } from 'poverty-indicators/multidimensional';
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
 * contributionShare({ deprivations }, { index, dimension: 'living' }).value; // => 0.5555555555555556
 */
export function contributionShare(
  data: DeprivationInput,
  options: ContributionOptions,
): MultidimensionalValue {
  return evaluateRatio(data, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the index, the indicator or the dimension, the cut-off if not that of the index, and
 * the policy for what is not known
 * @returns the measure: `value(data)`, and `influence(data)` with one number a row
 * @throws PovertyError `invalidIndex`, `inexactNumber`, `missingValue` or `unknownOption` for faulty
 * settings; its functions throw as {@link contributionShare} does
 * @example
 * import { contributionShareMeasure } from 'poverty-indicators/multidimensional';
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
 * const measure = contributionShareMeasure({ index, dimension: 'living' });
 * measure.value({ deprivations }); // => 0.5555555555555556
 */
export function contributionShareMeasure(options: ContributionOptions): Measure<DeprivationData> {
  return ratioMeasure(bind(options));
}

function bind(options: ContributionOptions): Ratio {
  const compiled = compileIndex(options);
  const { indicator, dimension, index } = options;
  if ((indicator === undefined) === (dimension === undefined)) {
    const given = indicator === undefined ? undefined : 'both';
    refuse('missingValue', ['indicator'], 'either an indicator or a dimension', given);
  }
  const ids = index.dimensions.map(({ id }) => id);
  const row =
    dimension === undefined ? -1 : ids.indexOf(requireChoice(dimension, ids, ['dimension']));
  const bits =
    indicator === undefined
      ? maskOf(compiled, (place) => compiled.dimensionOf[place] === row)
      : bitOf(compiled, indicator);
  const { weightOf, denominator } = compiled;
  return {
    measure: 'contributionShare',
    compiled,
    settings: indicator === undefined ? { dimension: ids[row] as string } : { indicator },
    above: ({ poor, deprived, of }) =>
      poor ? outOf(denominator, weightOf(deprived & bits), of) : 0,
    below: ({ poor, score }) => (poor ? score : 0),
  };
}

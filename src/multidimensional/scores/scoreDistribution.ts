import { fractionText } from '../../numeric/rational/fractionText.ts';
import { compileIndex } from '../scoring/compileIndex.ts';
import { countedBy } from '../scoring/countedBy.ts';
import type { IndexOptions } from '../scoring/indexOptions.ts';
import { missingReport } from '../scoring/missingReport.ts';
import { type DeprivationInput, patternsFor, refuseMissing } from '../scoring/scorePatterns.ts';
import type { ScoreDistribution } from './distribution.ts';
import { distributionOf } from './levels.ts';

/**
 * The distribution of a population over its deprivation scores and over its numbers of deprivations,
 * of everybody and of each group.
 *
 * Convention: only what occurs is listed, 0 too; scores are exact fractions, so that two ways to the same
 * score are one level. A cut-off is not needed; with one, each score says whether it reaches it, and the
 * share at or above the least that does is the headcount of that cut-off. Under `reweight` a score is over
 * the weights of what is known, and the number of deprivations counts what is known.
 *
 * Formula: cᵢ = Σⱼ ωⱼ dᵢⱼ; of a score c the shares Σᵢ wᵢ 1(cᵢ = c) / Σᵢ wᵢ and Σᵢ wᵢ 1(cᵢ ≥ c) / Σᵢ wᵢ.
 *
 * Source: S. Alkire, J. Foster, S. Seth, M. E. Santos, J. M. Roche and P. Ballon (2015),
 * Multidimensional Poverty Measurement and Analysis, Oxford University Press, chapter 5.
 *
 * @param data - the columns of 0 and 1 by indicator, or their {@link patternCounts}
 * @param options - the index, the cut-off if any, and the policy for what is not known
 * @returns the levels that occur with rows, population and shares in [0, 1]; shares are `null` where
 * all weights are 0
 * @throws PovertyError `invalidIndex` or `inexactNumber` for a faulty index or cut-off, `missingValue`
 * for an unknown deprivation where `missing` is `'refuse'` or for a lacking column, `invalidNumber` or
 * `invalidType` for a value that is not 0, 1 or nothing or for a faulty weight, `unequalColumns`,
 * `mixedUnits`, `unknownOption` and the others of {@link patternCounts}
 * @example
 * import { scoreDistribution } from 'poverty-indicators/multidimensional';
 *
 * const index = {
 *   id: 'example',
 *   dimensions: [
 *     { id: 'health', indicators: [{ id: 'nutrition', weight: '1/2' }] },
 *     { id: 'living', indicators: [{ id: 'water', weight: '1/4' }, { id: 'roof', weight: '1/4' }] },
 *   ],
 *   cutoff: '1/2',
 * } as const;
 * const deprivations = { nutrition: [1, 0, 0, 1], water: [0, 1, 0, 1], roof: [0, 1, 0, 1] };
 * const { scores, numbers } = scoreDistribution({ deprivations }, { index });
 * scores.map(({ score, share, shareAtOrAbove }) => [score, share, shareAtOrAbove]);
 * // => [['0', 0.25, 1], ['1/2', 0.5, 0.75], ['1', 0.25, 0.25]]
 * scores[1]; // => { score: '1/2', value: 0.5, reachesCutoff: true, rows: 2, … }
 * numbers.map(({ deprivations, rows }) => [deprivations, rows]); // => [[0, 1], [1, 1], [2, 1], [3, 1]]
 */
export function scoreDistribution(
  data: DeprivationInput,
  options: IndexOptions,
): ScoreDistribution {
  const compiled = compileIndex(options, 'nothing');
  const counts = patternsFor(data, compiled);
  refuseMissing(counts, compiled, data);
  const { index, cutoff, conventions } = compiled;
  return {
    index: index.id,
    unit: counts.unit,
    cutoff: cutoff === null ? null : fractionText(cutoff),
    conventions: { ...conventions, ...countedBy(counts) },
    missing: missingReport(counts.patterns, compiled),
    ...distributionOf(counts.patterns, compiled),
    groupings: counts.groupings.map(({ by, groups }) => ({
      by,
      groups: groups.map(({ label, patterns }) => ({
        label,
        ...distributionOf(patterns, compiled),
      })),
    })),
  };
}

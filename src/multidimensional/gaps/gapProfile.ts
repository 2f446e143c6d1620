import { fractionText } from '../../numeric/rational/fractionText.ts';
import { requireRecord } from '../../require.ts';
import { readGroups } from '../../sample/columns/readGroups.ts';
import { readTable } from '../data/readTable.ts';
import { countPatterns } from '../patternCounts.ts';
import { compileIndex } from '../scoring/compileIndex.ts';
import { countedBy } from '../scoring/countedBy.ts';
import { type GapData, gapReader } from '../scoring/gapRatio.ts';
import type { IndexOptions } from '../scoring/indexOptions.ts';
import { missingReport } from '../scoring/missingReport.ts';
import { requireSums } from '../scoring/requireCounts.ts';
import { refuseMissing, requireUnit } from '../scoring/scorePatterns.ts';
import type { GapProfile, GroupGaps } from './gapFigures.ts';
import { gapFigures, gapShares, gapSums, type SumAt } from './gapSums.ts';

/**
 * The breadth and the depth of the poverty of a population and of its groups, in one pass over the gaps:
 * M₀, M₁ and M₂, the average gap and severity, and what each indicator, dimension and group makes of M₁
 * and M₂.
 *
 * Convention: for indicators of a cardinal scale; the gap is the shortfall as a share of the cut-off,
 * which {@link deprivationGaps} computes. The poor are identified by their deprivations, not by their
 * gaps. A deprivation that a policy assumes has a gap of 1.
 *
 * Formula: M_α = Σᵢ wᵢ Σⱼ ωⱼ gᵢⱼ^α 1(dᵢⱼ = 1, cᵢ ≥ k) / Σᵢ wᵢ; M₀ = H · A, M₁ = H · A · G,
 * M₂ = H · A · S; the contribution of indicator j is its part of the sum over j, and its share that part
 * over M_α; of a group its share is its share of the population times its M_α, over M_α.
 *
 * Source: S. Alkire and J. Foster (2011), Counting and multidimensional poverty measurement, Journal of
 * Public Economics 95, 476–487; S. Alkire et al. (2015), Multidimensional Poverty Measurement and
 * Analysis, Oxford University Press, chapter 5.
 *
 * @param data - the columns of 0 and 1, and the gaps in [0, 1], by indicator, with weights and groupings
 * if any
 * @param options - the index, the cut-off if not that of the index, and the policy for what is not
 * known
 * @returns the figures of everybody and of each group, as shares in [0, 1]; `null` where nobody was
 * counted, or nobody is poor
 * @throws PovertyError `invalidIndex` or `inexactNumber` for a faulty index or cut-off, `missingValue`
 * for an unknown deprivation where `missing` is `'refuse'` or for a lacking column, `invalidNumber` or
 * `invalidType` for a value that is not 0, 1 or nothing, for a gap outside [0, 1] or above 0 of whoever
 * is not deprived, or for a faulty weight, `unequalColumns`, `mixedUnits`, `unknownOption` and the
 * others of {@link patternCounts}
 * @example
 * import { gapProfile } from 'poverty-indicators/multidimensional';
 *
 * const index = {
 *   id: 'example',
 *   dimensions: [
 *     { id: 'health', indicators: [{ id: 'nutrition', weight: '1/2' }] },
 *     { id: 'living', indicators: [{ id: 'water', weight: '1/4' }, { id: 'roof', weight: '1/4' }] },
 *   ],
 *   cutoff: '1/2',
 * } as const;
 * const data = {
 *   deprivations: { nutrition: [1, 0, 0, 1], water: [1, 1, 0, 1], roof: [0, 0, 0, 1] },
 *   gaps: { nutrition: [0.5, 0, 0, 1], water: [0.25, 0.5, 0, 0.5], roof: [0, 0, 0, 0.25] },
 *   by: { area: ['rural', 'rural', 'urban', 'urban'] },
 * };
 * const profile = gapProfile(data, { index });
 * profile; // => { adjustedHeadcount: 0.4375, adjustedPovertyGap: 0.25, averageGap: 0.5714285714285714, … }
 * profile.indicators[1]; // => { id: 'water', averageGap: 0.375, gapContributionShare: 0.1875, … }
 * profile.groupings[0]?.groups[0]; // => { label: 'rural', populationShare: 0.5, gapContributionShare: 0.3125, … }
 */
export function gapProfile(data: GapData, options: IndexOptions): GapProfile {
  const compiled = compileIndex(options);
  requireRecord(data, ['data'], 'a table { deprivations, gaps, … }');
  requireRecord(data.gaps, ['gaps'], 'columns of gaps by indicator');
  // Groups are of no use to the patterns: they are coded once, for the pass over the gaps.
  const counts = countPatterns({ ...data, by: {} }, compiled.ids);
  requireUnit(counts, compiled);
  requireSums(counts.patterns);
  refuseMissing(counts, compiled, data);
  const table = readTable(data, compiled.ids);
  const groupings = readGroups(data.by, table.length);
  const sums = gapSums(
    { table, readGap: gapReader(data, compiled, table.length), groupings },
    compiled,
  );
  const { index, cutoff, conventions } = compiled;
  return {
    index: index.id,
    unit: counts.unit,
    cutoff: cutoff === null ? null : fractionText(cutoff),
    conventions: { ...conventions, ...countedBy(counts) },
    missing: missingReport(counts.patterns, compiled),
    ...gapFigures(sums.whole, compiled),
    groupings: groupings.map(({ by, labels, order }, grouping) => ({
      by,
      groups: order.map((place): GroupGaps => {
        const at = sums.groupings[grouping]?.[place] as SumAt;
        return {
          label: labels[place] as string | number,
          ...gapShares(at, sums.whole),
          ...gapFigures(at, compiled),
        };
      }),
    })),
  };
}

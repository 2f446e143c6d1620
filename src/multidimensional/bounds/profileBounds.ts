import { fractionText } from '../../numeric/rational/fractionText.ts';
import { requireRecord } from '../../require.ts';
import { ratio } from '../profile/figures.ts';
import type { ProfileFigures } from '../profile/profile.ts';
import { compileIndex } from '../scoring/compileIndex.ts';
import { countedBy } from '../scoring/countedBy.ts';
import { missingReport } from '../scoring/missingReport.ts';
import { type DeprivationInput, patternsFor } from '../scoring/scorePatterns.ts';
import type { BoundsOptions, GroupBounds, MultidimensionalBounds } from './bounds.ts';
import { newBoundsFigures } from './boundsFigures.ts';
import { shareBounds } from './shareBounds.ts';

/** The profile of a population and its groups in bounds. */
export function profileBounds(
  data: DeprivationInput,
  options: BoundsOptions,
): MultidimensionalBounds {
  requireRecord(options, ['options'], 'options { index, … }');
  // A completed table has nothing unknown: any policy that leaves nobody out will do.
  const compiled = compileIndex({ ...options, missing: 'notDeprived' });
  const counts = patternsFor(data, compiled);
  const { index, cutoff, conventions } = compiled;
  const boundsOf = newBoundsFigures(compiled);
  const whole = boundsOf(counts.patterns).figures;
  return {
    index: index.id,
    unit: counts.unit,
    cutoff: cutoff === null ? null : fractionText(cutoff),
    conventions: { ...conventions, missing: 'bounds', ...countedBy(counts) },
    missing: { ...missingReport(counts.patterns, compiled), policy: 'bounds' },
    ...whole,
    groupings: counts.groupings.map(({ by, groups }) => {
      const parts = groups.map(({ patterns }) => boundsOf(patterns));
      const poor = shareBounds(parts.map(({ figures }) => figures.poorPopulation));
      const points = shareBounds(
        parts.map(({ none, all }) => ({ lowest: amount(none), highest: amount(all) })),
      );
      return {
        by,
        groups: groups.map(({ label }, place): GroupBounds => {
          const { figures } = parts[place] as (typeof parts)[number];
          return {
            label,
            populationShare: ratio(figures.population, whole.population),
            headcountShare: poor[place] ?? null,
            contributionShare: points[place] ?? null,
            ...figures,
          };
        }),
      };
    }),
  };
}

/** The scores of the poor, summed over the population. */
function amount({ population, adjustedHeadcount }: ProfileFigures): number {
  return population * (adjustedHeadcount ?? 0);
}

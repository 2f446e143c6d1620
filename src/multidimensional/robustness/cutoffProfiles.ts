import { fractionText } from '../../numeric/rational/fractionText.ts';
import type { Rational } from '../../numeric/rational/rational.ts';
import type { PatternCounts, PatternTable } from '../data/deprivationData.ts';
import { bandRatio } from '../measures/bandHeadcount.ts';
import { columnBands } from '../profile/columnBands.ts';
import { profileFigures, profileSums } from '../profile/figures.ts';
import type { ProfileFigures } from '../profile/profile.ts';
import { identify } from '../scoring/identify.ts';
import { ratioOf } from '../scoring/ratioMeasure.ts';
import { type DeprivationInput, patternsFor } from '../scoring/scorePatterns.ts';
import type { CutoffSteps } from './steps.ts';

/** Takes one population out of the patterns of a table: everybody, or a group by its place. */
export type PickTable = (counts: PatternCounts) => PatternTable;

/**
 * Prepares profiles by any cut-off of the score. Rows are counted here, once, and once more for each band
 * with columns of its own; a profile goes once through the patterns of its population, and once more for
 * each such band.
 */
export function newCutoffProfiles(
  data: DeprivationInput,
  { compiled, counts }: CutoffSteps,
): (cutoff: Rational) => (pick: PickTable) => ProfileFigures {
  const { index, missing } = compiled;
  // Refuses what is not known where that is the policy, and says which bands lack columns.
  const found = columnBands(data, { index, missing, cutoff: 1 }).whole;
  const counted = found
    .filter(({ lacking }) => lacking.length === 0)
    .map(({ id }) => {
      const ratio = bandRatio({ index, missing, cutoff: 1, band: id });
      return { id, counts: patternsFor(data, ratio.compiled) };
    });
  return (cutoff) => {
    const own = { ...compiled, cutoff, isPoor: identify(index, compiled, cutoff) };
    const text = fractionText(cutoff);
    const ratios = counted.map(({ id, counts }) => {
      const ratio = bandRatio({ index, missing, cutoff: text, band: id });
      return { id, counts, ratio };
    });
    return (pick) => {
      const figures = profileFigures(profileSums(pick(counts), own), own);
      const bands = figures.bands.map((band) => {
        const ratio = ratios.find(({ id }) => id === band.id);
        if (ratio !== undefined) {
          return { ...band, headcount: ratioOf(pick(ratio.counts), ratio.ratio).value };
        }
        return found.find(({ id }) => id === band.id) ?? band;
      });
      return { ...figures, bands };
    };
  };
}

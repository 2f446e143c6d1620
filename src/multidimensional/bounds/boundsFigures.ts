import type { PatternTable } from '../data/deprivationData.ts';
import { profileFigures, profileSums } from '../profile/figures.ts';
import type { ProfileFigures } from '../profile/profile.ts';
import type { CompiledIndex } from '../scoring/compileIndex.ts';
import { newBandCompletions } from './bandCompletions.ts';
import type { Bounds, BoundsFigures } from './bounds.ts';
import { newCheapestPoor } from './cheapestPoor.ts';
import { extremeCompletion, type PoorRatio, poorRatios } from './poorRatio.ts';

/** The figures of a population in bounds, and those of its two simplest completions. */
export interface BoundedFigures {
  /** The figures in bounds. */
  readonly figures: BoundsFigures;
  /** Nothing unknown is a deprivation. */
  readonly none: ProfileFigures;
  /** Everything unknown is one. */
  readonly all: ProfileFigures;
}

/**
 * Makes bounds of tables of patterns. Each end of each figure is that of a profile of a completed table:
 * of the one in which nothing unknown is a deprivation or everything is where the figure can only grow
 * with deprivations, otherwise of the one that was looked for.
 */
export function newBoundsFigures(compiled: CompiledIndex): (table: PatternTable) => BoundedFigures {
  const cheapest = newCheapestPoor(compiled);
  const ratios = poorRatios(compiled);
  const bands = (compiled.index.bands ?? []).map((band) =>
    band.columns === undefined ? newBandCompletions(compiled, band) : null,
  );
  return (table) => {
    const { deprived, missing, rows, weight } = table;
    const nothing = new Uint32Array(missing.length);
    const complete = missing.every((bits) => bits === 0);
    const profileOf = (completed: Uint32Array) =>
      profileFigures(
        profileSums({ deprived: completed, missing: nothing, rows, weight }, compiled),
        compiled,
      );
    const none = profileOf(deprived);
    const all = complete
      ? none
      : profileOf(deprived.map((bits, cell) => bits | (missing[cell] as number)));
    const extreme = (ratio: PoorRatio | undefined, pick: Pick) => {
      if (complete || ratio === undefined) return bounds(pick(none), pick(none));
      const [lowest, highest] = (['lowest', 'highest'] as const).map((end) =>
        pick(profileOf(extremeCompletion(table, compiled, ratio, end, cheapest))),
      );
      return bounds(lowest, highest);
    };
    const growing = (pick: Pick) => bounds(pick(none), pick(all));
    const band = (row: number): Bounds | null => {
      const pick: Pick = ({ bands: found }) => found[row]?.headcount ?? null;
      const completions = bands[row];
      if (completions === null || completions === undefined) return null;
      if (complete) return bounds(pick(none), pick(none));
      const ends = deprived.map((bits) => bits);
      const [outside, inside] = [ends, ends.slice()];
      for (const [cell, bits] of deprived.entries()) {
        const found = completions(bits, missing[cell] as number);
        outside[cell] = found.outside ?? bits;
        inside[cell] = found.inside ?? bits;
      }
      return bounds(pick(profileOf(outside)), pick(profileOf(inside)));
    };
    const figures: BoundsFigures = {
      rows: none.rows,
      population: none.population,
      poorRows: { lowest: none.poorRows, highest: all.poorRows },
      poorPopulation: { lowest: none.poorPopulation, highest: all.poorPopulation },
      headcount: growing(({ headcount }) => headcount),
      intensity: extreme(ratios.intensity, ({ intensity }) => intensity),
      adjustedHeadcount: growing(({ adjustedHeadcount }) => adjustedHeadcount),
      meanScore: growing(({ meanScore }) => meanScore),
      meanDeprivations: growing(({ meanDeprivations }) => meanDeprivations),
      meanDeprivationsOfPoor: extreme(ratios.number, (each) => each.meanDeprivationsOfPoor),
      bands: none.bands.map(({ id }, row) => ({ id, headcount: band(row) })),
      indicators: none.indicators.map(({ id, dimension, weight: own }, row) => ({
        id,
        dimension,
        weight: own,
        uncensoredHeadcount: growing((each) => each.indicators[row]?.uncensoredHeadcount),
        censoredHeadcount: growing((each) => each.indicators[row]?.censoredHeadcount),
        contribution: growing((each) => each.indicators[row]?.contribution),
        contributionShare: extreme(
          ratios.indicators[row],
          (each) => each.indicators[row]?.contributionShare,
        ),
      })),
      dimensions: none.dimensions.map(({ id, weight: own }, row) => ({
        id,
        weight: own,
        contribution: growing((each) => each.dimensions[row]?.contribution),
        contributionShare: extreme(
          ratios.dimensions[row],
          (each) => each.dimensions[row]?.contributionShare,
        ),
      })),
    };
    return { figures, none, all };
  };
}

/** One figure of a profile. */
type Pick = (figures: ProfileFigures) => number | null | undefined;

/** Both ends, or nothing where the figure is defined in no completion. */
function bounds(
  lowest: number | null | undefined,
  highest: number | null | undefined,
): Bounds | null {
  if (typeof lowest !== 'number' || typeof highest !== 'number') return null;
  return { lowest, highest };
}

import type { SampleColumns } from '../../../sample/formula/sampleColumns.ts';
import { halfMeanDifference } from '../../../sample/order/halfMeanDifference.ts';
import { centerOf } from '../../formula/centerOf.ts';
import type { WithinGroup } from './groupFigures.ts';
import { distanceFrom, type GroupPart, presentParts } from './groupParts.ts';
import { overlapOf } from './overlapOf.ts';

/** The Gini index and its parts; `null` where there is nobody, or nothing to divide by. */
export interface GiniParts {
  readonly value: number | null;
  readonly within: number | null;
  readonly between: number | null;
  readonly overlap: number | null;
  /** By group, in the order of the parts. */
  readonly groups: readonly WithinGroup[];
}

/** Decomposes the Gini index of ascending columns; the parts are theirs. */
export function giniParts(columns: SampleColumns, parts: readonly GroupPart[]): GiniParts {
  const { population } = columns;
  const differences = parts.map(({ columns: rows }) => halfMeanDifference(rows));
  const own = parts.map(({ center }, place) =>
    center !== null && center.mean > 0 ? (differences[place] as number) / center.mean : null,
  );
  const all = population > 0 ? centerOf(columns) : { mean: 0, rest: 0 };
  const { mean } = all;
  if (!(mean > 0)) {
    const groups = own.map((value) => ({ value, contribution: null }));
    return { value: null, within: null, between: null, overlap: null, groups };
  }
  const groups = own.map((value, place) => {
    const share = (parts[place] as GroupPart).columns.population / population;
    // p s G = p² D / μ, also where a mean below 0 leaves no index.
    return { value, contribution: share * share * ((differences[place] as number) / mean) };
  });
  const present = presentParts(parts)
    .map(({ columns: rows, center }) => ({ rows, distance: distanceFrom(all, center) }))
    .sort((a, b) => a.distance - b.distance);
  const means = {
    welfare: Float64Array.from(present, ({ distance }) => distance),
    weights: Float64Array.from(present, ({ rows }) => rows.population),
  };
  const overlap = overlapOf(
    present.map(({ rows }) => rows),
    population,
  );
  return {
    value: halfMeanDifference(columns) / mean,
    within: groups.reduce((sum, { contribution }) => sum + contribution, 0),
    between: halfMeanDifference(means) / mean,
    overlap: 2 * (overlap / mean),
    groups,
  };
}

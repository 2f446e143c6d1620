import type { SampleColumns } from '../../../sample/formula/sampleColumns.ts';
import { nonNegative, positive, type Support } from '../../../sample/support.ts';
import { type Center, centerOf } from '../../formula/centerOf.ts';
import { entropyInfluence, entropyOf } from '../../formula/entropyFormula.ts';
import { entropyTerm, logOf } from '../../formula/entropyTerm.ts';
import { expExcessRatio } from '../../formula/excess.ts';
import type { WithinGroup } from './groupFigures.ts';
import { distanceFrom, type GroupPart, presentParts } from './groupParts.ts';

/** What generalized entropy accepts where it is decomposed: every group must have an index too. */
export function decomposedEntropySupport(alpha: number): Support {
  return alpha > 0 ? nonNegative : positive;
}

/** Generalized entropy and its parts; `null` where there is nobody, or nothing to divide by. */
export interface EntropyParts {
  readonly value: number | null;
  readonly within: number | null;
  readonly between: number | null;
  /** By group, in the order of the parts. */
  readonly groups: readonly WithinGroup[];
}

/** Decomposes generalized entropy; the parts are those of the columns. */
export function entropyParts(
  columns: SampleColumns,
  parts: readonly GroupPart[],
  alpha: number,
): EntropyParts {
  const own = parts.map(({ columns: rows, center }) =>
    center !== null && center.mean > 0 ? entropyOf(rows, alpha, center) : null,
  );
  const center = columns.population > 0 ? centerOf(columns) : { mean: 0, rest: 0 };
  if (!(center.mean > 0)) {
    const groups = own.map((value) => ({ value, contribution: null }));
    return { value: null, within: null, between: null, groups };
  }
  const groups = parts.map((part, place) => {
    const value = own[place] as number | null;
    // Where all have 0 or all the same there is nothing within, whatever the power is.
    if (value === null || value === 0) return { value, contribution: 0 };
    const share = part.columns.population / columns.population;
    const relative = (part.center?.mean as number) / center.mean;
    return { value, contribution: share * relative ** alpha * value };
  });
  return {
    value: entropyOf(columns, alpha, center),
    within: groups.reduce((sum, { contribution }) => sum + contribution, 0),
    between: betweenOf(columns.population, center, parts, alpha),
    groups,
  };
}

/** Generalized entropy if everybody had the mean of the group. */
function betweenOf(
  population: number,
  center: Center,
  parts: readonly GroupPart[],
  alpha: number,
): number {
  let sum = 0;
  for (const { columns, center: own } of presentParts(parts)) {
    sum += (columns.population / population) * termOf(alpha, center, own);
  }
  return sum;
}

/** What a mean in two doubles adds to generalized entropy. */
function termOf(alpha: number, { mean, rest }: Center, own: Center): number {
  return entropyTerm(alpha, { mean, rest: rest - own.rest })(own.mean);
}

/** The influence at each place on the part of generalized entropy that lies between groups, over the whole. */
export function betweenShareInfluence(
  columns: SampleColumns,
  parts: readonly GroupPart[],
  alpha: number,
): Float64Array {
  const { welfare } = columns;
  const center = centerOf(columns);
  const { mean, rest } = center;
  const term = entropyTerm(alpha, center);
  const whole = entropyOf(columns, alpha, center);
  const between = betweenOf(columns.population, center, parts, alpha);
  const share = between / whole;
  const influence = entropyInfluence(columns, alpha, center, whole);
  for (const { columns: rows, center: own } of parts) {
    const height = own === null ? 0 : termOf(alpha, center, own);
    const slope = own === null ? 0 : slopeAt(alpha, center, own);
    for (const place of rows.rowAt as Uint32Array) {
      const value = welfare[place] as number;
      // A group of no weight comes into being with the row's own welfare as its mean.
      const moved = own === null ? term(value) : height + slope * (value - own.mean - own.rest);
      const onBetween = moved - between - (alpha * between * (value - mean - rest)) / mean;
      influence[place] = (onBetween - share * (influence[place] as number)) / whole;
    }
  }
  return influence;
}

/** The slope of what an income adds to generalized entropy, by income. */
function slopeAt(alpha: number, center: Center, own: Center): number {
  // In a group where all have 0 nobody is apart from its mean.
  if (own.mean === 0) return 0;
  const log = logOf(distanceFrom(center, own) / center.mean, own.mean / center.mean);
  return (log * (1 + expExcessRatio((alpha - 1) * log))) / center.mean;
}

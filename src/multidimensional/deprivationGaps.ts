import type { NumberColumn } from '../model/sample/weight.ts';
import type { Boundary } from '../model/standard/standard.ts';
import { refuse, requireChoice, requireFinite, requireRecord } from '../require.ts';
import { requireValues } from '../sample/columns/requireValues.ts';
import { missingDeprivation } from './data/deprivationData.ts';

/** Achievements on a cardinal scale and the cut-off below which somebody is deprived. */
export interface Achievement {
  /** For each row what was reached: years of school, liters of water, money; 0 or more. */
  readonly values: NumberColumn;
  /** The deprivation cut-off z, above 0. */
  readonly cutoff: number;
  /** Whether somebody exactly at the cut-off is deprived (`'atOrBelow'`) or not (`'below'`). */
  readonly boundary: Boundary;
}

/** Deprivations and their gaps by indicator. */
export interface DeprivationGaps {
  /** For each indicator 1 where deprived, 0 where not, 255 where not known. */
  readonly deprivations: { readonly [indicator: string]: Uint8Array };
  /** For each indicator the gap in [0, 1]; 0 where not deprived, NaN where not known. */
  readonly gaps: { readonly [indicator: string]: Float64Array };
}

/**
 * Deprivations and normalized gaps from achievements that have a cardinal scale.
 *
 * Convention: at the cut-off as `boundary` says; Alkire and Foster have `'below'`. What is not known
 * (`null`, `undefined`, NaN) is missing in both.
 *
 * Formula: dᵢⱼ = 1(xᵢⱼ < zⱼ); gᵢⱼ = (zⱼ − xᵢⱼ) / zⱼ where deprived, else 0.
 *
 * Source: S. Alkire and J. Foster (2011), Counting and multidimensional poverty measurement, Journal of
 * Public Economics 95, 476–487.
 *
 * @param achievements - by indicator the column, its cut-off and the boundary rule
 * @returns the deprivations and the gaps, each a column by indicator
 * @throws PovertyError `invalidNumber` (with the row) for a negative or infinite achievement or a cut-off that is not
 * above 0, `missingValue`, `invalidType` or `unknownOption` for a faulty field
 * @example
 * import { deprivationGaps } from 'poverty-indicators/multidimensional';
 *
 * const years = { values: [3, 6, 4.5], cutoff: 6, boundary: 'below' } as const;
 * const { deprivations, gaps } = deprivationGaps({ years });
 * [...(deprivations.years ?? [])]; // => [1, 0, 1]
 * [...(gaps.years ?? [])]; // => [0.5, 0, 0.25]
 */
export function deprivationGaps(achievements: {
  readonly [indicator: string]: Achievement;
}): DeprivationGaps {
  requireRecord(achievements, ['achievements'], 'achievements by indicator');
  const columns = Object.entries(achievements).map(([id, achievement]) => ({
    id,
    ...gapsOf(achievement, [id]),
  }));
  // fromEntries defines its keys, so that one named __proto__ is a column like any other.
  return {
    deprivations: Object.fromEntries(columns.map(({ id, deprived }) => [id, deprived])),
    gaps: Object.fromEntries(columns.map(({ id, gaps }) => [id, gaps])),
  };
}

function gapsOf(achievement: Achievement, path: readonly string[]) {
  requireRecord(achievement, path, 'an achievement { values, cutoff, boundary }');
  const { length, values } = requireValues(achievement.values, [...path, 'values'], 'achievements');
  const cutoff = requireFinite(achievement.cutoff, [...path, 'cutoff']);
  if (cutoff <= 0) refuse('invalidNumber', [...path, 'cutoff'], 'a cut-off above 0', cutoff);
  const boundary = requireChoice(
    achievement.boundary,
    ['below', 'atOrBelow'],
    [...path, 'boundary'],
  );
  const deprived = new Uint8Array(length);
  const gaps = new Float64Array(length);
  for (let row = 0; row < length; row++) {
    const value = typeof values === 'function' ? values(row) : values[row];
    if (value === undefined || value === null || Number.isNaN(value)) {
      deprived[row] = missingDeprivation;
      gaps[row] = Number.NaN;
      continue;
    }
    const reached = requireFinite(value, [...path, 'values', row]);
    if (reached < 0) refuse('invalidNumber', [...path, 'values', row], '0 or more', value);
    if (boundary === 'below' ? reached >= cutoff : reached > cutoff) continue;
    deprived[row] = 1;
    gaps[row] = (cutoff - reached) / cutoff;
  }
  return { deprived, gaps };
}

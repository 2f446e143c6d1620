import { noRows } from '../../sample/formula/pickRows.ts';
import type { BoundStatus, BoundValue } from '../measures/boundIndicator.ts';
import { type CodeCounts, sumOver } from './countCodes.ts';

/** The value of a measure of status over some of the groups that were counted. */
export function statusValue(
  { as }: Pick<BoundStatus, 'as'>,
  counts: CodeCounts,
  groups: Uint32Array,
): BoundValue {
  const population = sumOver(counts.weight, groups);
  const counted = sumOver(counts.counted, groups);
  const rowsOf = (rows: Float64Array) => {
    let sum = 0;
    for (const group of groups) sum += rows[group] as number;
    return sum;
  };
  return {
    value: population === 0 ? null : as === 'population' ? counted : counted / population,
    rows: rowsOf(counts.rows),
    population,
    treated: {
      missing: {
        rows: rowsOf(counts.missingRows),
        weight: sumOver(counts.missingWeight, groups),
      },
      omitted: noRows,
      changed: noRows,
    },
  };
}

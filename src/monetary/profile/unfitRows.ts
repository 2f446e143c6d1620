import type { CodedGroups } from '../../sample/columns/readGroups.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import type { RowsAndWeight } from '../../sample/welfareSample.ts';

/** The rows without a logarithm, whose welfare is not above 0, of everybody and of each group. */
export interface UnfitRows {
  /** Of everybody. */
  readonly all: RowsAndWeight;
  /** Of the groups of a grouping, in the order of their codes. */
  readonly groups: readonly (readonly RowsAndWeight[])[];
}

/** Counts them, unless it is known that there are none. */
export function unfitRows(
  columns: SampleColumns,
  groupings: readonly CodedGroups[],
  areNone: boolean,
): UnfitRows {
  const { welfare, weights, rowAt } = columns;
  const none = () => ({ rows: 0, weight: 0 });
  const all = none();
  const groups = groupings.map(({ labels }) => labels.map(none));
  if (areNone) return { all, groups };
  for (let place = 0; place < welfare.length; place++) {
    if ((welfare[place] as number) > 0) continue;
    const weight = weights === null ? 1 : (weights[place] as number);
    const row = rowAt === null ? place : (rowAt[place] as number);
    add(all, weight);
    for (const [grouping, { codes }] of groupings.entries()) {
      add(groups[grouping]?.[codes[row] as number] ?? none(), weight);
    }
  }
  return { all, groups };
}

function add(to: { rows: number; weight: number }, weight: number): void {
  to.rows++;
  to.weight += weight;
}

import { gather } from '../../sample/formula/gather.ts';
import type { TableBlock } from '../data/tableBlock.ts';
import { type GroupRows, type RowSpan, rowsOfGroups } from '../groups/rowsOfGroups.ts';
import type { TableGroup } from '../groups/tableGroups.ts';

/** The columns of a block by the groups of the result. */
export interface GroupColumns {
  /** The places of the rows of a group; `null` for all rows. */
  placesOf(group: number): Uint32Array | null;
  /** The part of a column that a group has. Not to be written to. */
  pick(column: Float64Array, group: number): Float64Array;
}

/**
 * Deals each column out to the finest groups once, when it is first asked for, so that a group has a part of it
 * without a copy: to gather the rows of one group after the other would go through the whole column for each.
 */
export function groupColumns(block: TableBlock, groups: readonly TableGroup[]): GroupColumns {
  const dealt = new Map<Float64Array, Float64Array>();
  // The rows are put in order only where they are in several groups.
  let known: { readonly rows: GroupRows; readonly starts: Uint32Array } | null = null;
  const inOrder = () => {
    if (known === null) {
      const rows = rowsOfGroups(block, groups);
      known = { rows, starts: startsOf(groups, rows.spanOf) };
    }
    return known;
  };
  const isWhole = (group: number) => (groups[group] as TableGroup).whole;
  return {
    placesOf: (group) => (isWhole(group) ? null : inOrder().rows.rowsOf(group)),
    pick(column, group) {
      if (isWhole(group)) return column;
      const { rows, starts } = inOrder();
      const span = rows.spanOf(group);
      if (span === null) return gather(column, rows.rowsOf(group) as Uint32Array);
      let all = dealt.get(column);
      if (all === undefined) {
        all = dealColumn(column, block.groups, starts);
        dealt.set(column, all);
      }
      return all.subarray(span.start, span.end);
    },
  };
}

/** Where the rows of each finest group start. */
function startsOf(
  groups: readonly TableGroup[],
  spanOf: (group: number) => RowSpan | null,
): Uint32Array {
  const starts: number[] = [];
  for (const [place, { finest }] of groups.entries()) {
    const [only] = finest;
    if (finest.length === 1 && only !== undefined) starts[only] = spanOf(place)?.start ?? 0;
  }
  return Uint32Array.from(starts);
}

function dealColumn(column: Float64Array, groups: Uint32Array, starts: Uint32Array): Float64Array {
  const { length } = column;
  const dealt = new Float64Array(length);
  const free = starts.slice();
  for (let row = 0; row < length; row++) {
    const group = groups[row] as number;
    const place = free[group] as number;
    free[group] = place + 1;
    dealt[place] = column[row] as number;
  }
  return dealt;
}

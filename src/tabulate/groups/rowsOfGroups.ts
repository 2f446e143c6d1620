import type { TableGroup } from './tableGroups.ts';

/** From where to where rows stand in an order. */
export interface RowSpan {
  /** The first. */
  readonly start: number;
  /** The place after the last. */
  readonly end: number;
}

/** The rows of the groups of a result. */
export interface GroupRows {
  /**
   * The places of all rows: those of a finest group together and ascending, the groups in the order of the
   * result. A column that is put in this order once has most groups as parts of it.
   */
  readonly order: Uint32Array;
  /** Where in `order` the rows of a group of the result stand; `null` for a total whose rows do not stand together. */
  spanOf(group: number): RowSpan | null;
  /** The places of the rows of a group of the result; `null` means all rows, as they are. */
  rowsOf(group: number): Uint32Array | null;
}

/** The rows of each group of a result, by one counting sort of their finest groups. */
export function rowsOfGroups(
  block: { readonly rows: number; readonly groups: Uint32Array },
  groups: readonly TableGroup[],
): GroupRows {
  const finest = finestInOrder(groups);
  const rankOf = ranksOf(finest);
  const starts = startsOf(block, rankOf, finest.length);
  const order = sortedRows(block, rankOf, starts);
  const spanOf = (group: number): RowSpan | null => {
    const own = (groups[group] as TableGroup).finest;
    const [some] = own;
    if (some === undefined) return { start: 0, end: 0 };
    const first = rankOf[some] as number;
    // They ascend in the order of the result, so that the last tells whether any other stands between.
    const last = rankOf[own.at(-1) as number] as number;
    if (last - first + 1 !== own.length) return null;
    return { start: starts[first] as number, end: starts[last + 1] as number };
  };
  return {
    order,
    spanOf,
    rowsOf: (group) => {
      const { whole, finest: own } = groups[group] as TableGroup;
      if (whole) return null;
      const span = spanOf(group);
      return span === null
        ? joined(own, order, starts, rankOf)
        : order.subarray(span.start, span.end);
    },
  };
}

/** The finest groups in the order of the result: each is one that is no total. */
function finestInOrder(groups: readonly TableGroup[]): Uint32Array {
  const parts = groups.filter(({ group }) => !group.includes(null));
  return Uint32Array.from(parts.flatMap(({ finest }) => [...finest]));
}

function ranksOf(finest: Uint32Array): Uint32Array {
  const rankOf = new Uint32Array(finest.length);
  for (const [rank, place] of finest.entries()) rankOf[place] = rank;
  return rankOf;
}

/** Where in the order the rows of each finest group start, and past the last one where they end. */
function startsOf(
  { rows, groups }: { readonly rows: number; readonly groups: Uint32Array },
  rankOf: Uint32Array,
  count: number,
): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (let row = 0; row < rows; row++) {
    const next = (rankOf[groups[row] as number] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let rank = 0; rank < count; rank++) {
    starts[rank + 1] = (starts[rank + 1] as number) + (starts[rank] as number);
  }
  return starts;
}

function sortedRows(
  { rows, groups }: { readonly rows: number; readonly groups: Uint32Array },
  rankOf: Uint32Array,
  starts: Uint32Array,
): Uint32Array {
  const order = new Uint32Array(rows);
  const free = starts.slice();
  for (let row = 0; row < rows; row++) {
    const rank = rankOf[groups[row] as number] as number;
    const place = free[rank] as number;
    free[rank] = place + 1;
    order[place] = row;
  }
  return order;
}

/** The rows of finest groups that do not stand together, one group after the other. */
function joined(
  finest: Uint32Array,
  order: Uint32Array,
  starts: Uint32Array,
  rankOf: Uint32Array,
): Uint32Array {
  let length = 0;
  for (const place of finest) {
    const rank = rankOf[place] as number;
    length += (starts[rank + 1] as number) - (starts[rank] as number);
  }
  const rows = new Uint32Array(length);
  let filled = 0;
  for (const place of finest) {
    const rank = rankOf[place] as number;
    const part = order.subarray(starts[rank], starts[rank + 1]);
    rows.set(part, filled);
    filled += part.length;
  }
  return rows;
}

import { sortRows } from './sortRows.ts';

/** Columns in ascending order of the values, as {@link sortColumns} gives them. Internal. */
export interface SortedColumns {
  /** The values, smallest first. */
  readonly values: Float64Array;
  /** The weight of each of these values; `null` where none were given. */
  readonly weights: Float64Array | null;
  /** The row each of these values came from; `null` where it was not asked for. */
  readonly order: Uint32Array | null;
}

/**
 * Sorts a column ascending in new arrays, its weights along with it; `keepOrder` also gives the row
 * numbers. Equal values keep their order; −0 becomes 0. The values are finite, by the caller's word.
 * Internal.
 */
export function sortColumns(
  values: Float64Array,
  weights: Float64Array | null,
  keepOrder: boolean,
): SortedColumns {
  const length = values.length;
  const rows = keepOrder ? rowNumbers(length) : null;
  const carried = rows ?? weights;
  const sorted = new Float64Array(length);
  if (isAscending(values)) {
    for (let row = 0; row < length; row++) sorted[row] = (values[row] as number) + 0;
    return {
      values: sorted,
      weights: weights?.slice() ?? null,
      order: rows && new Uint32Array(rows),
    };
  }
  const moved = carried === null ? null : new Float64Array(length);
  sortRows({ values, carried }, { values: sorted, carried: moved }, 0, length);
  if (rows === null || moved === null) return { values: sorted, weights: moved, order: null };
  const order = new Uint32Array(moved);
  return { values: sorted, weights: weights && gathered(weights, order), order };
}

function rowNumbers(length: number): Float64Array {
  const rows = new Float64Array(length);
  for (let row = 0; row < length; row++) rows[row] = row;
  return rows;
}

function isAscending(values: Float64Array): boolean {
  for (let row = 1; row < values.length; row++) {
    if ((values[row] as number) < (values[row - 1] as number)) return false;
  }
  return true;
}

function gathered(column: Float64Array, order: Uint32Array): Float64Array {
  const result = new Float64Array(order.length);
  for (let place = 0; place < order.length; place++) {
    result[place] = column[order[place] as number] as number;
  }
  return result;
}

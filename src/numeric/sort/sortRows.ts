import { type Buckets, bucketOf, bucketsOver } from './buckets.ts';
import { type Columns, dealRows } from './dealRows.ts';
import { insertRows } from './insertRows.ts';
import { mergeRows } from './mergeRows.ts';

/** So few rows are sorted by insertion. */
const fewRows = 24;

/** A row that has to move farther than this stands in a bucket that is too full. */
const farthest = 48;

/** Buckets are parted anew so often; what is then still too full is merged. */
const deepest = 3;

/**
 * Sorts the rows from `from` to `to` of some columns into the same places of others, which may be the same:
 * by fine buckets, about four a row, and a pass of insertion for rows that share one. Equal values keep their
 * order, −0 becomes 0. Internal.
 */
export function sortRows(
  source: Columns,
  target: Columns,
  from: number,
  to: number,
  depth = 0,
): void {
  const length = to - from;
  const half = Math.min(15, Math.ceil(Math.log2(Math.max(1, length)) / 2 + 1));
  const buckets =
    length > fewRows && depth < deepest
      ? bucketsOver(source.values, from, to, 4 ** half - 1)
      : null;
  if (buckets !== null) {
    dealRows(source, target, from, to, buckets, half);
    let row = from;
    while (row < to) {
      row = insertRows(target, from, to, row, farthest);
      if (row < to) row = sortFullBucket(target, from, to, row, buckets, depth);
    }
    return;
  }
  for (let row = from; row < to; row++) {
    target.values[row] = (source.values[row] as number) + 0;
    if (target.carried !== null) target.carried[row] = source.carried?.[row] as number;
  }
  if (length > fewRows) mergeRows(target, from, to);
  else insertRows(target, from, to, from, length);
}

/** Sorts the whole bucket that a row stands in; gives the end of it. */
function sortFullBucket(
  columns: Columns,
  from: number,
  to: number,
  row: number,
  buckets: Buckets,
  depth: number,
): number {
  const bucket = bucketAt(row);
  let start = row;
  while (start > from && bucketAt(start - 1) === bucket) start--;
  let end = row + 1;
  while (end < to && bucketAt(end) === bucket) end++;
  sortRows(columns, columns, start, end, depth + 1);
  return end;

  function bucketAt(place: number): number {
    const { edges, last } = buckets;
    const value = columns.values[place] as number;
    return bucketOf(value, edges[0] as number, edges[1] as number, edges[2] as number, last);
  }
}

import type { Columns } from './dealRows.ts';

/**
 * Puts in order, from row `start` on, rows from `from` to `to` that stand in or near their place. Stops after
 * a row that would have to move farther than `most`, having moved it so far. Gives that row's place, or the
 * end. Equal values keep their order. Internal.
 */
export function insertRows(
  { values, carried }: Columns,
  from: number,
  to: number,
  start: number,
  most: number,
): number {
  for (let row = Math.max(start, from + 1); row < to; row++) {
    const value = values[row] as number;
    if ((values[row - 1] as number) <= value) continue;
    const along = carried === null ? 0 : (carried[row] as number);
    const first = Math.max(from, row - most);
    let place = row;
    do {
      values[place] = values[place - 1] as number;
      if (carried !== null) carried[place] = carried[place - 1] as number;
      place--;
    } while (place > first && (values[place - 1] as number) > value);
    values[place] = value;
    if (carried !== null) carried[place] = along;
    if (place > from && (values[place - 1] as number) > value) return place;
  }
  return to;
}

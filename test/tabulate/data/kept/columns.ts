import type { KeptRows } from '../../../../src/tabulate/data/kept/keptRows.ts';
import { type GivenColumn, givenColumn } from '../../../../src/tabulate/data/source/givenColumn.ts';

/** A column named `c` of a part that begins at row 100. */
export function column(given: unknown): GivenColumn {
  return givenColumn('c', given, 100);
}

/** All rows. */
export function all(rows: number): KeptRows {
  return { rows, places: null };
}

/** Some rows. */
export function some(...places: readonly number[]): KeptRows {
  return { rows: places.length, places: Uint32Array.from(places) };
}

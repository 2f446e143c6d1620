import type { ErrorPath } from '../../../errors.ts';
import type { GivenColumn } from '../source/givenColumn.ts';

/**
 * The rows of a part that the filter kept. Only these are read and checked: what stands in a row that is left out
 * is nobody's business.
 */
export interface KeptRows {
  /** How many. */
  readonly rows: number;
  /** Where each stands in its part; `null` where all were kept. */
  readonly places: Uint32Array | null;
}

/** Where a value stands in the whole table, for an error. */
export function pathOf({ name, firstRow }: GivenColumn, row: number): ErrorPath {
  return [name, firstRow + row];
}

import { requireValues } from '../../sample/columns/requireValues.ts';
import { missingDeprivation } from '../data/deprivationData.ts';
import { deprivationOf, refuseDeprivation, thirdValueOf } from '../data/readDeprivation.ts';

/** 0, 1, or 255 where it is not known. */
export type Three = 0 | 1 | 255;

/** A column of 0 and 1 with a third value, to be read row by row. Internal. */
export interface ThreeColumn {
  /** How many rows it has. */
  readonly length: number;
  /** The value in a row. */
  at(row: number): Three;
}

/**
 * Finds a column of 0 and 1 that stands somewhere in the arguments. What is not known is spelled as in
 * every table of deprivations: nothing, 255 in a column of bytes, NaN in one of doubles.
 */
export function readThree(column: unknown, path: readonly (string | number)[]): ThreeColumn {
  const { length, values } = requireValues(column, path, '0 and 1');
  const third = thirdValueOf(column);
  return {
    length,
    at(row) {
      const value = typeof values === 'function' ? values(row) : values[row];
      const known = deprivationOf(value, third);
      if (known === undefined) return refuseDeprivation(value, third, [...path, row]);
      return known === null ? missingDeprivation : known ? 1 : 0;
    },
  };
}

import { refuse } from '../../require.ts';
import { missingDeprivation } from '../data/deprivationData.ts';
import { requireValues } from '../data/packedColumn.ts';

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
  const isBytes = column instanceof Uint8Array || column instanceof Uint8ClampedArray;
  const isDoubles = column instanceof Float64Array || column instanceof Float32Array;
  const third = isDoubles ? Number.NaN : isBytes ? missingDeprivation : null;
  return {
    length,
    at(row) {
      const value = typeof values === 'function' ? values(row) : values[row];
      if (value === 0 || value === false || value === 0n) return 0;
      if (value === 1 || value === true || value === 1n) return 1;
      if (value === undefined || value === null || Object.is(value, third)) return 255;
      const code = typeof value === 'number' ? 'invalidNumber' : 'invalidType';
      const spelled = third === null ? '' : ` (${third})`;
      return refuse(code, [...path, row], `0, 1 or nothing${spelled}`, value);
    },
  };
}

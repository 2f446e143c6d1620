import { refuse } from '../../require.ts';

/** A column's values by place, or its `get`. */
export function requireValues(
  column: unknown,
  path: readonly (string | number)[],
  what: string,
): {
  readonly length: number;
  readonly values: ArrayLike<unknown> | ((row: number) => unknown);
} {
  if (column === undefined || column === null) {
    return refuse('missingValue', path, `a column of ${what}`, column);
  }
  const { length, get } = column as { readonly length?: unknown; readonly get?: unknown };
  if (typeof column !== 'object' || !Number.isSafeInteger(length) || Number(length) < 0) {
    return refuse('invalidType', path, `a column of ${what}`, column);
  }
  const values =
    typeof get === 'function'
      ? (row: number): unknown => get.call(column, row)
      : (column as ArrayLike<unknown>);
  return { length: Number(length), values };
}

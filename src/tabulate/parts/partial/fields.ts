import type { ErrorPath } from '../../../errors.ts';
import {
  refuse,
  requireCount,
  requireKeys,
  requireList,
  requireNonNegative,
  requireRecord,
} from '../../../require.ts';

/** A record that came from outside, by its keys. */
export interface Fields {
  readonly [key: string]: unknown;
}

/** Holds that a value is a record with these keys and no others; a key that lacks is told where it is read. */
export function fieldsOf(value: unknown, keys: readonly string[], path: ErrorPath): Fields {
  requireRecord(value, path, `{ ${keys.join(', ')} }`);
  requireKeys(value as object, keys, path);
  return Object.fromEntries(
    keys.map((key) => [
      key,
      Object.hasOwn(value as object, key) ? (value as Fields)[key] : undefined,
    ]),
  );
}

/** Holds that a value is a list, of as many items as the plan has. */
export function itemsOf(value: unknown, path: ErrorPath, length?: number): readonly unknown[] {
  requireList(value, path);
  const items = value as readonly unknown[];
  if (length !== undefined && items.length !== length) {
    refuse('unequalColumns', path, `${length} items, as the plan has`, items.length);
  }
  // A hole is seen as what it is.
  return Array.from(items);
}

/** Reads a number of rows, and what they weigh. */
export function rowsAndWeight(value: unknown, path: ErrorPath) {
  const { rows, weight } = fieldsOf(value, ['rows', 'weight'], path);
  return {
    rows: requireCount(rows, [...path, 'rows']),
    weight: requireNonNegative(weight, [...path, 'weight']),
  };
}

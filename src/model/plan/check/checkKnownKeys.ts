import type { ErrorPath } from '../../../errors.ts';
import { requireKeys } from '../../../require.ts';

/**
 * The keys of a record, by those of the records and lists within it; `null` for a value that has none, or
 * whose keys are names. Of a list, each item has them.
 */
export interface KeyTree {
  readonly [key: string]: KeyTree | null;
}

/**
 * Holds that a record has no key but those of its kind, at any depth. Whatever is not there, or is of
 * another kind, is left to the check of the kind.
 */
export function checkKnownKeys(value: unknown, tree: KeyTree, path: ErrorPath): void {
  if (Array.isArray(value)) {
    for (const [place, each] of value.entries()) checkKnownKeys(each, tree, [...path, place]);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  requireKeys(value, Object.keys(tree), path);
  for (const [key, inner] of Object.entries(value)) {
    const within = tree[key];
    if (within !== null && within !== undefined) checkKnownKeys(inner, within, [...path, key]);
  }
}

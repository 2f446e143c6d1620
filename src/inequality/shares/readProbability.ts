import type { ErrorPath } from '../../errors.ts';
import { refuse, requireFinite } from '../../require.ts';

/** Holds that a value is a share of the population in [0, 1]. */
export function readProbability(value: unknown, path: ErrorPath): number {
  const share = requireFinite(value, path);
  return share >= 0 && share <= 1
    ? share
    : refuse('invalidNumber', path, 'a share in [0, 1]', value);
}

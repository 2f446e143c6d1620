import type { ErrorPath } from '../../errors.ts';
import { refuse } from '../../require.ts';

/** A deprivation as yes, no or not known; `third` stands for "not known" beside nothing. */
export function readDeprivation(
  value: unknown,
  third: number | null,
  path: ErrorPath,
): boolean | null {
  if (value === 1 || value === true || value === 1n) return true;
  if (value === 0 || value === false || value === 0n) return false;
  if (value === undefined || value === null || (third !== null && Object.is(value, third))) {
    return null;
  }
  const code = typeof value === 'number' ? 'invalidNumber' : 'invalidType';
  return refuse(code, path, `0, 1 or nothing${third === null ? '' : ` (${third})`}`, value);
}

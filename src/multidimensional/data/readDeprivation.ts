import type { ErrorPath } from '../../errors.ts';
import { refuse } from '../../require.ts';
import { missingDeprivation } from './deprivationData.ts';

/** What stands for "not known" in a column beside `null` and `undefined`, or `null` for nothing else. */
export function thirdValueOf(column: unknown): number | null {
  if (column instanceof Float64Array || column instanceof Float32Array) return Number.NaN;
  const isBytes = column instanceof Uint8Array || column instanceof Uint8ClampedArray;
  return isBytes ? missingDeprivation : null;
}

/** A deprivation as yes, no or not known (`null`); `undefined` for what is none of the three. */
export function deprivationOf(value: unknown, third: number | null): boolean | null | undefined {
  if (value === 0 || value === false || value === 0n) return false;
  if (value === 1 || value === true || value === 1n) return true;
  const isOpen =
    value === undefined || value === null || (third !== null && Object.is(value, third));
  return isOpen ? null : undefined;
}

/** Throws for a value that is none of the three. */
export function refuseDeprivation(value: unknown, third: number | null, path: ErrorPath): never {
  const code = typeof value === 'number' ? 'invalidNumber' : 'invalidType';
  return refuse(code, path, `0, 1 or nothing${third === null ? '' : ` (${third})`}`, value);
}

/** The same in one, for values that do not stand in a column. */
export function readDeprivation(
  value: unknown,
  third: number | null,
  path: ErrorPath,
): boolean | null {
  const known = deprivationOf(value, third);
  return known === undefined ? refuseDeprivation(value, third, path) : known;
}

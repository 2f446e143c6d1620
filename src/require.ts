/**
 * The cheap checks at the door of every function. Internal: they are not part of the package's
 * interface, and each throws a PovertyError that names the place.
 */
import { type ErrorPath, PovertyError, type PovertyErrorCode } from './errors.ts';

/** A value in words, for an error message: short, quoted, and never calling user code. */
export function describeValue(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value.length > 60
        ? `${JSON.stringify(value.slice(0, 60))}… (${value.length} characters)`
        : JSON.stringify(value);
    case 'number':
      return Object.is(value, -0) ? '-0' : String(value);
    case 'bigint':
      return `${value}n`;
    case 'boolean':
    case 'undefined':
      return String(value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? `a list of ${value.length}` : 'an object';
    default:
      return `a ${typeof value}`;
  }
}

/** Throws with the value described. */
export function refuse(
  code: PovertyErrorCode,
  path: ErrorPath,
  expected: string,
  value: unknown,
): never {
  throw new PovertyError(code, { path, expected, got: describeValue(value) });
}

/** Holds that a value is a record (not null, not a list). */
export function requireRecord(value: unknown, path: ErrorPath, what = 'a record'): void {
  if (value === undefined || value === null) refuse('missingValue', path, what, value);
  if (typeof value !== 'object' || Array.isArray(value)) refuse('invalidType', path, what, value);
}

/** Holds that a record has no key but these: a misspelled one would be left alone without a word. */
export function requireKeys(record: object, known: readonly string[], path: ErrorPath): void {
  for (const key of Object.keys(record)) {
    if (!known.includes(key)) refuse('unknownOption', [...path, key], known.join(' or '), key);
  }
}

/** Holds that a value is a list. */
export function requireList(value: unknown, path: ErrorPath, what = 'a list'): void {
  if (value === undefined || value === null) refuse('missingValue', path, what, value);
  if (!Array.isArray(value)) refuse('invalidType', path, what, value);
}

/** Holds that a value is a column: a list, a typed array, or a record with a length. */
export function requireColumn(value: unknown, path: ErrorPath, what = 'a column of numbers'): void {
  if (value === undefined || value === null) refuse('missingValue', path, what, value);
  const { length } = value as { readonly length?: unknown };
  if (typeof value !== 'object' || !Number.isSafeInteger(length) || Number(length) < 0) {
    refuse('invalidType', path, what, value);
  }
}

/** A path with one more step, made only when there is something to say. */
function at(path: ErrorPath, key: string | undefined): ErrorPath {
  return key === undefined ? path : [...path, key];
}

/** Holds that a value is one of the choices offered. */
export function requireChoice<T extends string>(
  value: unknown,
  choices: readonly T[],
  path: ErrorPath,
  key?: string,
): T {
  if (typeof value === 'string' && (choices as readonly string[]).includes(value)) {
    return value as T;
  }
  const expected = choices.map((choice) => `'${choice}'`).join(' or ');
  const code = value === undefined || value === null ? 'missingValue' : 'unknownOption';
  return refuse(code, at(path, key), expected, value);
}

/** Holds that a value is a count: a whole number from 0 to 2^53 − 1. Minus zero becomes zero. */
export function requireCount(value: unknown, path: ErrorPath, key?: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value + 0;
  const expected = 'a whole number of 0 or more';
  if (value === undefined || value === null) refuse('missingValue', at(path, key), expected, value);
  if (typeof value !== 'number') refuse('invalidType', at(path, key), expected, value);
  const range = 'a whole number from 0 to 9007199254740991';
  return refuse('invalidCount', at(path, key), range, value);
}

/** Holds that a value is a finite number. */
export function requireFinite(value: unknown, path: ErrorPath): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value + 0;
  if (value === undefined || value === null) refuse('missingValue', path, 'a number', value);
  if (typeof value !== 'number') refuse('invalidType', path, 'a number', value);
  return refuse('invalidNumber', path, 'a finite number', value);
}

/** Holds that a value is a number above 0. */
export function requireAbove(value: unknown, path: ErrorPath, expected: string): number {
  const number = requireFinite(value, path);
  return number > 0 ? number : refuse('invalidNumber', path, expected, value);
}

/** Holds that a value is a number of 0 or more. */
export function requireNonNegative(value: unknown, path: ErrorPath): number {
  const number = requireFinite(value, path);
  return number >= 0 ? number : refuse('invalidNumber', path, 'a number of 0 or more', value);
}

/** Holds that a value is a share from 0 to 1. */
export function requireShare(value: unknown, path: ErrorPath): number {
  const share = requireFinite(value, path);
  if (share >= 0 && share <= 1) return share;
  return refuse('invalidNumber', path, 'a share in [0, 1]', value);
}

/** Holds that a value is a text with something in it. */
export function requireText(value: unknown, path: ErrorPath): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  return refuse(
    value === undefined || value === null ? 'missingValue' : 'invalidType',
    path,
    'a text that is not empty',
    value,
  );
}

/** The number of decimals to print: 2 unless asked otherwise, at most 15. */
export function requireDecimals(value: unknown, path: ErrorPath): number {
  if (value === undefined) return 2;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 15) {
    return value;
  }
  return refuse('invalidNumber', path, 'a whole number of decimals from 0 to 15', value);
}

/** The checks that many parts of a plan share. Internal. */
import type { ErrorPath } from '../../../errors.ts';
import {
  refuse,
  requireChoice,
  requireKeys,
  requireList,
  requireRecord,
  requireText,
} from '../../../require.ts';
import type { GroupLabel } from '../../sample/groupLabel.ts';

/** A record whose keys are known, and whose values are not yet. */
export type Fields = { readonly [key: string]: unknown };

/** Holds that a value is a record with no key but these. */
export function requireFields(
  value: unknown,
  known: readonly string[],
  path: ErrorPath,
  what: string,
): Fields {
  requireRecord(value, path, what);
  requireKeys(value as object, known, path);
  return value as Fields;
}

/** Holds that a value is a list; gives it. */
export function requireItems(value: unknown, path: ErrorPath, what: string): readonly unknown[] {
  requireList(value, path, what);
  return value as readonly unknown[];
}

/** Holds that a field, if it is there, is one of the choices. */
export function optionalChoice(
  fields: Fields,
  key: string,
  choices: readonly string[],
  path: ErrorPath,
): void {
  if (fields[key] !== undefined) requireChoice(fields[key], choices, [...path, key]);
}

/** Holds that a field, if it is there, names a column. */
export function optionalColumn(fields: Fields, key: string, path: ErrorPath): void {
  if (fields[key] !== undefined) requireText(fields[key], [...path, key]);
}

/** Holds that a list names columns, each once; gives them. */
export function requireColumns(value: unknown, path: ErrorPath, what: string): readonly string[] {
  const seen = new Set<string>();
  for (const [place, each] of requireItems(value, path, what).entries()) {
    const column = requireText(each, [...path, place]);
    if (seen.has(column)) refuse('invalidPlan', [...path, place], 'a column only once', column);
    seen.add(column);
  }
  return [...seen];
}

/** Holds that a value is the label of a group; numbers are finite by now. */
export function requireGroupLabel(value: unknown, path: ErrorPath): GroupLabel {
  if (typeof value === 'string' || typeof value === 'number') return value;
  const code = value === undefined || value === null ? 'missingValue' : 'invalidType';
  return refuse(code, path, 'a label: a text or a number', value);
}

/** Names in a list, for what was expected. */
export function oneOf(names: Iterable<string>, none: string): string {
  const list = [...names];
  if (list.length === 0) return none;
  const shown = list.slice(0, 12).map((name) => `'${name.slice(0, 60)}'`);
  return `${shown.join(' or ')}${list.length > shown.length ? ' or …' : ''}`;
}

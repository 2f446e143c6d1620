import type { ErrorPath } from '../../../errors.ts';
import {
  refuse,
  requireFinite,
  requireKeys,
  requireRecord,
  requireText,
} from '../../../require.ts';
import { deepestFilter, filterKeys, rangeBounds } from '../planChoices.ts';
import { type Fields, requireItems } from './fields.ts';

/** The forms a condition can have, each with the keys that tell it; those of a range are any of four. */
const forms = {
  is: ['is'],
  isOneOf: ['isOneOf'],
  range: rangeBounds,
  known: ['known'],
  all: ['all'],
  any: ['any'],
  not: ['not'],
} as const satisfies { readonly [form: string]: readonly string[] };

type Form = keyof typeof forms;

const formNames: readonly Form[] = ['is', 'isOneOf', 'range', 'known', 'all', 'any', 'not'];
const what = 'a condition such as { column, is }';

/** Holds that a condition on rows is one, and each within it: of one form, and not too deep. */
export function checkFilter(filter: unknown, path: ErrorPath, depth = 1): void {
  requireRecord(filter, path, what);
  if (depth > deepestFilter) {
    refuse('invalidPlan', path, `conditions nested at most ${deepestFilter} deep`, filter);
  }
  requireKeys(filter as object, ['column', ...filterKeys], path);
  const fields = filter as Fields;
  const form = formOf(fields, path);
  if (form === 'all' || form === 'any' || form === 'not') {
    requireKeys(fields, [form], path);
    checkWithin(fields, form, path, depth);
    return;
  }
  requireText(fields.column, [...path, 'column']);
  if (form === 'is') requireValue(fields.is, [...path, 'is']);
  else if (form === 'isOneOf') checkValues(fields.isOneOf, [...path, 'isOneOf']);
  else if (form === 'known') requireKnown(fields.known, [...path, 'known']);
  else
    for (const key of rangeBounds)
      if (Object.hasOwn(fields, key)) requireFinite(fields[key], [...path, key]);
}

/** The one form that a condition has. */
function formOf(fields: Fields, path: ErrorPath): Form {
  const found = formNames.filter((form) => forms[form].some((key) => Object.hasOwn(fields, key)));
  const [form, other] = found;
  if (form === undefined) return refuse('missingValue', path, filterKeys.join(' or '), undefined);
  if (other === undefined) return form;
  const expected = 'one condition; of several, each in a list { all } or { any }';
  return refuse('invalidPlan', path, expected, found.join(' and '));
}

function checkWithin(fields: Fields, form: 'all' | 'any' | 'not', path: ErrorPath, depth: number) {
  const at = [...path, form];
  if (form === 'not') return checkFilter(fields.not, at, depth + 1);
  for (const [place, each] of requireItems(fields[form], at, 'a list of conditions').entries()) {
    checkFilter(each, [...at, place], depth + 1);
  }
}

function checkValues(value: unknown, path: ErrorPath): void {
  const values = requireItems(value, path, 'a list of values');
  if (values.length === 0) refuse('invalidPlan', path, 'at least one value', values);
  const kind = typeof values[0];
  for (const [place, each] of values.entries()) {
    requireValue(each, [...path, place]);
    if (typeof each === kind) continue;
    refuse('invalidType', [...path, place], `a ${words[kind] ?? kind}, as the first is`, each);
  }
}

const words: { readonly [kind: string]: string } = { string: 'text', boolean: 'true or false' };

function requireValue(value: unknown, path: ErrorPath): void {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return;
  const isNothing = value === undefined || value === null;
  const expected = 'a text, a number, true or false';
  refuse(
    isNothing ? 'missingValue' : 'invalidType',
    path,
    isNothing ? `${expected} (for rows without a value: { known: false })` : expected,
    value,
  );
}

function requireKnown(value: unknown, path: ErrorPath): void {
  if (typeof value === 'boolean') return;
  const isNothing = value === undefined || value === null;
  refuse(isNothing ? 'missingValue' : 'invalidType', path, 'true or false', value);
}

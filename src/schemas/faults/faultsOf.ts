import type * as z from 'zod';
import type { ErrorPath } from '../../errors.ts';
import type { Language } from '../../model/language.ts';
import type { Fault } from './fault.ts';
import { ruleOf } from './rules.ts';
import { placed } from './sentence.ts';
import { faultOf } from './wording.ts';

type Issue = z.core.$ZodIssue;

/** All issues of one value as faults, each told once. */
export function faultsOf(
  issues: readonly Issue[],
  row: number | null,
  language: Language,
): Fault[] {
  const told = new Set<string>();
  return issues
    .flatMap((issue) => flat(issue, language))
    .filter(({ path, message }) => {
      const key = JSON.stringify([path, message]);
      const isNew = !told.has(key);
      told.add(key);
      return isNew;
    })
    .map((fault) => ({ row, ...fault }));
}

function flat(issue: Issue, language: Language): Omit<Fault, 'row'>[] {
  if (issue.code === 'unrecognized_keys') {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    return issue.keys.map((key) => unknownField([...path, key], key, language));
  }
  if (issue.code === 'invalid_union' && ruleOf(issue.message) === undefined) {
    // What was meant is the alternative that lacks least.
    const [nearest] = [...issue.errors].sort((one, other) => one.length - other.length);
    if (nearest !== undefined) {
      return nearest.flatMap((inner) =>
        flat({ ...inner, path: [...issue.path, ...inner.path] }, language),
      );
    }
  }
  return [faultOf(issue, language)];
}

function unknownField(path: ErrorPath, field: string, language: Language) {
  const text = language === 'vi' ? 'không có mục nào tên như vậy' : 'no field of that name';
  return { path, field, code: 'unknownField' as const, message: placed(path, text, language) };
}

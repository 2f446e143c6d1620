import type * as z from 'zod';
import { en, vi } from 'zod/locales';
import type { Language } from '../../model/language.ts';
import type { AcrossFields } from './across.ts';

type Issue = z.core.$ZodIssue;

/** What zod makes of a value: the value anew, or every issue. */
export type Outcome<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly issues: readonly Issue[] };

/** What zod is asked to tell: what this package has no words for, it tells in its own. */
export interface Telling {
  readonly language: Language;
  /** The context that a parse of zod takes. */
  readonly context: z.core.ParseContext<Issue>;
}

/** How zod tells in a language; its setting of the locale is global and is left alone. */
export function tellIn(language: Language): Telling {
  const words = language === 'vi' ? vi() : en();
  return { language, context: { error: words.localeError, reportInput: true } };
}

/** Parses with zod. */
export function parseOnce<T>(
  schema: z.ZodType<T>,
  value: unknown,
  { language, context }: Telling,
): Outcome<T> {
  try {
    const result = schema.safeParse(value, context);
    if (result.success) return result;
    const { issues } = result.error;
    return { success: false, issues: [...issues, ...issuesAcross(schema, value)] };
  } catch (error) {
    // A getter that throws, or a value nested so deep that the stack ends, is a fault of the value.
    return { success: false, issues: [unreadable(error, language)] };
  }
}

/** The rules over several fields, which zod leaves out where a field is faulty. */
function issuesAcross(schema: z.core.$ZodType, value: unknown): Issue[] {
  if (typeof value !== 'object' || value === null) return [];
  const issues: z.core.$ZodRawIssue[] = [];
  for (const check of checksOf(schema)) {
    const rule: Partial<AcrossFields<object>> & ((context: never) => unknown) = check._zod.check;
    if (rule.bearsFaults === true) (rule as AcrossFields<object>)({ value, issues });
  }
  return issues.map((issue) => ({ path: [], message: '', ...issue }) as Issue);
}

function checksOf(schema: z.core.$ZodType): readonly z.core.$ZodCheck<never>[] {
  const def = schema._zod.def as Partial<z.core.$ZodReadonlyDef>;
  if (def.type === 'readonly' && def.innerType !== undefined) return checksOf(def.innerType);
  return def.checks ?? [];
}

function unreadable(error: unknown, language: Language): Issue {
  const why = error instanceof Error ? error.message : typeof error;
  const head = language === 'vi' ? 'không đọc được giá trị' : 'the value cannot be read';
  return { code: 'custom', path: [], message: `${head} (${why})`, input: undefined };
}

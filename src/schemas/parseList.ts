import * as z from 'zod';
import { languages } from '../model/language.ts';
import { requireChoice, requireList } from '../require.ts';
import type { Fault, ParseOptions } from './faults/fault.ts';
import { faultsOf } from './faults/faultsOf.ts';
import { parseOnce, tellIn } from './faults/issuesOf.ts';
import { requireSchema } from './parseWith.ts';

/** The good rows of a list, and everything that is wrong with the others. */
export interface ParsedList<T> {
  /** The good rows as they stand in the list, in their order. */
  readonly values: readonly T[];
  /** The number of each in the list, from 0. */
  readonly rows: readonly number[];
  /** The faults of the others, each with its row. */
  readonly faults: readonly Fault[];
}

/**
 * The good rows of a list and all faults of the others: one bad row does not lose the rest.
 *
 * Convention: as in {@link parseWith}, row by row, but a good row is given as it stands and not as a
 * copy, which for long lists would double the memory. The schema is compiled when it is first used for a
 * list; where code may not be generated (a content security policy) it works as it is, more slowly.
 *
 * @param schema - the schema of one row, of this package
 * @param rows - the list
 * @param options - the language of the messages
 * @returns the good rows with their numbers, and the faults
 * @throws PovertyError `missingValue` or `invalidType` when the schema or the list is none,
 * `unknownOption` or `missingValue` for the language
 * @example
 * import { parseList, placeRefSchema } from 'poverty-indicators/schemas';
 *
 * const rows = [{ code: '00004', vintage: '2024' }, { code: 4, vintage: '2024' }];
 * const { values, faults } = parseList(placeRefSchema, rows, { language: 'en' });
 * values; // => [{ code: '00004', vintage: '2024' }]
 * faults; // => [{ row: 1, path: ['code'], field: 'code', code: 'invalidType',
 * //   message: 'code: expected a text that is not empty, got 4' }]
 */
export function parseList<T>(
  schema: z.ZodType<T>,
  rows: readonly unknown[],
  options: ParseOptions,
): ParsedList<T> {
  requireSchema(schema);
  requireList(rows, ['rows']);
  const language = requireChoice(options?.language, languages, ['options', 'language']);
  const quick = compileOnce(schema);
  const telling = tellIn(language);
  const values: T[] = [];
  const numbers: number[] = [];
  const faults: Fault[] = [];
  for (let row = 0; row < rows.length; row++) {
    const outcome = parseOnce(quick, rows[row], telling);
    if (outcome.success) {
      // Nothing is converted, so that a copy would only cost memory: a million rows are a gigabyte.
      values.push(rows[row] as T);
      numbers.push(row);
    } else faults.push(...faultsOf(outcome.issues, row, language));
  }
  return { values, rows: numbers, faults };
}

const compiled = /* @__PURE__ */ new WeakMap<z.ZodType, z.ZodType>();

/** The schema compiled, once; the same schema where it cannot be (one that contains itself). */
export function compileOnce<T>(schema: z.ZodType<T>): z.ZodType<T> {
  const known = compiled.get(schema);
  if (known !== undefined) return known as z.ZodType<T>;
  const quick = z.compile(schema);
  compiled.set(schema, quick);
  return quick;
}

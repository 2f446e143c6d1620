import type * as z from 'zod';
import { languages } from '../model/language.ts';
import { refuse, requireChoice } from '../require.ts';
import type { Fault, ParseOptions } from './faults/fault.ts';
import { faultsOf } from './faults/faultsOf.ts';
import { parseOnce, tellIn } from './faults/issuesOf.ts';

/** A value that was parsed, or everything that is wrong with it. */
export type Parsed<T> =
  | {
      /** Says that it is this. */
      readonly ok: true;
      /** The value: a copy with the fields that the type has. */
      readonly value: T;
    }
  | {
      /** Says that it is this. */
      readonly ok: false;
      /** The faults, one or more. */
      readonly faults: readonly Fault[];
    };

/**
 * A value of unknown origin as a value of a type, or every fault of it, told in Vietnamese or English.
 *
 * Convention: unknown fields are refused, nothing is converted, and rules over several fields are
 * asked even where another field is faulty. A value that cannot be read (a getter that throws) is a
 * fault, not an error.
 *
 * @param schema - a schema of this package
 * @param value - the value, such as the body of a request
 * @param options - the language of the messages
 * @returns `{ ok: true, value }`, the value frozen, or `{ ok: false, faults }`
 * @throws PovertyError `missingValue` or `invalidType` when the schema is none, `unknownOption` or
 * `missingValue` for the language
 * @example
 * import { parseWith, povertyCountsSchema } from 'poverty-indicators/schemas';
 *
 * const counts = { unit: 'household', total: 590, poor: 600, nearPoor: 0 };
 * const parsed = parseWith(povertyCountsSchema, counts, { language: 'en' });
 * parsed.ok; // => false
 */
export function parseWith<T>(
  schema: z.ZodType<T>,
  value: unknown,
  options: ParseOptions,
): Parsed<T> {
  requireSchema(schema);
  const language = requireChoice(options?.language, languages, ['options', 'language']);
  const outcome = parseOnce(schema, value, tellIn(language));
  return outcome.success
    ? { ok: true, value: outcome.data }
    : { ok: false, faults: faultsOf(outcome.issues, null, language) };
}

/** Holds that a value is a schema of zod 4. */
export function requireSchema(schema: z.ZodType): void {
  const expected = 'a schema of poverty-indicators/schemas';
  if (schema === undefined || schema === null) refuse('missingValue', ['schema'], expected, schema);
  if (typeof schema !== 'object' || typeof schema.safeParse !== 'function' || !schema._zod) {
    refuse('invalidType', ['schema'], expected, schema);
  }
}

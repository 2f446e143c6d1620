import { expect } from 'vitest';
import * as z from 'zod';
import { parseWith } from '../../src/schemas/parseWith.ts';
import { deepFreeze } from './deepFreeze.ts';

/** Holds that a schema takes values as they are, before and after JSON, and compiled. */
export function expectGood<T>(schema: z.ZodType<T>, ...values: readonly T[]): void {
  const compiled = z.compile(schema);
  for (const value of values) {
    deepFreeze(value);
    const parsed = parseWith(schema, value, { language: 'en' });
    expect(parsed, JSON.stringify(value)).toEqual({ ok: true, value });
    expect(compiled.parse(value)).toEqual(value);
    expect(schema.parse(JSON.parse(JSON.stringify(value)))).toEqual(value);
  }
}

/**
 * Holds that a schema refuses a value with exactly these faults, path → code, in both languages; and
 * that zod refuses it too, compiled or not.
 */
export function expectFaults(
  schema: z.ZodType,
  value: unknown,
  faults: Readonly<Record<string, string>>,
): void {
  for (const language of ['vi', 'en'] as const) {
    const parsed = parseWith(schema, value, { language });
    const found = parsed.ok ? [] : parsed.faults;
    expect(Object.fromEntries(found.map(({ path, code }) => [path.join('.'), code]))).toEqual(
      faults,
    );
    for (const { message } of found) expect(message).toMatch(/\S/);
  }
  expect(schema.safeParse(value).success).toBe(false);
  expect(z.compile(schema).safeParse(value).success).toBe(false);
}

/** A value with one field changed, wherever it stands; `undefined` takes the field away. */
export function changed(value: object, path: string, to: unknown): unknown {
  const copy = structuredClone(value);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const parent = steps.reduce<Record<string, unknown>>(
    (record, step) => record[step] as Record<string, unknown>,
    copy as Record<string, unknown>,
  );
  if (to === undefined) delete parent[last];
  else parent[last] = to;
  return copy;
}

/** Holds that each change of a good value is the one fault that stands beside it. */
export function expectEachFault(
  schema: z.ZodType,
  good: object,
  changes: readonly (readonly [path: string, to: unknown, code: string, at?: string])[],
): void {
  for (const [path, to, code, at = path] of changes) {
    expectFaults(schema, changed(good, path, to), { [at]: code });
  }
}

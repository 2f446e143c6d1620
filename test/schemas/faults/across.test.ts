import { expect, test } from 'vitest';
import * as z from 'zod';
import { acrossFields } from '../../../src/schemas/faults/across.ts';

test('a rule over several fields is a check of zod that names its place', () => {
  const rule = acrossFields<{ a: number; b: number }>(({ a, b }, report) => {
    if (a > b) report('covered', ['a'], a);
  });
  expect(rule.bearsFaults).toBe(true);
  const schema = z.strictObject({ a: z.number(), b: z.number() }).check(rule);
  expect(schema.safeParse({ a: 1, b: 1 }).success).toBe(true);
  expect(schema.safeParse({ a: 2, b: 1 }).error?.issues).toMatchObject([
    { code: 'custom', path: ['a'], message: 'expected at most the total' },
  ]);
});

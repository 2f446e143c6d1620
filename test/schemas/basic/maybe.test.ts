import { expect, test } from 'vitest';
import * as z from 'zod';
import { absent, maybe } from '../../../src/schemas/basic/maybe.ts';

test('what may be unknown is left out or null, never undefined', () => {
  const schema = z.strictObject({ a: maybe(z.number()) });
  expect(schema.parse({})).toEqual({});
  expect(schema.parse({ a: null })).toEqual({ a: null });
  expect(schema.parse({ a: 1 })).toEqual({ a: 1 });
  expect(schema.safeParse({ a: undefined }).success).toBe(false);
});

test('what is not given has no value, and a JSON Schema all the same', () => {
  const schema = z.strictObject({ a: absent() });
  expect(schema.parse({})).toEqual({});
  expect(schema.safeParse({ a: null }).success).toBe(false);
  expect(z.toJSONSchema(schema)).toMatchObject({ properties: { a: { not: {} } } });
});

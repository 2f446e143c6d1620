import { expect, test } from 'vitest';
import * as z from 'zod';
import { faultsOf } from '../../../src/schemas/faults/faultsOf.ts';

const faults = (schema: z.ZodType, value: unknown) =>
  faultsOf(schema.safeParse(value, { reportInput: true }).error?.issues ?? [], 7, 'en');

test('each unknown field is a fault of its own, with the row', () => {
  expect(faults(z.strictObject({ a: z.string() }), { a: '', b: 1, c: 2 })).toEqual([
    { row: 7, path: ['b'], field: 'b', code: 'unknownField', message: 'b: no field of that name' },
    { row: 7, path: ['c'], field: 'c', code: 'unknownField', message: 'c: no field of that name' },
  ]);
});

test('of alternatives the nearest is told', () => {
  const one = z.strictObject({ a: z.string(), b: z.string() });
  const two = z.strictObject({ x: z.string(), y: z.string() });
  const schema = z.strictObject({ in: z.union([one, two]) });
  expect(faults(schema, { in: { x: 'x', y: 5 } })).toMatchObject([
    { path: ['in', 'y'], code: 'invalidType' },
  ]);
});

test('a fault is told once', () => {
  const schema = z.string().min(2, 'too short').regex(/../, 'too short');
  expect(faults(schema, 'a')).toHaveLength(1);
});

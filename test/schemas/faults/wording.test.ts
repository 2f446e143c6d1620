import { expect, test } from 'vitest';
import * as z from 'zod';
import { faultOf } from '../../../src/schemas/faults/wording.ts';

const fault = (schema: z.ZodType, value: unknown, language: 'vi' | 'en' = 'en') => {
  const [issue] = schema.safeParse(value, { reportInput: true }).error?.issues ?? [];
  return issue === undefined ? null : faultOf(issue, language);
};

test('kinds of values have words and codes', () => {
  expect(fault(z.string(), 5)).toMatchObject({ code: 'invalidType', field: null });
  expect(fault(z.boolean(), 'yes', 'vi')?.message).toBe(
    'cần có hoặc không (true hoặc false), nhưng lại là "yes"',
  );
  expect(fault(z.number(), Number.NaN)).toMatchObject({ code: 'invalidNumber' });
  expect(fault(z.array(z.string()), {})?.message).toBe('expected a list, got an object');
  expect(fault(z.strictObject({}), undefined)).toMatchObject({ code: 'missingValue' });
});

test('choices are listed', () => {
  expect(fault(z.enum(['a', 'b']), 'c')).toMatchObject({
    code: 'unknownOption',
    message: "expected 'a' or 'b', got \"c\"",
  });
  expect(fault(z.enum(['a', 'b']), null, 'vi')).toMatchObject({
    code: 'missingValue',
    message: "cần 'a' hoặc 'b', nhưng chưa có",
  });
});

test('the field is the innermost name of the path', () => {
  const schema = z.object({ list: z.array(z.string()) });
  expect(fault(schema, { list: [5] })).toMatchObject({ path: ['list', 0], field: 'list' });
});

test('anything else keeps the words of zod', () => {
  expect(fault(z.string().min(3), 'ab')).toMatchObject({ code: 'invalidValue' });
  expect(fault(z.date(), 5)).toMatchObject({ code: 'invalidValue' });
});

import { expect, test } from 'vitest';
import * as z from 'zod';
import { periodSchema } from '../../../src/schemas/basic/periodSchema.ts';
import { povertyCountsSchema } from '../../../src/schemas/counts/povertyCountsSchema.ts';
import { parseOnce, tellIn } from '../../../src/schemas/faults/issuesOf.ts';

test('rules over several fields are asked where a field is faulty too', () => {
  const value = { unit: 'family', total: 5, poor: 6, nearPoor: 0 };
  expect(povertyCountsSchema.safeParse(value).error?.issues).toHaveLength(1);
  const outcome = parseOnce(povertyCountsSchema, value, tellIn('en'));
  expect(outcome.success ? [] : outcome.issues.map(({ path }) => path)).toEqual([
    ['unit'],
    ['poor'],
  ]);
});

test('what the package has no words for, zod tells in the language asked for', () => {
  const email = z.email();
  const told = (language: 'vi' | 'en') => {
    const outcome = parseOnce(email, 'x', tellIn(language));
    return outcome.success ? '' : outcome.issues[0]?.message;
  };
  expect(told('vi')).toContain('không hợp lệ');
  expect(told('en')).toContain('Invalid');
  // The locale of zod is global and stays what it was.
  expect(email.safeParse('x').error?.issues[0]?.message).toContain('Invalid');
});

test('a getter that throws is an issue, whatever it throws', () => {
  for (const thrown of [new Error('boo'), 'boo', null]) {
    const value = {
      get from() {
        throw thrown;
      },
    };
    expect(parseOnce(periodSchema, value, tellIn('vi'))).toMatchObject({
      success: false,
      issues: [{ code: 'custom', path: [] }],
    });
  }
});

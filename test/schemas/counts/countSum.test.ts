import { expect, test } from 'vitest';
import { countSum } from '../../../src/schemas/counts/countSum.ts';

const paths = (value: object) => {
  const issues: { path?: unknown }[] = [];
  countSum({ value: value as never, issues: issues as never[] });
  return issues.map(({ path }) => path);
};

test('the sum is blamed on the count that goes over', () => {
  expect(paths({ total: 10, poor: 11, nearPoor: 0 })).toEqual([['poor']]);
  expect(paths({ total: 10, poor: 6, nearPoor: 5 })).toEqual([['nearPoor']]);
  expect(paths({ total: 10, poor: 6, nearPoor: 4 })).toEqual([]);
});

test('the rule bears whatever stands for a count', () => {
  expect(paths({ total: 'x', poor: 11, nearPoor: 0 })).toEqual([]);
  expect(paths({ total: 10, poor: {}, nearPoor: null })).toEqual([]);
  expect(paths({ total: 10, poor: undefined, nearPoor: 11 })).toEqual([['nearPoor']]);
});

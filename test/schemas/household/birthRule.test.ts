import { expect, test } from 'vitest';
import { birthRule } from '../../../src/schemas/household/birthRule.ts';

const found = (date: unknown, ...members: readonly unknown[]) => {
  const issues: { path?: readonly unknown[]; message?: string }[] = [];
  birthRule({ value: { date, members } as never, issues: issues as never[] });
  return issues.map(({ path, message }) => `${path?.join('.')}: ${message}`);
};

test('a birth is on or before the day of the review, to the day', () => {
  expect(found('2023-12-31', { birthDate: '2023-12-31' }, { birthYear: 2023 })).toEqual([]);
  expect(found('2023-12-30', { birthDate: '2023-12-31' })).toEqual([
    'members.0.birthDate: expected a birth on or before the day of the review',
  ]);
  expect(found('2023-12-31', {}, { birthYear: 2024 })).toEqual([
    'members.1.birthYear: expected a birth on or before the day of the review',
  ]);
});

test('nobody is older than 130 years', () => {
  expect(found('2023-06-15', { birthDate: '1892-06-16' })).toEqual([]);
  expect(found('2023-06-15', { birthDate: '1892-06-15' })).toHaveLength(1);
  expect(found('2023-06-15', { birthYear: 1800 })).toHaveLength(1);
});

test('a day and a year of birth agree', () => {
  expect(found('2023-12-31', { birthDate: '1990-05-01', birthYear: 1990 })).toEqual([]);
  expect(found('2023-12-31', { birthDate: '1990-05-01', birthYear: 1991 })).toEqual([
    'members.0.birthYear: expected the year of the day of birth',
  ]);
});

test('the rule bears whatever stands for a day, a member or a list', () => {
  expect(found(5, { birthDate: '2023-12-31' })).toEqual([]);
  expect(found('2023-12-31', null, 7, 'x', { birthDate: 5, birthYear: 1.5 })).toEqual([]);
  const issues: never[] = [];
  birthRule({ value: { date: '2023-12-31', members: 'x' } as never, issues });
  expect(issues).toEqual([]);
});

import { auditPublished } from 'poverty-indicators';
import { expect, test } from 'vitest';
import { suggestionWords } from '../../../src/rates/audit/suggestCounts.ts';
import { oneRow } from '../../support/publishedTables.ts';

const suggestions = (row: Parameters<typeof oneRow>[0]) =>
  auditPublished(oneRow(row))
    .findings.flatMap((found) => found.suggestions)
    .map(({ field, count, slip }) => [field, count, slip]);

test('the likeliest slip comes first', () => {
  const row = {
    poor: { count: 1120 },
    nearPoor: { count: 300 },
    multidimensional: { count: 1510 },
  };
  expect(suggestions(row)).toEqual([
    ['poor.count', 1210, 'swappedDigits'],
    ['nearPoor.count', 390, 'wrongDigit'],
  ]);
});

test('a slip has to fit the percent of the printed total', () => {
  const row = {
    total: 10_000,
    poor: { count: 1120, percent: '12.10' },
    nearPoor: { count: 300, percent: '3.00' },
    multidimensional: { count: 1510, percent: '15.10' },
  };
  expect(suggestions(row)).toEqual([['poor.count', 1210, 'swappedDigits']]);
  expect(suggestions({ ...row, poor: { count: 1120, percent: '11.20' } })).toEqual([]);
  expect(suggestions({ ...row, poor: { count: 1120 } })).toHaveLength(1);
  expect(suggestions({ ...row, poor: { count: 1120 }, total: 1200 })).toEqual([]);
});

test('or leave the row a total', () => {
  const row = {
    poor: { count: 1120, percent: '12.10' },
    nearPoor: { count: 300, percent: '3.00' },
    multidimensional: { count: 1510, percent: '15.10' },
  };
  expect(suggestions(row)).toEqual([['poor.count', 1210, 'swappedDigits']]);
  expect(suggestions({ ...row, poor: { count: 1120, percent: '11.20' } })).toEqual([]);
  const small = {
    poor: { count: 12 },
    nearPoor: { count: 8, percent: '0' },
    multidimensional: { count: 29 },
  };
  expect(suggestions(small)).toEqual([
    ['poor.count', 21, 'swappedDigits'],
    ['multidimensional.count', 20, 'wrongDigit'],
  ]);
  const full = {
    poor: { count: 12 },
    nearPoor: { count: 8, percent: '80' },
    multidimensional: { count: 29 },
  };
  expect(suggestions(full)).toEqual([]);
});

test('no more than three are put into words', () => {
  const suggestion = { row: 'a', field: 'poor.count', count: 1210, slip: 'missingDigit' } as const;
  expect(suggestionWords([])).toBe('');
  expect(suggestionWords([suggestion])).toBe(' It would fit with 1,210 poor (a digit lost).');
  const many = [suggestion, suggestion, suggestion, { ...suggestion, count: 7 }];
  expect(suggestionWords(many, (id) => ` in ${id}`)).toBe(
    ' It would fit with 1,210 poor in a (a digit lost), 1,210 poor in a (a digit lost) or 1,210 poor in a (a digit lost).',
  );
});

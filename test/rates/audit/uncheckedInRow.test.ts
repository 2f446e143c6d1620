import { auditPublished } from 'poverty-indicators';
import { expect, test } from 'vitest';
import { oneRow } from '../../support/publishedTables.ts';

const unchecked = (row: Parameters<typeof oneRow>[0]) =>
  auditPublished(oneRow(row)).rows[0]?.unchecked;

const both = { count: 1, percent: '1' };

test('a full row lacks no check', () => {
  const row = {
    total: 100,
    poor: both,
    nearPoor: { count: 2, percent: '2' },
    multidimensional: { count: 3, percent: '3' },
  };
  expect(unchecked(row)).toEqual([]);
});

test('a row that says nothing lacks a total', () => {
  expect(unchecked({})).toEqual([{ check: 'noCommonTotal', missing: ['total'] }]);
});

test('what is missing for each check is named', () => {
  expect(
    unchecked({ poor: { percent: '3.83' }, multidimensional: { count: 460_456, percent: '8.03' } }),
  ).toEqual([
    { check: 'percentDoesNotFitCount', missing: ['total', 'poor.count'] },
    { check: 'percentDoesNotFitCount', missing: ['total'] },
    { check: 'noCommonTotal', missing: ['total'] },
    { check: 'countsDoNotAdd', missing: ['poor.count', 'nearPoor.count'] },
    { check: 'percentsDoNotAdd', missing: ['nearPoor.percent'] },
  ]);
  expect(unchecked({ total: 100, poor: { count: 1 } })).toEqual([
    { check: 'percentDoesNotFitCount', missing: ['poor.percent'] },
    { check: 'countsDoNotAdd', missing: ['nearPoor.count', 'multidimensional.count'] },
  ]);
});

test('two pairs without a total are checked against each other', () => {
  const checks = unchecked({ poor: both, nearPoor: { count: 2, percent: '2' } })?.map(
    ({ check }) => check,
  );
  expect(checks).not.toContain('noCommonTotal');
});

test('rows that print the same figures share one answer', () => {
  const rows = ['a', 'b'].map((id) => ({ id, poor: both }));
  const [first, second] = auditPublished({ unit: 'household', rows }).rows;
  expect(first?.unchecked).toBe(second?.unchecked);
});

import { expect, test } from 'vitest';
import { readRow } from '../../../src/rates/audit/table/readRow.ts';
import { cellsOf, figure, listed, nameOf, rangeWords } from '../../../src/rates/audit/wording.ts';
import { readPrinting } from '../../../src/rates/print/printedPercent.ts';

const reader = { printing: readPrinting({}), known: new Map() };

test('whole numbers have commas between thousands', () => {
  expect([0, 999, 1000, 1_972_767, -646, -1000].map(figure)).toEqual([
    '0',
    '999',
    '1,000',
    '1,972,767',
    '-646',
    '-1,000',
  ]);
});

test('ranges say one number, two, or the least', () => {
  expect(rangeWords({ from: 80, to: 80 })).toBe('80');
  expect(rangeWords({ from: 1000, to: 2000 })).toBe('1,000 to 2,000');
  expect(rangeWords({ from: 1000, to: null })).toBe('at least 1,000');
});

test('lists end with and, or another word', () => {
  expect(listed([])).toBe('');
  expect(listed(['a'])).toBe('a');
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
  expect(listed(['a', 'b'], 'or')).toBe('a or b');
});

test('a row is called by its place and date, or else by its id', () => {
  const named = (row: { place?: string | null; date?: string | null }) =>
    nameOf(readRow({ id: 'x', ...row }, reader, 0));
  expect(named({})).toBe('x');
  expect(named({ date: '2024-12-31' })).toBe('x');
  expect(named({ place: 'Kon Tum' })).toBe('Kon Tum');
  expect(named({ place: 'Kon Tum', date: '2023-12-31' })).toBe('Kon Tum (2023-12-31)');
});

test('cells are the figures that are printed, as they are printed', () => {
  const change = { count: -1, percentagePoints: -0.5 };
  const row = readRow({ id: 'x', total: 9, poor: { count: 1, percent: '5.0', change } }, reader, 0);
  const fields = [
    'total',
    'poor.count',
    'poor.percent',
    'poor.change.count',
    'poor.change.percentagePoints',
    'nearPoor.count',
    'nearPoor.percent',
    'nearPoor.change.percentagePoints',
  ] as const;
  expect(cellsOf(row, fields).map(({ printed }) => printed)).toEqual([9, 1, '5.0', -1, -0.5]);
});

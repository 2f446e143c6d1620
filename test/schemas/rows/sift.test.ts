import { expect, test } from 'vitest';
import { vietnameseColumns } from '../../../src/schemas/rows/columns.ts';
import { type Draft, readDrafts } from '../../../src/schemas/rows/draft.ts';
import { sift } from '../../../src/schemas/rows/sift.ts';
import { openTable } from '../../../src/schemas/rows/table.ts';

test('drafts that are households pass, and the others are told at the row they come from', () => {
  const rows = [
    { 'Mã hộ': '1', 'Năm sinh': '1990' },
    { 'Mã hộ': '2', 'Năm sinh': '1990' },
    { 'Mã hộ': '2', 'Năm sinh': '2025' },
    { 'Mã hộ': '3', 'Năm sinh': 'x' },
  ];
  const first = openTable('rows', rows, 'en', []);
  const drafts = new Map<string, Draft>();
  readDrafts(first, vietnameseColumns, 'memberRows', drafts);
  const terms = { date: '2023-12-31', vintage: null, income: null };
  const tables = { first, second: null, columns: vietnameseColumns };
  const { values, rows: numbers } = sift([...drafts.values()], terms, tables);
  expect(values).toEqual([{ id: '1', date: '2023-12-31', members: [{ birthYear: 1990 }] }]);
  expect(numbers).toEqual([[0]]);
  expect(first.faults.map(({ row, field, code }) => [row, field, code])).toEqual([
    [3, 'Năm sinh', 'invalidDate'],
    [2, 'Năm sinh', 'dateOrder'],
  ]);
});

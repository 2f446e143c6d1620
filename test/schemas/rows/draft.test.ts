import { expect, test } from 'vitest';
import { vietnameseColumns } from '../../../src/schemas/rows/columns.ts';
import { type Draft, pathOf, readDrafts } from '../../../src/schemas/rows/draft.ts';
import { openTable } from '../../../src/schemas/rows/table.ts';

test('rows of one household are gathered wherever they stand', () => {
  const rows = [
    { 'Mã hộ': '1', 'Khu vực': 'nông thôn', 'Năm sinh': '1990' },
    { 'Mã hộ': '2', 'Khu vực': 'đô thị', 'Năm sinh': '1980' },
    { 'Mã hộ': '1', 'Khu vực': '', 'Năm sinh': '2015' },
  ];
  const table = openTable('rows', rows, 'en', []);
  const drafts = new Map<string, Draft>();
  readDrafts(table, vietnameseColumns, 'memberRows', drafts);
  expect(table.faults).toEqual([]);
  expect([...drafts.keys()]).toEqual(['1', '2']);
  expect(drafts.get('1')?.rows).toEqual([0, 2]);
  expect(drafts.get('1')?.facts.get('area')).toEqual({ value: 'rural', row: 0 });
  expect(drafts.get('1')?.members.map(({ facts }) => facts.get('birthYear'))).toEqual([1990, 2015]);
});

test('a field stands where the household has it', () => {
  expect(pathOf('water')).toEqual(['water']);
  expect(pathOf('floorArea')).toEqual(['dwelling', 'floorArea']);
  expect(pathOf('radio')).toEqual(['information', 'radio']);
});

import { expect, test } from 'vitest';
import { vietnameseColumns } from '../../../src/schemas/rows/columns.ts';
import { hasColumns, leftOver } from '../../../src/schemas/rows/headers.ts';
import { openTable } from '../../../src/schemas/rows/table.ts';

const open = (...rows: { [header: string]: string }[]) => openTable('rows', rows, 'vi', []);

test('without the key or any column of members nothing is read', () => {
  const table = open({ 'Khu vực': 'x' });
  expect(hasColumns(table, null, vietnameseColumns)).toBe(false);
  expect(table.faults).toMatchObject([
    { row: null, code: 'missingValue', field: 'Mã hộ' },
    { row: null, code: 'missingValue', field: null },
  ]);
  expect(hasColumns(open({ 'Mã hộ': '1', 'Năm sinh': '' }), null, vietnameseColumns)).toBe(true);
  expect(hasColumns(open(), null, vietnameseColumns)).toBe(true);
});

test('columns asked for in vain and columns that nobody asked for are listed', () => {
  const columns = { household: { id: 'Mã hộ', water: 'Nước' }, member: { birthYear: 'Năm sinh' } };
  const table = open({ 'MÃ HỘ': '1', 'Ghi chú': '' });
  expect(leftOver(table, null, columns)).toEqual({
    absentColumns: ['Nước', 'Năm sinh'],
    unreadColumns: ['Ghi chú'],
  });
  const members = open({ 'Mã hộ': '1', 'Năm sinh': '1990', Tên: 'A' });
  expect(leftOver(table, members, columns)).toEqual({
    absentColumns: ['Nước'],
    unreadColumns: ['Ghi chú', 'Tên'],
  });
});

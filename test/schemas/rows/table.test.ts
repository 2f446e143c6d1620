import { expect, test } from 'vitest';
import {
  columnsIn,
  inOrder,
  isRecord,
  openTable,
  readField,
  report,
  shown,
  type TableFault,
} from '../../../src/schemas/rows/table.ts';

const open = (rows: readonly { [header: string]: string }[]) => openTable('rows', rows, 'en', []);

test('headers are found in any case, in NFC or NFD, and behind the mark of a file', () => {
  const table = open([{ ['\ufeffMÃ HỘ'.normalize('NFD')]: '1' }, { 'Khu vực': 'x' }]);
  const columns = { id: 'Mã hộ', area: 'khu vực', water: 'Nước' };
  expect(columnsIn(table, columns).map(([field]) => field)).toEqual(['id', 'area']);
});

test('two columns of one name are a fault of the table', () => {
  const { faults } = open([{ 'Mã hộ': '1', 'MÃ HỘ': '2' }]);
  expect(faults).toMatchObject([{ row: null, field: 'MÃ HỘ', code: 'unknownField' }]);
});

test('a cell that cannot be read is reported with its header', () => {
  const table = open([{ '\ufeffNgày': '31/02/2021' }]);
  expect(readField(table, 0, '\ufeffNgày', 'day', ['date'])).toBeUndefined();
  expect(table.faults).toMatchObject([
    { row: 0, path: ['date'], field: 'Ngày', code: 'invalidDate', table: 'rows', otherRow: null },
  ]);
});

test('what the prototype has is no cell', () => {
  const table = open([{ a: '1' }]);
  expect(readField(table, 0, 'toString', 'text', [])).toBeNull();
  expect(table.faults).toEqual([]);
});

test('faults come in the order of tables and rows', () => {
  const faults: TableFault[] = [];
  const first = openTable('rows', [], 'en', faults);
  const second = openTable('members', [], 'en', faults);
  const fault = { path: [], field: null, code: 'invalidType', message: '' } as const;
  report(second, { ...fault, row: 0 });
  report(first, { ...fault, row: 2 });
  report(first, { ...fault, row: null });
  expect(inOrder(faults).map(({ table, row }) => [table, row])).toEqual([
    ['rows', null],
    ['rows', 2],
    ['members', 0],
  ]);
});

test('records and headers', () => {
  expect([{}, [], null, 5, 'x'].map(isRecord)).toEqual([true, false, false, false, false]);
  expect(shown('\ufeffMã hộ')).toBe('Mã hộ');
});

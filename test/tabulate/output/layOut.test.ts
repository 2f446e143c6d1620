import { expect, test } from 'vitest';
import { layOut } from '../../../src/tabulate/output/layOut.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { smallTable, tableOf } from './tables.ts';

const table = deepFreeze(smallTable);
const tidy = { layout: 'tidy', language: 'vi' } as const;
const wide = { layout: 'wide', language: 'en' } as const;

test('labels are texts or numbers as they were given, and a total has its word', () => {
  const mixed = tableOf(
    ['area', 'year'],
    [{ id: 'x', measure: 'giniIndex' }],
    [
      [[null, null], { value: 1, rows: 1 }],
      [['00004', 2024], { value: 1, rows: 1 }],
      [['4', '2024'], { value: 1, rows: 1 }],
    ],
  );
  expect(layOut(mixed, wide).rows.map((row) => row.slice(0, 2))).toEqual([
    [{ text: 'Total' }, { text: 'Total' }],
    [{ text: '00004' }, { digits: '2024' }],
    [{ text: '4' }, { text: '2024' }],
  ]);
});

test('percent is said in the head, once, and in the name of a tidy row', () => {
  expect(layOut(table, { ...wide, percent: ['h'] }).heads[1]).toBe('poor (%)');
  const headers = { h: 'Poor, %' };
  expect(layOut(table, { ...wide, percent: ['h'], headers }).heads[1]).toBe('Poor, %');
  const row = layOut(table, { ...tidy, percent: ['h'], decimals: 1 }).rows[0];
  expect(row?.slice(1, 4)).toEqual([
    { text: 'tỷ lệ hộ nghèo (%)' },
    { digits: '7.0' },
    { digits: '10' },
  ]);
});

test('tidy rows have further columns on request', () => {
  const bounded = tableOf(
    ['a'],
    [{ id: 'x', measure: 'giniIndex' }],
    [
      [
        ['p'],
        { value: 0.5, rows: 9, missing: 2, omitted: 3, bounds: { lowest: 0.25, highest: 0.75 } },
      ],
      [['q'], { value: null, rows: null, missing: 2, suppressed: 'complementary' }],
    ],
  );
  const { heads, rows } = layOut(bounded, { ...tidy, details: 'all' });
  expect(heads).toEqual([
    ...['a', 'Chỉ tiêu', 'Giá trị', 'Số quan sát', 'Dân số (quyền số)', 'Cận dưới', 'Cận trên'],
    ...['Sai số của số liệu gộp', 'Số quan sát thiếu số liệu', 'Số quan sát bị loại'],
    ...['Số quan sát bị thay giá trị', 'Không công bố'],
  ]);
  expect(rows[0]?.slice(2)).toEqual([
    ...['0.5', '9', '9', '0.25', '0.75', '0', '2', '3', '0'].map((digits) => ({ digits })),
    null,
  ]);
  // Nothing is said of a figure that was suppressed but why.
  expect(rows[1]?.slice(2)).toEqual([...Array(9).fill(null), { text: 'để bảo vệ số khác' }]);
  expect(layOut(bounded, { ...tidy, percent: ['x'] }).rows[0]?.[2]).toEqual({ digits: '50' });
});

test('a suppressed figure can have a sign, which one that is null for another reason has not', () => {
  const two = tableOf(
    ['a'],
    [{ id: 'x', measure: 'giniIndex' }],
    [
      [['p'], { value: null, rows: 0 }],
      [['q'], { value: null, rows: null, suppressed: 'small' }],
    ],
  );
  for (const options of [wide, tidy]) {
    const { rows } = layOut(two, { ...options, suppressed: '…' });
    expect(rows.map((row) => row[options === wide ? 1 : 2])).toEqual([null, { text: '…' }]);
  }
});

test('the column of rows is called after what a row is', () => {
  const heads = (more: object) => layOut(table, { ...tidy, ...more }).heads[3];
  expect(heads({ rowUnit: 'household' })).toBe('Số hộ');
  expect(heads({ rowUnit: 'person' })).toBe('Số người');
  expect(heads({ rowUnit: 'person', headers: { rows: 'n' } })).toBe('n');
});

test('counts stand in wide rows on request', () => {
  const once = layOut(table, { ...wide, counts: 'byRow' });
  expect(once.heads).toEqual(['area', 'Rows', 'Population (weight)', 'poor', 'Mean welfare']);
  expect(once.rows[2]).toEqual([
    { text: '2' },
    { digits: '2' },
    { digits: '2' },
    null,
    { digits: '1e-7' },
  ]);
  const each = layOut(table, { ...wide, counts: 'byIndicator' });
  expect(each.heads.slice(1, 4)).toEqual(['poor', 'poor – Rows', 'poor – Population (weight)']);
  expect(each.rows[1]?.slice(4)).toEqual([{ digits: '-2' }, { digits: '7' }, { digits: '14' }]);
});

test('refuses two heads that are alike', () => {
  expectPovertyError(() => layOut(table, { ...wide, headers: { h: 'area' } }), {
    code: 'duplicateLabel',
    path: ['headers'],
  });
});

test('refuses a word for totals that a group beside a total is called by', () => {
  expectPovertyError(() => layOut(table, { ...wide, totalLabel: '2' }), {
    code: 'duplicateLabel',
    path: ['totalLabel'],
  });
  // Without totals the word stands for nothing.
  const cells = table.cells.slice(2);
  expect(layOut({ ...table, cells }, { ...wide, totalLabel: '2' }).rows).toHaveLength(2);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableToArrays } from '../../../src/tabulate/output/tableToArrays.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { smallTable, tableOf } from './tables.ts';

const table = deepFreeze(smallTable);

test('tidy: one row a figure, in Vietnamese', () => {
  expect(tableToArrays(table, { layout: 'tidy', language: 'vi', headers: { area: 'Xã' } })).toEqual(
    [
      ['Xã', 'Chỉ tiêu', 'Giá trị', 'Số quan sát', 'Dân số (quyền số)'],
      ['Tổng', 'tỷ lệ hộ nghèo', 0.07, 10, 10],
      ['Tổng', 'Thu nhập bình quân', 1234.5, 9, 18.5],
      ['00004', 'tỷ lệ hộ nghèo', 0.125, 8, 8],
      ['00004', 'Thu nhập bình quân', -2, 7, 14],
      ['2', 'tỷ lệ hộ nghèo', null, null, null],
      ['2', 'Thu nhập bình quân', 1e-7, 2, 2],
    ],
  );
});

test('wide: one row a group, in English, in percent with decimals', () => {
  const options = { layout: 'wide', language: 'en', percent: ['h'], decimals: 1 } as const;
  expect(tableToArrays(table, { ...options, totalLabel: 'All' })).toEqual([
    ['area', 'poor (%)', 'Mean welfare'],
    ['All', 7, 1234.5],
    ['00004', 12.5, -2],
    ['2', null, 0],
  ]);
});

test('every double comes out as it went in', () => {
  const double = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(double, (value) => {
      const one = tableOf([], [{ id: 'x', measure: 'meanWelfare' }], [[[], { value, rows: 1 }]]);
      const [, row] = tableToArrays(one, { layout: 'wide', language: 'en' });
      expect(row).toEqual([value + 0]);
    }),
  );
});

test('options of files of text are none of these', () => {
  const options = { layout: 'wide', language: 'vi', separator: ';' } as const;
  expectPovertyError(() => tableToArrays(table, options), {
    code: 'unknownOption',
    path: ['options', 'separator'],
  });
});

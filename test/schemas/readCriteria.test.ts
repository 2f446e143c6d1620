import { expect, test } from 'vitest';
import { readCriteria } from '../../src/schemas/readCriteria.ts';
import { untyped } from '../support/badValues.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

const row = (area: string, income: string, deprivations: string, date = '') => ({
  'Khu vực': area,
  'Thu nhập bình quân đầu người/tháng': income,
  'Số chỉ số thiếu hụt': deprivations,
  'Ngày rà soát': date,
});

test('good rows become criteria, and an empty cell is unknown', () => {
  const rows = deepFreeze([
    row('Nông thôn', '1.500.000', '3'),
    row('đô thị', '', '0', '31/12/2022'),
  ]);
  expect(readCriteria(rows, { language: 'vi', date: '2023-12-31' })).toEqual({
    values: [
      { area: 'rural', incomePerCapitaMonthly: 1_500_000, deprivations: 3, date: '2023-12-31' },
      { area: 'urban', incomePerCapitaMonthly: null, deprivations: 0, date: '2022-12-31' },
    ],
    rows: [0, 1],
    faults: [],
  });
});

test('every fault of a row is told with its column', () => {
  const rows = [row('Núi', '-1', '2,5', '31/2/2023'), untyped<ReturnType<typeof row>>(5)];
  const { values, faults } = readCriteria(rows, { language: 'en' });
  expect(values).toEqual([]);
  expect(faults.map(({ row, field, code }) => [row, field, code])).toEqual([
    [0, 'Khu vực', 'unknownOption'],
    [0, 'Ngày rà soát', 'invalidDate'],
    [0, 'Thu nhập bình quân đầu người/tháng', 'invalidNumber'],
    [0, 'Số chỉ số thiếu hụt', 'invalidCount'],
    [1, null, 'invalidType'],
  ]);
});

test('a column that is not there is a fault of the list, and nothing is read', () => {
  const { values, faults } = readCriteria([{ 'Khu vực': 'Nông thôn' }], { language: 'vi' });
  expect(values).toEqual([]);
  expect(faults.map(({ row, path, code }) => [row, path.join(), code])).toEqual([
    [null, 'incomePerCapitaMonthly', 'missingValue'],
    [null, 'deprivations', 'missingValue'],
  ]);
  expect(readCriteria([], { language: 'vi' }).faults).toEqual([]);
});

test('what is no list or no option is refused', () => {
  expectPovertyError(() => readCriteria(untyped(5), { language: 'vi' }), {
    code: 'invalidType',
    path: ['rows'],
  });
  expectPovertyError(() => readCriteria([], untyped(undefined)), {
    code: 'missingValue',
    path: ['options'],
  });
  expectPovertyError(() => readCriteria([], { language: 'vi', date: '2023' }), {
    code: 'invalidDate',
    path: ['options', 'date'],
  });
});

import { expect, test } from 'vitest';
import { readHouseholds } from '../../src/schemas/readHouseholds.ts';
import { type HouseholdColumns, vietnameseColumns } from '../../src/schemas/rows/columns.ts';
import { untyped } from '../support/badValues.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

const options = { date: '2023-12-31', language: 'vi' } as const;
const told = (faults: ReturnType<typeof readHouseholds>['faults']) =>
  faults.map(({ table, row, field, code }) => [table, row, field, code]);

const full = {
  'Mã hộ': '001',
  'Ngày rà soát': '31/12/2023',
  'Mã xã': '00004',
  'Khu vực': 'Nông thôn',
  'Hộ dân tộc thiểu số': 'Có',
  'Thu nhập bình quân đầu người/tháng': '1.450.000',
  'Diện tích nhà ở': '32,5',
  Tường: 'Bền chắc',
  'Khung, cột': 'Không bền chắc',
  Mái: 'bền chắc',
  'Nguồn nước sinh hoạt': 'Nước máy',
  'Nhà tiêu': 'Tự hoại',
  'Sử dụng dịch vụ internet': 'x',
  'Sử dụng dịch vụ điện thoại': '1',
  'Ti vi': '0',
  Đài: '',
  'Mã nhân khẩu': '1',
  'Ngày sinh': '1/5/1990',
  'Giới tính': 'Nữ',
  'Dân tộc': 'Mông',
  'Đang học': 'Không đi học',
  'Trình độ đã tốt nghiệp': 'THCS',
  'Đào tạo nghề': 'Không',
  'Bảo hiểm y tế': 'Có',
  'Khám, chữa bệnh': 'Không ốm đau',
  'Việc làm': 'Tự làm',
  'Hợp đồng lao động': 'Không',
  'Suy dinh dưỡng chiều cao': 'Không',
  'Suy dinh dưỡng cân nặng': '',
  'Trợ cấp xã hội hằng tháng': 'Không',
};

test('a row of the review form, every column read', () => {
  const { values, faults, unreadColumns } = readHouseholds([deepFreeze(full)], {
    language: 'vi',
    vintage: '2024',
  });
  expect(faults).toEqual([]);
  expect(unreadColumns).toEqual([]);
  expect(values).toEqual([
    {
      id: '001',
      date: '2023-12-31',
      place: { code: '00004', vintage: '2024' },
      area: 'rural',
      ethnicMinority: true,
      income: { amount: 1_450_000, currency: 'VND', per: 'month', holder: 'person' },
      dwelling: { floorArea: 32.5, walls: 'durable', frame: 'nonDurable', roof: 'durable' },
      water: 'piped',
      toilet: 'septic',
      information: { usesInternet: true, usesTelephone: true, television: false, radio: null },
      members: [
        {
          id: '1',
          birthDate: '1990-05-01',
          sex: 'female',
          ethnicity: 'Mông',
          attending: 'none',
          completed: 'lowerSecondary',
          trained: false,
          insured: true,
          care: 'notNeeded',
          work: 'ownWork',
          contract: false,
          stunted: false,
          underweight: null,
          allowance: 'none',
        },
      ],
    },
  ]);
});

test('a file in NFD and capitals gives the same', () => {
  const loud = Object.fromEntries(
    Object.entries(full).map(([header, cell]) => [
      header.toUpperCase().normalize('NFD'),
      header === 'Mã hộ' || header === 'Dân tộc' ? cell : cell.toUpperCase().normalize('NFD'),
    ]),
  );
  const read = (row: typeof full) =>
    readHouseholds([row], { language: 'vi', vintage: '2024' }).values;
  expect(read(loud as typeof full)).toEqual(read(full));
});

test('rows of one household are merged, the order of the members kept', () => {
  const rows = [
    { 'Mã hộ': '1', 'Khu vực': 'Nông thôn', 'Năm sinh': '1990' },
    { 'Mã hộ': '2', 'Khu vực': 'Đô thị', 'Năm sinh': '1970' },
    { 'Mã hộ': '1', 'Khu vực': '', 'Năm sinh': '2015' },
    { 'Mã hộ': '1', 'Khu vực': 'nông thôn', 'Năm sinh': '2020' },
  ];
  const { values, rows: numbers, faults } = readHouseholds(rows, options);
  expect(faults).toEqual([]);
  expect(numbers).toEqual([[0, 2, 3], [1]]);
  expect(values[0]?.members.map(({ birthYear }) => birthYear)).toEqual([1990, 2015, 2020]);
  expect(values[0]?.area).toBe('rural');
});

test('rows that contradict each other are a fault that names both', () => {
  const rows = [
    { 'Mã hộ': '1', 'Khu vực': 'Nông thôn', 'Năm sinh': '1990' },
    { 'Mã hộ': '1', 'Khu vực': 'Đô thị', 'Năm sinh': '2015' },
    { 'Mã hộ': '2', 'Khu vực': 'Đô thị', 'Năm sinh': '1970' },
  ];
  const { values, faults } = readHouseholds(rows, options);
  expect(values.map(({ id }) => id)).toEqual(['2']);
  expect(faults).toMatchObject([
    { row: 1, otherRow: 0, field: 'Khu vực', code: 'conflictingRows' },
  ]);
});

test('all faults are told, and every good household stays', () => {
  const rows = [
    { 'Mã hộ': '1', 'Khu vực': 'Miền núi', 'Ngày sinh': '30/2/1990', 'Bảo hiểm y tế': 'có lẽ' },
    { 'Mã hộ': '2', 'Khu vực': 'Đô thị', 'Ngày sinh': '1/1/2024', 'Bảo hiểm y tế': 'x' },
    { 'Mã hộ': '', 'Khu vực': 'Đô thị', 'Ngày sinh': '1990', 'Bảo hiểm y tế': 'x' },
    { 'Mã hộ': '4', 'Khu vực': '', 'Ngày sinh': '1890', 'Bảo hiểm y tế': '' },
    { 'Mã hộ': '5', 'Khu vực': '', 'Ngày sinh': '', 'Bảo hiểm y tế': '' },
    { 'Mã hộ': '6', 'Khu vực': '', 'Ngày sinh': '1990', 'Bảo hiểm y tế': '' },
  ];
  const { values, faults } = readHouseholds(rows, options);
  expect(values.map(({ id }) => id)).toEqual(['6']);
  expect(told(faults)).toEqual([
    ['rows', 0, 'Khu vực', 'unknownOption'],
    ['rows', 0, 'Ngày sinh', 'invalidDate'],
    ['rows', 0, 'Bảo hiểm y tế', 'unknownOption'],
    ['rows', 1, 'Ngày sinh', 'dateOrder'],
    ['rows', 2, 'Mã hộ', 'missingValue'],
    ['rows', 3, 'Năm sinh', 'invalidHousehold'],
    ['rows', 4, null, 'missingValue'],
  ]);
});

test('years of birth that differ are a fault', () => {
  const rows = [{ 'Mã hộ': '1', 'Ngày sinh': '1990', 'Năm sinh': '1991' }];
  expect(told(readHouseholds(rows, options).faults)).toEqual([['rows', 0, null, 'invalidDate']]);
});

test('one row a household and a table of members, joined', () => {
  const rows = [
    { 'Mã hộ': '1', 'Khu vực': 'Nông thôn' },
    { 'Mã hộ': '2', 'Khu vực': 'Đô thị' },
    { 'Mã hộ': '3', 'Khu vực': 'Đô thị' },
    { 'Mã hộ': '3', 'Khu vực': 'Đô thị' },
    { 'Mã hộ': '4', 'Khu vực': 'Đô thị' },
  ];
  const members = [
    { 'Mã hộ': '4', 'Năm sinh': '2024' },
    { 'Mã hộ': '1', 'Năm sinh': '1990' },
    { 'Mã hộ': '9', 'Năm sinh': '1990' },
    { 'Mã hộ': '1', 'Năm sinh': '2015' },
    { 'Mã hộ': '3', 'Năm sinh': '1990' },
  ];
  const { values, rows: numbers, faults } = readHouseholds(rows, { ...options, members });
  expect(values).toEqual([
    {
      id: '1',
      date: '2023-12-31',
      area: 'rural',
      members: [{ birthYear: 1990 }, { birthYear: 2015 }],
    },
  ]);
  expect(numbers).toEqual([[0]]);
  expect(told(faults)).toEqual([
    ['rows', 1, null, 'invalidHousehold'],
    ['rows', 3, 'Mã hộ', 'duplicateHousehold'],
    ['members', 0, 'Năm sinh', 'dateOrder'],
    ['members', 2, 'Mã hộ', 'invalidHousehold'],
  ]);
});

test('columns of another file are mapped, and what its income is has to be said', () => {
  const columns: HouseholdColumns = {
    household: { id: 'ho', income: 'thu nhap' },
    member: { birthYear: 'nam' },
    income: { currency: 'VND', per: 'year', holder: 'household' },
  };
  const rows = [{ ho: '1', 'thu nhap': '58.000.000', nam: '1990', khac: '' }];
  const { values, absentColumns, unreadColumns } = readHouseholds(rows, { ...options, columns });
  expect(values[0]?.income).toEqual({ amount: 58_000_000, ...columns.income });
  expect([absentColumns, unreadColumns]).toEqual([[], ['khac']]);
  const { income: _, ...without } = columns;
  expectPovertyError(() => readHouseholds(rows, { ...options, columns: without }), {
    code: 'missingValue',
    path: ['options', 'columns', 'income'],
  });
});

test('a household whose day nobody gives is a fault', () => {
  const rows = [{ 'Mã hộ': '1', 'Năm sinh': '1990' }];
  expect(told(readHouseholds(rows, { language: 'en' }).faults)).toEqual([
    ['rows', 0, 'Ngày rà soát', 'missingValue'],
  ]);
});

test('a table without the columns that make a household gives no household', () => {
  const { values, faults } = readHouseholds([{ 'Mã hộ': '1', 'Khu vực': 'Đô thị' }], options);
  expect(values).toEqual([]);
  expect(told(faults)).toEqual([['rows', null, null, 'missingValue']]);
  expect(readHouseholds([], options)).toMatchObject({ values: [], rows: [], faults: [] });
});

test('a call that cannot mean anything is refused', () => {
  const rows = [{ 'Mã hộ': '1', 'Mã xã': '00004', 'Năm sinh': '1990' }];
  expectPovertyError(() => readHouseholds(untyped(5), options), {
    code: 'invalidType',
    path: ['rows'],
  });
  expectPovertyError(() => readHouseholds(rows, untyped(undefined)), {
    code: 'missingValue',
    path: ['options'],
  });
  expectPovertyError(() => readHouseholds(rows, options), {
    code: 'missingValue',
    path: ['options', 'vintage'],
  });
  expectPovertyError(() => readHouseholds([], { ...options, date: '31/12/2023' }), {
    code: 'invalidDate',
    path: ['options', 'date'],
  });
  expectPovertyError(() => readHouseholds([], { ...options, members: untyped({}) }), {
    code: 'invalidType',
    path: ['options', 'members'],
  });
  const columns = untyped<HouseholdColumns>({ household: {}, member: vietnameseColumns.member });
  expectPovertyError(() => readHouseholds([], { ...options, columns }), {
    code: 'missingValue',
    path: ['options', 'columns', 'household', 'id'],
  });
});

test('odd rows are faults, not errors', () => {
  const rows = untyped<{ [header: string]: string }[]>([
    5,
    null,
    ['x'],
    { 'Mã hộ': 7, 'Năm sinh': '1990' },
    { 'Mã hộ': '__proto__', 'Năm sinh': '1990' },
  ]);
  const { values, faults } = readHouseholds(rows, options);
  expect(values.map(({ id }) => id)).toEqual(['__proto__']);
  expect(told(faults)).toEqual([
    ['rows', 0, null, 'invalidType'],
    ['rows', 1, null, 'invalidType'],
    ['rows', 2, null, 'invalidType'],
    ['rows', 3, 'Mã hộ', 'invalidType'],
  ]);
});

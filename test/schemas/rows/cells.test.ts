import { expect, test } from 'vitest';
import { type CellKind, readCell } from '../../../src/schemas/rows/cells.ts';

const read = (cell: unknown, kind: CellKind) => {
  const result = readCell(cell, kind);
  return result.ok ? result.value : result.code;
};

test('days are read the Vietnamese way or as they are stored', () => {
  for (const text of ['31/12/2021', '31-12-2021', '31.12.2021', '2021-12-31', ' 31/12/2021 ']) {
    expect(read(text, 'day')).toBe('2021-12-31');
  }
  expect(read('1/5/1990', 'day')).toBe('1990-05-01');
  expect(read('29/02/2024', 'day')).toBe('2024-02-29');
  for (const text of ['29/02/2023', '12/31/2021', '31/12/21', '2021', 'hôm qua', '44561']) {
    expect(read(text, 'day'), text).toBe('invalidDate');
  }
});

test('a birth may be a year alone', () => {
  expect(read('1990', 'birth')).toBe(1990);
  expect(read('1/5/1990', 'birth')).toBe('1990-05-01');
  expect(read('1990', 'year')).toBe(1990);
  for (const text of ['90', '0990', '19900', '1990,5']) {
    expect(read(text, 'year'), text).toBe('invalidDate');
    expect(read(text, 'birth'), text).toBe('invalidDate');
  }
});

test('numbers are read the Vietnamese way', () => {
  expect(read('1.500.000', 'number')).toBe(1_500_000);
  expect(read('32,5', 'number')).toBe(32.5);
  expect(read('-5', 'number')).toBe(-5);
  for (const text of ['1,500,000', '13.56', '1,5 triệu', 'Infinity', '1e6', '0x10']) {
    expect(read(text, 'number'), text).toBe('invalidNumeral');
  }
});

test('a number that no double holds stays text', () => {
  expect(read('12345678901234567890', 'number')).toBe('12345678901234567890');
  expect(read('32,50', 'number')).toBe('32.50');
});

test('nothing in a cell is nothing known', () => {
  for (const kind of ['text', 'day', 'birth', 'year', 'number', 'water', 'insured'] as const) {
    for (const cell of ['', ' ', undefined, null, 'không rõ']) expect(read(cell, kind)).toBeNull();
  }
});

test('text is composed, and codes keep their zeros', () => {
  expect(read(' 00004 ', 'text')).toBe('00004');
  expect(read('Mông'.normalize('NFD'), 'text')).toBe('Mông');
});

test('a cell is text: a number of a spreadsheet has lost its zeros already', () => {
  for (const cell of [4, true, {}, []]) expect(read(cell, 'text')).toBe('invalidType');
});

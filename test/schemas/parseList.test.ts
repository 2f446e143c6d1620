import { expect, test } from 'vitest';
import { compileOnce, parseList } from '../../src/schemas/parseList.ts';
import { placeRefSchema } from '../../src/schemas/place/placeRefSchema.ts';
import { standardSchema } from '../../src/schemas/standard/standardSchema.ts';
import { untyped } from '../support/badValues.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

const place = (code: unknown) => ({ code, vintage: '2024' });

test('one bad row does not lose the rest', () => {
  const rows: unknown[] = Array.from({ length: 1000 }, (_, row) => place(String(row)));
  rows[500] = place(500);
  deepFreeze(rows);
  const { values, rows: numbers, faults } = parseList(placeRefSchema, rows, { language: 'vi' });
  expect(values).toHaveLength(999);
  expect(values[500]).toBe(rows[501]);
  expect(numbers[500]).toBe(501);
  expect(faults).toEqual([
    {
      row: 500,
      path: ['code'],
      field: 'code',
      code: 'invalidType',
      message: 'code: cần một đoạn chữ không để trống, nhưng lại là 500',
    },
  ]);
});

test('every fault of every row is told', () => {
  const rows = [place(''), undefined, { code: 5, more: 1 }, place('4')];
  const { rows: numbers, faults } = parseList(placeRefSchema, rows, { language: 'en' });
  expect(numbers).toEqual([3]);
  expect(faults.map(({ row, field, code }) => [row, field, code])).toEqual([
    [0, 'code', 'invalidType'],
    [1, null, 'missingValue'],
    [2, 'code', 'invalidType'],
    [2, 'vintage', 'missingValue'],
    [2, 'more', 'unknownField'],
  ]);
});

test('an empty list is one', () => {
  expect(parseList(placeRefSchema, [], { language: 'en' })).toEqual({
    values: [],
    rows: [],
    faults: [],
  });
});

test('a schema is compiled once, and one that contains itself is used as it is', () => {
  const once = compileOnce(placeRefSchema);
  expect(once).not.toBe(placeRefSchema);
  expect(compileOnce(placeRefSchema)).toBe(once);
  expect(compileOnce(standardSchema)).toBe(standardSchema);
});

test('what is no list, no schema or no language is refused', () => {
  const options = { language: 'en' } as const;
  expectPovertyError(() => parseList(placeRefSchema, untyped('x'), options), {
    code: 'invalidType',
    path: ['rows'],
  });
  expectPovertyError(() => parseList(untyped<never>(5), [], options), {
    code: 'invalidType',
    path: ['schema'],
  });
  expectPovertyError(() => parseList(placeRefSchema, [], untyped({})), {
    code: 'missingValue',
    path: ['options', 'language'],
  });
});

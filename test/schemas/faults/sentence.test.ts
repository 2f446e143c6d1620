import { expect, test } from 'vitest';
import { expectation, placed, sentence } from '../../../src/schemas/faults/sentence.ts';

const expected = { vi: 'một số', en: 'a number' };

test('a sentence says where, what was expected and what stood there', () => {
  const path = ['members', 1, 'birthDate'];
  expect(sentence(path, expected, 'x', 'en')).toBe(
    'member 2, day of birth: expected a number, got "x"',
  );
  expect(sentence(path, expected, 'x', 'vi')).toBe(
    'nhân khẩu thứ 2, ngày sinh: cần một số, nhưng lại là "x"',
  );
});

test('a place without a name of its own is told by its path', () => {
  expect(placed(['lines', 0, 'amount', 'rural'], 'no', 'vi')).toBe('lines[0].amount.rural: no');
  expect(placed(['members', 0], 'no', 'en')).toBe('member 1: no');
  expect(placed(['constructor'], 'no', 'en')).toBe('constructor: no');
  expect(placed([], 'no', 'en')).toBe('no');
});

test('what stood there is described and never called', () => {
  const told = (value: unknown) =>
    (['en', 'vi'] as const).map((language) => expectation(expected, value, language));
  expect(told(undefined)).toEqual(['expected a number, got nothing', 'cần một số, nhưng chưa có']);
  expect(told(null)).toEqual(told(undefined));
  expect(told([1, 2])[1]).toBe('cần một số, nhưng lại là một danh sách 2 mục');
  expect(told({})[1]).toBe('cần một số, nhưng lại là một bản ghi');
  expect(told(() => 5)[1]).toBe('cần một số, nhưng lại là một bản ghi');
  expect(told(Number.NaN)[0]).toBe('expected a number, got NaN');
});

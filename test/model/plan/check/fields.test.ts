import { expect, test } from 'vitest';
import {
  oneOf,
  optionalChoice,
  optionalColumn,
  requireColumns,
  requireFields,
  requireGroupLabel,
  requireItems,
} from '../../../../src/model/plan/check/fields.ts';
import { badLists, badRecords, badTexts } from '../../../support/badValues.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';

const path = ['a', 2];

test.each(badRecords)('%s has no fields', (_, value, code) => {
  expectPovertyError(() => requireFields(value, ['b'], path, 'x'), { code, path });
});

test('a record has no other fields than those that are known', () => {
  expect(requireFields({ b: 1 }, ['b', 'c'], path, 'x')).toEqual({ b: 1 });
  for (const key of ['B', '__proto__', 'toString']) {
    const value: unknown = JSON.parse(`{"b":1,"${key}":2}`);
    const at = [...path, key];
    expectPovertyError(() => requireFields(value, ['b'], path, 'x'), {
      code: 'unknownOption',
      path: at,
    });
  }
});

test.each(badLists)('%s has no items', (_, value, code) => {
  expectPovertyError(() => requireItems(value, path, 'x'), { code, path });
});

test('a choice may be left out, and is not null', () => {
  expect(() => optionalChoice({}, 'b', ['x'], path)).not.toThrow();
  expect(() => optionalChoice({ b: 'x' }, 'b', ['x'], path)).not.toThrow();
  const at = [...path, 'b'];
  expectPovertyError(() => optionalChoice({ b: null }, 'b', ['x'], path), {
    code: 'missingValue',
    path: at,
  });
  expectPovertyError(() => optionalChoice({ b: 'y' }, 'b', ['x'], path), {
    code: 'unknownOption',
    path: at,
  });
});

test.each(badTexts.filter(([name]) => name !== 'undefined'))('%s names no column', (_, b, code) => {
  const at = [...path, 'b'];
  expectPovertyError(() => optionalColumn({ b }, 'b', path), { code, path: at });
  expectPovertyError(() => requireColumns([b], ['a'], 'x'), { code, path: ['a', 0] });
});

test('a column stands once in a list, whatever its name', () => {
  const names = ['__proto__', ' a', 'a'];
  expect(requireColumns(names, path, 'x')).toEqual(names);
  expectPovertyError(() => requireColumns(['a', 'b', 'a'], ['by'], 'x'), {
    code: 'invalidPlan',
    path: ['by', 2],
  });
});

test('a label is a text or a number', () => {
  for (const label of ['', '__proto__', 0, -1.5])
    expect(requireGroupLabel(label, path)).toBe(label);
  expectPovertyError(() => requireGroupLabel(true, path), { code: 'invalidType', path });
  expectPovertyError(() => requireGroupLabel(null, path), { code: 'missingValue', path });
});

test('names are listed up to twelve, and cut at sixty characters', () => {
  expect(oneOf(['a', 'b'], 'none')).toBe("'a' or 'b'");
  expect(oneOf([], 'none')).toBe('none');
  expect(oneOf(['x'.repeat(10_000)], 'none')).toBe(`'${'x'.repeat(60)}'`);
  expect(
    oneOf(
      Array.from({ length: 13 }, () => 'a'),
      'none',
    ).endsWith("'a' or …"),
  ).toBe(true);
});

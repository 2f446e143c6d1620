import { expect, test } from 'vitest';
import { requireRows } from '../../../src/classification/review/requireRows.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

test.each([
  ['a list', []],
  ['a set', new Set()],
  ['an iterator', [][Symbol.iterator]()],
  ['a record that can be gone through', { [Symbol.iterator]: () => [][Symbol.iterator]() }],
])('%s is rows', (_, rows) => {
  expect(() => requireRows(rows)).not.toThrow();
});

test.each([
  ['undefined', undefined, 'missingValue'],
  ['null', null, 'missingValue'],
  ['a text', 'H1', 'invalidType'],
  ['a record', { length: 0 }, 'invalidType'],
  ['a number', 3, 'invalidType'],
  ['a function', () => [], 'invalidType'],
] as const)('%s is no rows', (_, rows, code) => {
  expectPovertyError(() => requireRows(rows), { code, path: ['households'] });
});

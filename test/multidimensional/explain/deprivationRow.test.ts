import { expect, test } from 'vitest';
import { deprivationRow } from '../../../src/multidimensional/explain/deprivationRow.ts';
import { untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const index = deepFreeze({
  id: 'i',
  dimensions: [
    {
      id: 'd',
      indicators: ['a', 'b', 'c', '__proto__'].map((id) => ({ id, weight: 1 })),
    },
  ],
});
const arrow = { length: 2, get: (row: number) => [null, true][row] };
const deprivations = {
  a: Uint8Array.of(255, 1),
  b: Float64Array.of(Number.NaN, 0),
  c: arrow,
  ['__proto__']: [0, undefined],
  other: ['left', 'alone'],
};
const data = untyped<Parameters<typeof deprivationRow>[0]>({ deprivations });

test('a row has every indicator, however the columns spell what is not known', () => {
  expect(Object.entries(deprivationRow(data, 0, index))).toEqual([
    ['a', null],
    ['b', null],
    ['c', null],
    ['__proto__', false],
  ]);
  expect(Object.entries(deprivationRow(data, 1, index))).toEqual([
    ['a', true],
    ['b', false],
    ['c', true],
    ['__proto__', null],
  ]);
});

test('columns of bands come along where the table has them', () => {
  const columns = { a: 'worse', b: 'a', c: 'lacking', ['__proto__']: 'worse' };
  const bands = [
    { id: 'first', from: '1/2', columns },
    { id: 'second', from: '3/4', columns },
    { id: 'third', from: '3/4' },
  ];
  const table = { deprivations: { ...deprivations, worse: [1, 0] } };
  Object.defineProperty(table.deprivations, '__proto__', {
    value: [0, 1],
    enumerable: true,
    configurable: true,
    writable: true,
  });
  const row = deprivationRow(untyped(table), 0, { ...index, bands });
  expect(Object.keys(row)).toEqual(['a', 'b', 'c', '__proto__', 'worse']);
  expect(row.worse).toBe(true);
});

test.each([-1, 2, 0.5, Number.NaN, '0', null])('row %s is refused', (row) => {
  expectPovertyError(() => deprivationRow(data, untyped(row), index), {
    code: 'invalidNumber',
    path: ['row'],
    message: /a row from 0 to 1/,
  });
});

test('a table without rows has no row', () => {
  const empty = { deprivations: { a: [] } };
  const one = { id: 'i', dimensions: [{ id: 'd', indicators: [{ id: 'a', weight: 1 }] }] };
  expectPovertyError(() => deprivationRow(empty, 0, one), {
    code: 'invalidNumber',
    path: ['row'],
    message: /a table with rows/,
  });
});

test('refuses faulty values, columns and indexes where they stand', () => {
  const one = { id: 'i', dimensions: [{ id: 'd', indicators: [{ id: 'a', weight: 1 }] }] };
  expectPovertyError(() => deprivationRow({ deprivations: { a: [1, 7] } }, 1, one), {
    code: 'invalidNumber',
    path: ['deprivations', 'a', 1],
  });
  expectPovertyError(() => deprivationRow({ deprivations: {} }, 0, one), {
    code: 'missingValue',
    path: ['deprivations', 'a'],
  });
  expectPovertyError(() => deprivationRow(untyped(null), 0, one), {
    code: 'missingValue',
    path: ['data'],
  });
  expectPovertyError(() => deprivationRow({ deprivations: { a: [1] } }, 0, untyped({ id: 'i' })), {
    code: 'missingValue',
    path: ['index', 'dimensions'],
  });
});

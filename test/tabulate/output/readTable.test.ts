import { expect, test } from 'vitest';
import type { PovertyErrorCode } from '../../../src/errors.ts';
import { readTable } from '../../../src/tabulate/output/readTable.ts';
import { badLists, badRecords, untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { smallTable } from './tables.ts';

test('figures are gathered by group, in the order of the indicators', () => {
  const [all, ...others] = smallTable.cells;
  // The first figure of the first group comes last: its group stands last, its indicators in order.
  const turned = { ...smallTable, cells: [...others.slice(1), others[0], all].map(untyped<never>) };
  expect(
    readTable(turned).map(({ group, cells }) => [group, cells.map((cell) => cell.indicator)]),
  ).toEqual([
    [['00004'], ['h', 'mean']],
    [['2'], ['h', 'mean']],
    [[null], ['h', 'mean']],
  ]);
});

test.each(badRecords)('refuses %s for a table', (_, value, code) => {
  expectPovertyError(() => readTable(untyped(value)), { code, path: ['table'] });
});

test.each(badLists)('refuses %s for lists', (_, value, code) => {
  for (const key of ['by', 'indicators', 'cells']) {
    expectPovertyError(() => readTable(untyped({ ...smallTable, [key]: value })), {
      code,
      path: [key],
    });
  }
});

test('refuses a table of another version', () => {
  for (const version of [2, '1', undefined]) {
    expectPovertyError(() => readTable(untyped({ ...smallTable, version })), {
      code: 'notSupported',
      path: ['version'],
    });
  }
});

const faulty: readonly (readonly [
  Record<string, unknown>,
  PovertyErrorCode,
  readonly (string | number)[],
])[] = [
  [{ group: 'rural' }, 'invalidType', ['group']],
  [{ group: [] }, 'unequalColumns', ['group']],
  [{ group: [true] }, 'invalidType', ['group']],
  [{ group: [Number.NaN] }, 'invalidType', ['group']],
  [{ group: [undefined] }, 'invalidType', ['group']],
  [{ value: Number.NaN }, 'invalidNumber', ['value']],
  [{ value: '1' }, 'invalidType', ['value']],
  [{ value: undefined }, 'missingValue', ['value']],
  [{ rows: -1 }, 'invalidCount', ['rows']],
  [{ population: -1 }, 'invalidNumber', ['population']],
  [{ treated: null }, 'missingValue', ['treated']],
  [{ treated: {} }, 'missingValue', ['treated', 'missing']],
  [{ bounds: 1 }, 'invalidType', ['bounds']],
  [{ suppressed: 'hidden' }, 'unknownOption', ['suppressed']],
  [{ indicator: 'other' }, 'unknownOption', ['indicator']],
  [{ indicator: '__proto__' }, 'unknownOption', ['indicator']],
];

test.each(faulty)('refuses a figure with %o', (change, code, path) => {
  const cells = smallTable.cells.map((cell, row) => (row === 3 ? { ...cell, ...change } : cell));
  expectPovertyError(() => readTable(untyped({ ...smallTable, cells })), {
    code,
    path: ['cells', 3, ...path],
  });
});

test('refuses one figure twice, and a group without one of its figures', () => {
  const { cells } = smallTable;
  expectPovertyError(() => readTable({ ...smallTable, cells: [...cells, ...cells.slice(2, 3)] }), {
    code: 'duplicateLabel',
    path: ['cells', 6],
  });
  expectPovertyError(() => readTable({ ...smallTable, cells: cells.slice(0, 5) }), {
    code: 'missingValue',
    path: ['cells', 4],
  });
});

test('refuses two indicators of one id', () => {
  const indicators = smallTable.indicators.map((indicator) => ({ ...indicator, id: 'h' }));
  expectPovertyError(() => readTable({ ...smallTable, indicators }), {
    code: 'duplicateLabel',
    path: ['indicators', 1, 'id'],
  });
});

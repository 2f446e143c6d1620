import { describe, expect, test } from 'vitest';
import { wideTable } from '../../../src/tabulate/output/wideTable.ts';
import { untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { smallTable, tableOf } from './tables.ts';

const table = deepFreeze(smallTable);

test('a row is a group and a column an indicator, in the order of the table', () => {
  expect(wideTable(table)).toEqual({
    by: ['area'],
    columns: [
      { indicator: 'h', figure: 'value' },
      { indicator: 'mean', figure: 'value' },
    ],
    rows: [
      { group: [null], values: [0.07, 1234.5] },
      { group: ['00004'], values: [0.125, -2] },
      { group: ['2'], values: [null, 1e-7] },
    ],
  });
});

test('the counts of each indicator stand behind its value', () => {
  const { columns, rows } = wideTable(table, { counts: 'byIndicator' });
  expect(columns.map(({ indicator, figure }) => `${indicator}.${figure}`)).toEqual([
    ...['h.value', 'h.rows', 'h.population'],
    ...['mean.value', 'mean.rows', 'mean.population'],
  ]);
  expect(rows[1]?.values).toEqual([0.125, 8, 8, -2, 7, 14]);
  expect(rows[2]?.values).toEqual([null, null, null, 1e-7, 2, 2]);
});

test('the counts of a row stand in front once, and are null where indicators differ', () => {
  const { columns, rows } = wideTable(table, { counts: 'byRow' });
  expect(columns.slice(0, 2)).toEqual([
    { indicator: null, figure: 'rows' },
    { indicator: null, figure: 'population' },
  ]);
  expect(rows.map(({ values }) => values.slice(0, 2))).toEqual([
    [null, null],
    [null, null],
    // One of the two was suppressed: the other has them.
    [2, 2],
  ]);
  const alike = tableOf(['a'], [{ id: 'x', measure: 'giniIndex' }], [[[3], { value: 0, rows: 5 }]]);
  expect(wideTable(alike, { counts: 'byRow' }).rows).toEqual([{ group: [3], values: [5, 5, 0] }]);
});

test('a table without columns of groups has one row without labels', () => {
  const all = tableOf([], [{ id: 'x', measure: 'giniIndex' }], [[[], { value: 0.5, rows: 5 }]]);
  expect(wideTable(all).rows).toEqual([{ group: [], values: [0.5] }]);
});

test('labels that are names of every object are labels', () => {
  const odd = tableOf(
    ['__proto__'],
    [{ id: 'constructor', measure: 'giniIndex' }],
    [
      [['__proto__'], { value: 1, rows: 1 }],
      [['toString'], { value: 2, rows: 1 }],
      [[1], { value: 3, rows: 1 }],
      [['1'], { value: 4, rows: 1 }],
    ],
  );
  expect(wideTable(odd).rows.map(({ group, values }) => [...group, ...values])).toEqual([
    ['__proto__', 1],
    ['toString', 2],
    [1, 3],
    ['1', 4],
  ]);
});

describe('refusals', () => {
  test('an unknown choice and an unknown option', () => {
    expectPovertyError(() => wideTable(table, { counts: untyped('all') }), {
      code: 'unknownOption',
      path: ['counts'],
    });
    expectPovertyError(() => wideTable(table, untyped({ count: 'none' })), {
      code: 'unknownOption',
      path: ['options', 'count'],
    });
  });
});

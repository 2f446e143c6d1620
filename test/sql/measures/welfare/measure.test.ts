import { expect, test } from 'vitest';
import { above, column, number, tableColumn } from '../../../../src/sql/expression/build.ts';
import {
  c,
  m,
  measureOf,
  p,
  s,
  w,
  weighted,
  weightedWhere,
  x,
} from '../../../../src/sql/measures/welfare/measure.ts';
import { interpretSql } from '../../../support/interpretSql.ts';

const table = [{ x: 3 }, { x: 1 }, { x: 3 }];
const ofTable = {
  columns: { x: tableColumn('x') },
  counted: null,
  faults: [],
  treated: [],
  line: null,
};

test('the words of measures are the names of their contract', () => {
  const sums = { sum: weighted(x), some: weightedWhere(above(x, number(2)), x) };
  const value = (of: Parameters<typeof measureOf>[0]) =>
    interpretSql({ rows: ofTable, measure: measureOf(of) }, table, [1, 2, 4]).value;
  expect(value({ first: sums, value: column('sum') })).toBe(17);
  expect(value({ first: sums, value: column('some') })).toBe(15);
  expect(value({ value: s })).toBe(17);
  expect(value({ value: p })).toBe(7);
  expect(value({ value: m })).toBe(17 / 7);
  expect(value({ ordered: { sum: weighted(c) }, value: column('sum') })).toBe(10);
  expect(value({ ordered: { sum: weighted(w) }, value: column('sum') })).toBe(29);
});

test('there is no value where nobody was counted, or a condition does not hold', () => {
  const one = number(1);
  const value = (...conditions: readonly Parameters<typeof above>[0][]) =>
    interpretSql({ rows: ofTable, measure: measureOf({ value: one }, ...conditions) }, table);
  expect(value().value).toBe(1);
  expect(value(above(m, number(5))).value).toBe(null);
  const measure = measureOf({ value: one });
  expect(interpretSql({ rows: ofTable, measure }, []).value).toBe(null);
  expect(interpretSql({ rows: ofTable, measure }, table, [0, 0, 0]).value).toBe(null);
});

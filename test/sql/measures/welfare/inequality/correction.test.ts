import { expect, test } from 'vitest';
import { tableColumn } from '../../../../../src/sql/expression/build.ts';
import { correctionOf } from '../../../../../src/sql/measures/welfare/inequality/correction.ts';
import { measureOf } from '../../../../../src/sql/measures/welfare/measure.ts';
import { interpretSql } from '../../../../support/interpretSql.ts';

const rows = {
  columns: { x: tableColumn('x') },
  counted: null,
  faults: [],
  treated: [],
  line: null,
};

function factor(correction: 'none' | 'rows' | undefined, weights: readonly number[]) {
  const { first, factor: value } = correctionOf(correction);
  const table = weights.map((x) => ({ x }));
  return interpretSql({ rows, measure: measureOf({ first, value }) }, table, weights).value;
}

test('a correction is n / (n − 1), n the rows that have weight', () => {
  expect(factor('rows', [1, 2, 0.5, 0])).toBe(1.5);
  expect(factor('rows', [3, 0])).toBe(null);
});

test('without one the factor is 1', () => {
  expect(factor('none', [3])).toBe(1);
  expect(factor(undefined, [3, 0])).toBe(1);
});

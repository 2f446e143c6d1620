import { expect, test } from 'vitest';
import {
  checkOnAnyRows,
  inSql,
  planOf,
  welfareRowOf,
} from '../../../../support/checkWelfareSql.ts';
import { indicatorsOf } from '../../../../support/everyWelfareIndicator.ts';

test('indices by ranks are those of memory on any rows', () => {
  checkOnAnyRows(indicatorsOf('giniIndex', 'sGiniIndex', 'wolfsonIndex'));
});

const rows = (welfare: readonly number[]) => welfare.map((x, place) => welfareRowOf(x, 1, place));

test('of 0, 0 and 1 the Gini index is 2 / 3', () => {
  expect(inSql(planOf({ measure: 'giniIndex' }), rows([0, 0, 1])).value).toBeCloseTo(2 / 3, 15);
  expect(
    inSql(planOf({ measure: 'giniIndex', correction: 'rows' }), rows([0, 0, 1])).value,
  ).toBeCloseTo(1, 15);
});

test('where all are equal there is exactly none', () => {
  for (const nu of [1.3, 2, 3]) {
    expect(inSql(planOf({ measure: 'sGiniIndex', nu }), rows([0.7, 0.7, 0.7])).value).toBe(0);
  }
  expect(inSql(planOf({ measure: 'wolfsonIndex' }), rows([0.7, 0.7, 0.7])).value).toBe(0);
});

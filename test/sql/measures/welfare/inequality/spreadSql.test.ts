import { expect, test } from 'vitest';
import {
  checkOnAnyRows,
  inSql,
  planOf,
  welfareRowOf,
} from '../../../../support/checkWelfareSql.ts';
import { indicatorsOf } from '../../../../support/everyWelfareIndicator.ts';

test('measures of spread are those of memory on any rows', () => {
  checkOnAnyRows(indicatorsOf('hooverIndex', 'varianceOfLogs', 'kolmIndex'));
});

const rows = (welfare: readonly number[]) => welfare.map((x, place) => welfareRowOf(x, 1, place));

test('the index of Kolm has a value however far the poorest is from the mean', () => {
  // The mean less the least less ln 2 / κ, to the last digit.
  const plan = planOf({ measure: 'kolmIndex', kappa: 1000 });
  expect(inSql(plan, rows([0, 1e9])).value).toBeCloseTo(5e8 - Math.log(2) / 1000, 6);
  expect(inSql(plan, [welfareRowOf(-1e9, 0, 0), ...rows([5, 5])]).value).toBe(0);
});

test('half of all would have to move where one has all of two', () => {
  expect(inSql(planOf({ measure: 'hooverIndex' }), rows([0, 2])).value).toBe(0.5);
});

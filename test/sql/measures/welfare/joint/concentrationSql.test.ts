import { expect, test } from 'vitest';
import {
  checkOnAnyRows,
  inSql,
  planOf,
  welfareRowOf,
} from '../../../../support/checkWelfareSql.ts';
import { indicatorsOf } from '../../../../support/everyWelfareIndicator.ts';

test('the concentration index is that of memory on any rows', () => {
  checkOnAnyRows(indicatorsOf('concentrationIndex'));
});

const rows = (welfare: readonly number[]) => welfare.map((x, place) => welfareRowOf(x, 1, place));

test('what cancels has no index', () => {
  const some = rows([1, 2, 3]).map((row, place) => ({
    ...row,
    other: [1e9 + 1, -1e9, -1][place] as number,
  }));
  const plan = planOf({ measure: 'concentrationIndex', variable: 'other' });
  expect(inSql(plan, some).value).toBe(null);
});

import { expect, test } from 'vitest';
import {
  checkOnAnyRows,
  inSql,
  planOf,
  welfareRowOf,
} from '../../../../support/checkWelfareSql.ts';
import { indicatorsOf } from '../../../../support/everyWelfareIndicator.ts';

test('measures by ranks of the poor are those of memory on any rows', () => {
  checkOnAnyRows(
    indicatorsOf('senIndex', 'senShorrocksThonIndex', 'takayamaIndex', 'relativeMedianPovertyGap'),
  );
});

const rows = (welfare: readonly number[]) => welfare.map((x, place) => welfareRowOf(x, 1, place));

test('of the poor who have nothing the index of Sen is their share', () => {
  const plan = planOf({ measure: 'senIndex', line: 3 });
  expect(inSql(plan, rows([0, 0, 4, 5])).value).toBe(0.5);
  expect(inSql(plan, rows([4, 5])).value).toBe(0);
});

test('the median of the poor is of them alone', () => {
  const plan = planOf({ measure: 'relativeMedianPovertyGap', line: 10 });
  expect(inSql(plan, rows([2, 5, 7, 90, 100])).value).toBe(0.5);
  expect(inSql(plan, rows([90, 100])).value).toBe(null);
});

import { expect, test } from 'vitest';
import {
  checkOnAnyRows,
  inSql,
  planOf,
  welfareRowOf,
} from '../../../../support/checkWelfareSql.ts';
import { indicatorsOf } from '../../../../support/everyWelfareIndicator.ts';

test('shares and points of Lorenz curves are those of memory on any rows', () => {
  checkOnAnyRows(indicatorsOf('welfareShare', 'palmaRatio', 'lorenzOrdinate'));
});

const rows = (welfare: readonly number[]) => welfare.map((x, place) => welfareRowOf(x, 1, place));

test('of a row on a cut each side has its part', () => {
  const share = (from: number, to: number) =>
    inSql(planOf({ measure: 'welfareShare', from, to }), rows([2, 6])).value;
  expect(share(0, 0.25)).toBe(0.125);
  expect(share(0.25, 0.75)).toBe(0.5);
  expect(share(0.75, 1)).toBe(0.375);
});

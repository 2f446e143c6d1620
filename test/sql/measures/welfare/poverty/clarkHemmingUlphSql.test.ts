import { expect, test } from 'vitest';
import {
  checkOnAnyRows,
  inSql,
  planOf,
  welfareRowOf,
} from '../../../../support/checkWelfareSql.ts';
import { indicatorsOf } from '../../../../support/everyWelfareIndicator.ts';

test('the index of Clark, Hemming and Ulph is that of memory on any rows', () => {
  checkOnAnyRows(indicatorsOf('clarkHemmingUlphIndex'));
});

const rows = (welfare: readonly number[]) => welfare.map((x, place) => welfareRowOf(x, 1, place));

test('it is whole where nobody has anything', () => {
  for (const beta of [1, 0.5, 0.01]) {
    const plan = planOf({ measure: 'clarkHemmingUlphIndex', beta, line: 3 });
    expect(inSql(plan, rows([0, 0])).value).toBe(1);
  }
});

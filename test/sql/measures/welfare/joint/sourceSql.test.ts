import { expect, test } from 'vitest';
import {
  checkOnAnyRows,
  inSql,
  planOf,
  welfareRowOf,
} from '../../../../support/checkWelfareSql.ts';
import { indicatorsOf } from '../../../../support/everyWelfareIndicator.ts';

test('shares of sources are those of memory on any rows', () => {
  checkOnAnyRows(indicatorsOf('sourceShare'));
});

const rows = (welfare: readonly number[]) => welfare.map((x, place) => welfareRowOf(x, 1, place));

test('the shares of all sources add up to 1', () => {
  for (const attribution of ['covariance', 'gini'] as const) {
    const shares = ['wage', 'rest'].map((source) => {
      const plan = planOf({
        measure: 'sourceShare',
        sources: ['wage', 'rest'],
        source,
        attribution,
      });
      return inSql(plan, rows([1, 4, 2, 9, 7])).value as number;
    });
    expect((shares[0] as number) + (shares[1] as number)).toBeCloseTo(1, 14);
  }
});

import { expect, test } from 'vitest';
import {
  checkOnAnyRows,
  inSql,
  planOf,
  welfareRowOf,
} from '../../../../support/checkWelfareSql.ts';
import { indicatorsOf } from '../../../../support/everyWelfareIndicator.ts';

test('every measure of poverty is that of memory on any rows', () => {
  checkOnAnyRows(
    indicatorsOf(
      'povertyHeadcount',
      'povertyGapIndex',
      'squaredPovertyGap',
      'averageExitTime',
      'meanShortfall',
    ),
  );
});

const rows = (welfare: readonly number[]) => welfare.map((x, place) => welfareRowOf(x, 1, place));

test('a line that nothing makes gives no value', () => {
  const line = { kind: 'relative', of: 'median', share: 0.6 } as const;
  for (const measure of [
    'povertyHeadcount',
    'senIndex',
    'takayamaIndex',
    'poorPopulation',
  ] as const) {
    expect(inSql(planOf({ measure, line }), rows([0, 0, 0])).value, measure).toBe(null);
  }
});

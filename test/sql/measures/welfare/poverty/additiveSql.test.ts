import { expect, test } from 'vitest';
import {
  checkOnAnyRows,
  inSql,
  planOf,
  welfareRowOf,
} from '../../../../support/checkWelfareSql.ts';
import { indicatorsOf } from '../../../../support/everyWelfareIndicator.ts';

test('additive measures are those of memory on any rows', () => {
  checkOnAnyRows(
    indicatorsOf(
      'povertyHeadcount',
      'fgtIndex',
      'poorPopulation',
      'totalShortfall',
      'meanShortfall',
      'incomeGapRatio',
      'wattsIndex',
      'averageExitTime',
      'prosperityGap',
    ),
  );
});

const rows = (welfare: readonly number[]) => welfare.map((x, place) => welfareRowOf(x, 1, place));

test('little poverty keeps its digits', () => {
  const gap = 2 ** -40;
  const plan = planOf({ measure: 'wattsIndex', line: 1 });
  expect(inSql(plan, rows([1 - gap, 5])).value).toBeCloseTo(-Math.log1p(-gap) / 2, 27);
});

test('a large power of a gap is taken', () => {
  expect(inSql(planOf({ measure: 'fgtIndex', alpha: 10, line: 4 }), rows([2, 5])).value).toBe(
    2 ** -11,
  );
});

import { expect, test } from 'vitest';
import {
  checkOnAnyRows,
  inSql,
  planOf,
  welfareRowOf,
} from '../../../../support/checkWelfareSql.ts';
import { indicatorsOf } from '../../../../support/everyWelfareIndicator.ts';

test('what a tax does is what it does in memory on any rows', () => {
  checkOnAnyRows(
    indicatorsOf(
      'kakwaniIndex',
      'reynoldsSmolenskyIndex',
      'rerankingIndex',
      'redistributiveEffect',
    ),
  );
});

test('a tax that turns the order of two around', () => {
  const some = [
    { ...welfareRowOf(4, 1, 0), tax: 0 },
    { ...welfareRowOf(8, 1, 1), tax: 6 },
  ];
  const value = (measure: 'rerankingIndex' | 'redistributiveEffect' | 'kakwaniIndex') =>
    inSql(planOf({ measure, tax: 'tax' }), some).value;
  // After tax 4 and 2: its Gini index is 1 / 6, its concentration −1 / 6. Before it was 1 / 6.
  expect(value('rerankingIndex')).toBeCloseTo(1 / 3, 15);
  expect(value('redistributiveEffect')).toBeCloseTo(0, 15);
  expect(value('kakwaniIndex')).toBeCloseTo(1 / 2 - 1 / 6, 15);
});

import { expect, test } from 'vitest';
import {
  checkOnAnyRows,
  inSql,
  planOf,
  welfareRowOf,
} from '../../../../support/checkWelfareSql.ts';
import { indicatorsOf } from '../../../../support/everyWelfareIndicator.ts';

test('S80/S20 of whole rows is that of memory on any rows', () => {
  checkOnAnyRows(indicatorsOf('quintileShareRatio'));
});

const rows = (welfare: readonly number[]) => welfare.map((x, place) => welfareRowOf(x, 1, place));

test('a value that hits the share is below the quantile, one that passes it is the quantile', () => {
  const ratio = (welfare: readonly number[], of: 'sums' | 'means') =>
    inSql(planOf({ measure: 'quintileShareRatio', marginalRows: 'whole', of }), rows(welfare))
      .value;
  expect(ratio([1, 2, 3, 4, 20], 'sums')).toBe(20);
  // The fifth of four ends within the first and begins within the last: nobody is above.
  expect(ratio([1, 2, 3, 20], 'sums')).toBe(null);
  // Of six: at or below the second, above the fifth.
  expect(ratio([1, 2, 3, 4, 5, 20], 'sums')).toBeCloseTo(20 / 3, 15);
  expect(ratio([1, 2, 3, 4, 5, 20], 'means')).toBeCloseTo(20 / 1.5, 15);
});

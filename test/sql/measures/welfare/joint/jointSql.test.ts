import { expect, test } from 'vitest';
import { checkEach, inSql, planOf, welfareRowOf } from '../../../../support/checkWelfareSql.ts';
import { jointIndicators } from '../../../../support/everyWelfareIndicator.ts';

const rows = [3, 8, 1, 12, 6, 30].map((x, place) => welfareRowOf(x, (place % 3) + 0.5, place));

test('a row without a value in any of its columns is missing', () => {
  for (const name of ['x', 'other', 'tax', 'wage']) {
    for (const value of [null, undefined, Number.NaN]) {
      const some = rows.map((row, place) => (place === 2 ? { ...row, [name]: value } : row));
      checkEach(jointIndicators, some, { missing: 'omit' });
      checkEach(jointIndicators, some, { missing: 'refuse' });
    }
    const infinite = rows.map((row, place) => ({
      ...row,
      ...(place === 2 && { [name]: Number.POSITIVE_INFINITY }),
    }));
    checkEach(jointIndicators, infinite, { missing: 'omit' });
  }
});

test('sources that do not add up to welfare are refused, but for rounding', () => {
  const plan = planOf({
    measure: 'sourceShare',
    sources: ['wage', 'rest'],
    source: 'wage',
    attribution: 'covariance',
  });
  const moved = (by: number) =>
    inSql(
      plan,
      rows.map((row) => ({ ...row, rest: Number(row.rest) * (1 + by) })),
    ).faults;
  expect(moved(1e-10)).toEqual([]);
  expect(moved(1e-8)).toMatchObject([
    { rows: 6, fault: { code: 'invalidNumber', column: 'x', expected: 'the sum of the sources' } },
  ]);
});

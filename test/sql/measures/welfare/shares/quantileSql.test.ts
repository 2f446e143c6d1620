import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantileOf } from '../../../../../src/sample/quantile/quantilesOf.ts';
import { tableColumn } from '../../../../../src/sql/expression/build.ts';
import { measureOf } from '../../../../../src/sql/measures/welfare/measure.ts';
import {
  quantileRatioSql,
  quantileSql,
} from '../../../../../src/sql/measures/welfare/shares/quantileSql.ts';
import {
  checkOnAnyRows,
  inSql,
  planOf,
  welfareRowOf,
} from '../../../../support/checkWelfareSql.ts';
import { indicatorsOf } from '../../../../support/everyWelfareIndicator.ts';
import { interpretSql } from '../../../../support/interpretSql.ts';
import { smallRows } from '../../../../support/smallRows.ts';

const rows = {
  columns: { x: tableColumn('welfare') },
  counted: null,
  faults: [],
  treated: [],
  line: null,
};

test('quantiles and their ratios are those of memory on any rows', () => {
  checkOnAnyRows(indicatorsOf('medianWelfare', 'welfareQuantile', 'quantileRatio'));
});

test.each(['midpoint', 'step', 'linear'] as const)('%s is the quantile to the last bit', (rule) => {
  fc.assert(
    fc.property(
      smallRows({ welfare: 9, weight: 3, rows: 9 }),
      fc.integer({ min: 0, max: 12 }).map((twelfths) => twelfths / 12),
      (some, share) => {
        const quantile = quantileSql({ name: 'q', share, rule, fractions: null });
        const weights = some.map(({ weight }) => weight);
        const table = some.map(({ welfare }) => ({ welfare }));
        const { value } = interpretSql({ rows, measure: measureOf(quantile) }, table, weights);
        const columns = {
          welfare: Float64Array.from(some, ({ welfare }) => welfare),
          weights: Float64Array.from(weights),
          population: weights.reduce((sum, weight) => sum + weight, 0),
          ascending: false,
        };
        expect(value).toBe(quantileOf(columns, share, rule));
      },
    ),
  );
});

test('fractions of weight hit a share of their sum in spite of rounding', () => {
  const some = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((x, place) => welfareRowOf(x, 0.1, place));
  const at = (probability: number) =>
    inSql(planOf({ measure: 'welfareQuantile', probability }), some).value;
  expect([at(0.3), at(0.6), at(0.7)]).toEqual([3.5, 6.5, 7.5]);
});

test('weights that are no counts are refused for the rule linear', () => {
  const some = [1, 2, 3].map((x, place) => welfareRowOf(x, 0.5, place));
  const plan = planOf({ measure: 'medianWelfare', rule: 'linear' });
  expect(inSql(plan, some).faults).toMatchObject([
    { fault: { code: 'invalidNumber', column: 'w' } },
  ]);
  expect(
    inSql(
      plan,
      some.map((row) => ({ ...row, w: 2 })),
    ).faults,
  ).toEqual([]);
  expect(
    inSql(
      plan,
      some.map((row) => ({ ...row, w: 0 })),
    ).faults,
  ).toEqual([]);
});

test('a ratio has no value where it is over nothing', () => {
  const quantile = (share: number) =>
    quantileSql({ name: `q${share * 10}`, share, rule: 'step', fractions: null });
  const measure = measureOf(quantileRatioSql(quantile(0.9), quantile(0.1)));
  const value = (welfare: readonly number[]) =>
    interpretSql(
      { rows, measure },
      welfare.map((one) => ({ welfare: one })),
    ).value;
  expect(value([2, 8])).toBe(4);
  expect(value([0, 8])).toBe(null);
  expect(value([-2, 8])).toBe(null);
});

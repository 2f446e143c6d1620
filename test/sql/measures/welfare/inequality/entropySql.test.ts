import { expect, test } from 'vitest';
import {
  checkOnAnyRows,
  inSql,
  planOf,
  welfareRowOf,
} from '../../../../support/checkWelfareSql.ts';
import { indicatorsOf } from '../../../../support/everyWelfareIndicator.ts';

test('entropies and what is made of them are those of memory on any rows', () => {
  checkOnAnyRows(
    indicatorsOf(
      'generalizedEntropyIndex',
      'theilIndex',
      'meanLogDeviation',
      'coefficientOfVariation',
      'atkinsonIndex',
    ),
  );
});

const rows = (welfare: readonly number[]) => welfare.map((x, place) => welfareRowOf(x, 1, place));

test('zeros that add nothing to the mean log deviation add nothing', () => {
  const plan = planOf({ measure: 'meanLogDeviation', outsideSupport: 'zeroIsZero' });
  // A third of ln(2 / 4) less of each of the two others, of a mean of 2.
  const { value, treated } = inSql(plan, rows([0, 2, 4]));
  expect(value).toBeCloseTo(-Math.log(2) / 3, 15);
  expect(treated).toEqual([{ as: 'changed', rows: 1, weight: 1 }]);
});

test('the variance over the squared mean is that of 1 and 3', () => {
  expect(inSql(planOf({ measure: 'coefficientOfVariation' }), rows([1, 3])).value).toBe(0.5);
  expect(inSql(planOf({ measure: 'generalizedEntropyIndex', alpha: 2 }), rows([1, 3])).value).toBe(
    0.125,
  );
});

import { expect, test } from 'vitest';
import { indicatorNames } from '../../../src/tabulate/output/indicatorNames.ts';
import { untyped } from '../../support/badValues.ts';
import { type Described, tableOf } from './tables.ts';

const names = (...indicators: readonly Described[]) => {
  const table = tableOf([], indicators, []);
  return [indicatorNames(table, 'vi'), indicatorNames(table, 'en')];
};

test('the name of the plan stands before that of the measure', () => {
  const label = { vi: 'tỷ lệ hộ nghèo', en: 'poor households' };
  expect(names({ id: 'h', measure: 'povertyHeadcount', label })).toEqual([
    ['tỷ lệ hộ nghèo'],
    ['poor households'],
  ]);
  expect(names({ id: 'h', measure: 'povertyHeadcount' })).toEqual([
    ['Tỷ lệ nghèo'],
    ['Poverty headcount ratio'],
  ]);
});

test('settings that tell measures of one name apart stand behind it', () => {
  const status = (id: string, of: string) =>
    ({ id, measure: 'statusShare', conventions: { status: of } }) as const;
  const of = (id: string, measure: 'fgtIndex' | 'quantileRatio', conventions: object) =>
    ({ id, measure, conventions: untyped<Record<string, string>>(conventions) }) as const;
  expect(
    names(
      status('p', 'poor'),
      status('u', 'undetermined'),
      of('f', 'fgtIndex', { alpha: '0.5', line: '2' }),
      of('q', 'quantileRatio', { numerator: '0.9', denominator: '0.1' }),
    ),
  ).toEqual([
    [
      'Tỷ lệ theo phân loại (hộ nghèo)',
      'Tỷ lệ theo phân loại (chưa xác định)',
      'Chỉ số FGT (0,5)',
      'Tỷ số phân vị (0,9; 0,1)',
    ],
    [
      'Share by status (poor)',
      'Share by status (undetermined)',
      'FGT index (0.5)',
      'Ratio of quantiles (0.9; 0.1)',
    ],
  ]);
});

test('a setting that everybody expects is not said', () => {
  const among = (who: string) =>
    ({ id: who, measure: 'meanShortfall', conventions: { among: who } }) as const;
  expect(names(among('all'), among('poor'))[1]).toEqual([
    'Mean shortfall',
    'Mean shortfall (among the poor)',
  ]);
});

test('where two names are alike, the ids tell them apart', () => {
  const label = { vi: 'nghèo', en: 'poverty' };
  const [vi, en] = names(
    { id: 'a', measure: 'povertyHeadcount', conventions: { line: '1' } },
    { id: 'b', measure: 'povertyHeadcount', conventions: { line: '2' } },
    { id: 'c', measure: 'wattsIndex', label },
    { id: 'd', measure: 'senIndex', label },
    { id: 'e', measure: 'senIndex' },
  );
  expect(vi).toEqual([
    ...['Tỷ lệ nghèo [a]', 'Tỷ lệ nghèo [b]', 'nghèo [c]', 'nghèo [d]', 'Chỉ số Sen'],
  ]);
  expect(new Set(en).size).toBe(5);
});

test('a measure that is not known, and one without a label, go by what there is', () => {
  expect(names({ id: 'x', measure: untyped('constructor') })[1]).toEqual(['x']);
  expect(names({ id: 'x', measure: 'giniIndex', label: untyped(undefined) })[1]).toEqual([
    'Gini index',
  ]);
});

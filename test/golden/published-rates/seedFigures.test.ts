import { describe, expect, test } from 'vitest';
import { roundRatio } from '../../../src/exact/roundRatio.ts';
import { incomeGrowth } from '../../../src/progress/incomeGrowth.ts';
import { incomePer } from '../../../src/progress/incomePer.ts';
import { changeInRate } from '../../../src/rates/changeInRate.ts';
import { countRate } from '../../../src/rates/countRate.ts';
import { money } from '../../support/money.ts';

// Báo Lào Cai, April 2024: the leaders of three communes on 2021 to 2023.

const percentOf = (numerator: number, denominator: number, decimals = 2) =>
  countRate({ numerator, denominator, unit: 'household' }, { decimals }).percent;
const atYearEnd = (year: number, percent: string) => ({
  date: `${year}-12-31`,
  percent,
  unit: 'household' as const,
});

describe('Pa Cheo', () => {
  test('poor and near-poor fell from 90 to 55.6 percent over two year-ends', () => {
    expect(changeInRate(atYearEnd(2021, '90'), atYearEnd(2023, '55.6'))).toMatchObject({
      intervals: 2,
      percentagePoints: '-34.40',
      percentagePointsPerYear: '-17.20',
      relativePercent: '-38.22',
      compoundPercentPerYear: '-21.40',
    });
  });

  test('63, 70 and 78 temporary houses are 211, and 291 with the target of 80', () => {
    const houses = [63, 70, 78];
    const done = houses.reduce((sum, count) => sum + count, 0);
    expect([done, done + 80]).toEqual([211, 291]);
    const rises = [...houses, 80].slice(1).map((count, row) => {
      const before = houses[row] as number;
      return roundRatio((count - before) * 100, before, 1);
    });
    expect(rises).toEqual(['11.1', '11.4', '2.6']);
    expect(percentOf(211, 291)).toBe('72.51');
  });
});

describe('Hoàng Thu Phố', () => {
  const income = (year: number, amount: number) => ({
    date: `${year}-12-31`,
    income: money({ amount }),
  });
  const [before, after] = [income(2020, 24_100_000), income(2023, 29_800_000)];

  test('13.56 percent of 590 households fits 80 and no other count', () => {
    expect([79, 80, 81].map((count) => percentOf(count, 590))).toEqual(['13.39', '13.56', '13.73']);
  });

  test('400 workers are in at most 67.8 percent of the households', () => {
    expect(percentOf(400, 590, 1)).toBe('67.8');
  });

  test('income rose by 5.7 million, 23.65 percent, 7.33 percent a year over three years', () => {
    expect(incomeGrowth(before, after)).toMatchObject({
      years: 3,
      absolute: '5700000',
      relativePercent: '23.65',
      compoundPercentPerYear: '7.33',
      warnings: [],
    });
  });

  test('that is 2.008 and 2.483 million a month', () => {
    const monthly = [before, after].map(({ income: { amount, ...rest } }) => {
      const millions = { ...rest, amount: `${amount}e-6` };
      return incomePer(millions, { per: 'month', decimals: 3 }).amount;
    });
    expect(monthly).toEqual(['2.008', '2.483']);
  });
});

describe('the ten communes', () => {
  test('fell from 50.54 to 39.48 percent, which is 11.06 points and 21.88 percent', () => {
    expect(changeInRate(atYearEnd(2023, '50.54'), atYearEnd(2024, '39.48'))).toMatchObject({
      intervals: 1,
      percentagePoints: '-11.06',
      percentagePointsPerYear: '-11.06',
      relativePercent: '-21.88',
    });
  });

  test('646 households and 11.06 points imply about 5,841 households', () => {
    expect(roundRatio(646 * 10_000, 1106, 0)).toBe('5841');
    expect(percentOf(646, 5841)).toBe('11.06');
  });
});

test('La Pan Tẩn: a tenth a year is 30 points or 27.1 percent in three years', () => {
  // No level was published, so neither reading can be checked; both need one to stand on.
  expect(changeInRate(atYearEnd(2020, '100'), atYearEnd(2023, '72.9'))).toMatchObject({
    relativePercent: '-27.10',
    compoundPercentPerYear: '-10.00',
  });
  expect(changeInRate(atYearEnd(2020, '70'), atYearEnd(2023, '40'))).toMatchObject({
    percentagePoints: '-30.00',
    percentagePointsPerYear: '-10.00',
  });
});

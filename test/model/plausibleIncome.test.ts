import { expect, test } from 'vitest';
import { plausibleVnd } from '../../src/model/plausibleIncome.ts';

const isPlausible = (amount: number) =>
  plausibleVnd.atLeast <= amount && amount <= plausibleVnd.atMost;

test('every line and every published mean of a month is plausible', () => {
  // The lines of QĐ 59/2015, NĐ 07/2021 and NĐ 351/2025; Hoàng Thu Phố's means of 2020 and 2023
  // (24.1 and 29.8 million a year); a migrant worker's wage of a month, 10 to 13 million.
  const months = [700_000, 1_950_000, 3_000_000, 2_800_000, 24.1e6 / 12, 29.8e6 / 12, 10e6, 13e6];
  expect(months.filter((amount) => !isPlausible(amount))).toEqual([]);
});

test('a commune’s mean of a year is not plausible as that of a month', () => {
  expect([24_100_000, 29_800_000].filter(isPlausible)).toEqual([]);
});

test('an amount given in thousands or millions is not plausible', () => {
  expect([1500, 2000, 1.5, 2, 0, -1].filter(isPlausible)).toEqual([]);
});

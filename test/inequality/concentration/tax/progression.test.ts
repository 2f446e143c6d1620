import { expect, test } from 'vitest';
import { incomesOf } from '../../../../src/inequality/concentration/tax/incomes.ts';
import {
  departureOf,
  reynoldsSmolenskyInfluence,
} from '../../../../src/inequality/concentration/tax/progression.ts';
import { columnsOf } from '../../rank/columns.ts';

test('the departure from a proportional tax is half the mean difference of what is paid more', () => {
  // A rate of 0.2: −4, −8, 8, 4 more than it, with deviations −0.75, −0.25, 0.25, 0.75.
  const columns = columnsOf([20, 40, 60, 80], null, [0, 0, 20, 20]);
  expect(departureOf(columns, incomesOf(columns))).toBe(2.5);
  const proportional = columnsOf([20, 40, 60, 80], null, [5, 10, 15, 20]);
  expect(departureOf(proportional, incomesOf(proportional))).toBe(0);
});

test('the influence is that before tax less that after it', () => {
  // Without a tax there is nothing to influence.
  const none = columnsOf([20, 40, 60, 80], null, [0, 0, 0, 0]);
  expect(Array.from(reynoldsSmolenskyInfluence(none, incomesOf(none)))).toEqual([0, 0, 0, 0]);
  // By hand: with y = (1, 3) before tax the influence is (1/8, −1/8); a tax of 2 for the rich leaves 0.
  const columns = columnsOf([1, 3], null, [0, 2]);
  expect(Array.from(reynoldsSmolenskyInfluence(columns, incomesOf(columns)))).toEqual([
    0.125, -0.125,
  ]);
});

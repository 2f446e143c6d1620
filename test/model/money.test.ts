import { expect, test } from 'vitest';
import { moneyHolders, moneyPeriods } from '../../src/model/money.ts';

test('offers these periods and holders and no other', () => {
  expect(moneyPeriods.join()).toBe('month,year');
  expect(moneyHolders.join()).toBe('person,household,worker');
});

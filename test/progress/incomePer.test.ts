import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { incomePer } from '../../src/progress/incomePer.ts';
import { badChoices, badDecimals, untyped } from '../support/badValues.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { longDivision } from '../support/longDivision.ts';
import { money } from '../support/money.ts';
import { expectFewReads } from '../support/watch.ts';

test('Hoàng Thu Phố: 24.1 and 29.8 million a year are 2.008 and 2.483 million a month', () => {
  const monthly = (amount: string) => incomePer(money({ amount }), { per: 'month', decimals: 3 });
  expect([monthly('24.1').amount, monthly('29.8').amount]).toEqual(['2.008', '2.483']);
  expect(incomePer(money(), { per: 'month', decimals: 0 }).amount).toBe('2008333');
});

test('returns the same money in the other period', () => {
  expect(incomePer(money(), { per: 'month' })).toEqual({
    amount: '2008333.33',
    currency: 'VND',
    per: 'month',
    holder: 'person',
    prices: { kind: 'nominal' },
  });
});

test('multiplies a month by twelve, and leaves a period that is wanted already', () => {
  expect(incomePer(money({ per: 'month', amount: '1.5' }), { per: 'year' }).amount).toBe('18.00');
  expect(incomePer(money({ amount: '7.005' }), { per: 'year' }).amount).toBe('7.01');
  expect(incomePer(money({ amount: -0 }), { per: 'month' }).amount).toBe('0.00');
});

test('a wage keeps its period, and changes it for no money', () => {
  const wage = money({ holder: 'worker', per: 'month', amount: 13_000_000 });
  expect(incomePer(wage, { per: 'month', decimals: 0 }).amount).toBe('13000000');
  expectPovertyError(() => incomePer(wage, { per: 'year' }), {
    code: 'mixedMoney',
    path: ['per'],
    message: 'the months a worker worked are not known',
  });
});

test('rounds a twelfth once, from the exact amount', () => {
  const amount = fc.bigInt({ min: 0n, max: 10n ** 30n });
  fc.assert(
    fc.property(
      amount,
      fc.integer({ min: 0, max: 8 }),
      fc.integer({ min: 0, max: 6 }),
      (units, shift, decimals) => {
        const below = 10n ** BigInt(shift);
        const income = money({ amount: longDivision(units, below, shift) });
        expect(incomePer(income, { per: 'month', decimals }).amount).toBe(
          longDivision(units, 12n * below, decimals),
        );
        const back = incomePer({ ...income, per: 'month' }, { per: 'year', decimals });
        expect(back.amount).toBe(longDivision(12n * units, below, decimals));
      },
    ),
  );
});

test('reads each field a few times', () => {
  expectFewReads(money(), (income) => incomePer(income, { per: 'month' }));
});

describe('refusals', () => {
  test.each(badChoices)('refuses %s for the period', (_, value, code) => {
    expectPovertyError(() => incomePer(money(), { per: untyped(value) }), { code, path: ['per'] });
  });

  test('refuses what is no money, and a call without options', () => {
    expectPovertyError(() => incomePer(untyped(24.1), { per: 'month' }), {
      code: 'invalidType',
      path: ['income'],
    });
    expectPovertyError(() => incomePer(money({ amount: '24,1' }), { per: 'month' }), {
      code: 'invalidNumeral',
      path: ['income', 'amount'],
    });
    expectPovertyError(() => incomePer(money(), untyped(undefined)), {
      code: 'missingValue',
      path: ['per'],
    });
  });

  test.each(badDecimals)('refuses %o decimals', (decimals) => {
    const options = { per: 'month', decimals: untyped<number>(decimals) } as const;
    expectPovertyError(() => incomePer(money(), options), {
      code: 'invalidNumber',
      path: ['decimals'],
    });
  });
});

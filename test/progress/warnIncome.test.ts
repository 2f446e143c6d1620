import { describe, expect, test } from 'vitest';
import type { Money } from '../../src/model/money.ts';
import { requireMoney } from '../../src/progress/requireMoney.ts';
import { warnIncome } from '../../src/progress/warnIncome.ts';
import { badNumbers, untyped } from '../support/badValues.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { money } from '../support/money.ts';

const checked = (changes: Partial<Money> = {}) => requireMoney(money(changes), []);
const pair = (changes: Partial<Money> = {}) => [checked(changes), checked(changes)];

describe('the ratio of two incomes', () => {
  const warn = (ratio: number | null, years: number) =>
    warnIncome(pair(), ratio, years, { implausible: 'warn' });

  test.each([
    ['none', null, 1],
    ['to nothing', 0, 1],
    ['equal', 1, 1],
    ['just sixfold', 6, 1],
    ['just a sixth', 1 / 6, 1],
    ['half as much again each year', 1.5 ** 10, 10],
    ['and the reverse', 1 / 1.5 ** 10, 10],
  ])('passes: %s', (_, ratio, years) => {
    expect(warn(ratio, years)).toEqual([]);
  });

  test.each([
    ['more than sixfold', 6.01, 1, 12],
    ['less than a sixth', 1 / 6.01, 1, 1 / 12],
    ['twelvefold in three years', 12, 3, 12],
    ['more than half as much again each year', 58, 10, 12],
  ])('warns: %s', (_, ratio, years, factor) => {
    const [warning, ...others] = warn(ratio, years);
    expect(others).toEqual([]);
    expect(warning).toMatchObject({ code: 'implausibleAmount', row: 1, factor });
    expect(warning?.message).toContain(`a factor of ${ratio.toPrecision(3)}`);
  });

  test('is refused unless a warning is asked for', () => {
    const error = { code: 'implausibleAmount', path: ['to', 'income', 'amount'] } as const;
    expectPovertyError(() => warnIncome(pair(), 12, 1, {}), error);
    expectPovertyError(() => warnIncome(pair(), 12, 1, { implausible: 'refuse' }), {
      ...error,
      message: "is one a month's amount and the other a year's?",
    });
  });
});

describe('the size of one income', () => {
  const rows = (changes: Partial<Money>, limits?: { atLeast: number; atMost: number }) => {
    const options = limits === undefined ? {} : { plausibleMonthly: limits };
    return warnIncome(pair(changes), 1, 1, options).map(({ row, factor }) => [row, factor]);
  };
  const both = (factor: number) => [
    [0, factor],
    [1, factor],
  ];

  test.each([
    ['a month of 20 million', { per: 'month', amount: 20_000_000 }, []],
    ['a month above', { per: 'month', amount: 24_100_000 }, both(12)],
    ['a month of next to nothing', { per: 'month', amount: 1 }, []],
    ['a year of 1.2 million', { per: 'year', amount: 1_200_000 }, []],
    ['a year below', { per: 'year', amount: 1_199_999 }, both(1 / 12)],
    ['a year of nothing', { per: 'year', amount: 0 }, []],
    ['a year of a billion', { per: 'year', amount: 1e9 }, []],
    ['a wage', { per: 'month', amount: 1e9, holder: 'worker' }, []],
    ['a household', { per: 'month', amount: 1e9, holder: 'household' }, []],
    ['another currency', { per: 'month', amount: 1e9, currency: 'USD' }, []],
  ] as const)('%s in đồng', (_, changes, expected) => {
    expect(rows(changes)).toEqual(expected);
  });

  test('is judged by the limits given, in any currency', () => {
    const limits = { atLeast: 10, atMost: 100 };
    expect(rows({ per: 'month', amount: 101, currency: 'USD' }, limits)).toEqual(both(12));
    expect(rows({ per: 'year', amount: 119, currency: 'USD' }, limits)).toEqual(both(1 / 12));
    expect(rows({ per: 'year', amount: 120, currency: 'USD' }, limits)).toEqual([]);
  });

  test('is said in a sentence', () => {
    const [high] = warnIncome([checked({ per: 'month' })], 1, 1, {});
    expect(high?.message).toBe(
      '24100000 VND a person a month is above what a month can be: an amount of a year differs by the factor 12',
    );
    const [low] = warnIncome([checked({ amount: '2008333.5' }), checked({ amount: 9 })], 1, 1, {});
    expect(low).toMatchObject({ row: 1 });
    expect(low?.message).toBe(
      '9 VND a person a year is below what a year can be: an amount of a month differs by the factor 12',
    );
  });
});

describe('refusals', () => {
  test('refuses an unknown policy, also where nothing is implausible', () => {
    expectPovertyError(() => warnIncome(pair(), 1, 1, { implausible: untyped('ignore') }), {
      code: 'unknownOption',
      path: ['implausible'],
    });
  });

  test.each(badNumbers)('refuses %s for a limit', (_, value, code) => {
    for (const field of ['atLeast', 'atMost'] as const) {
      const plausibleMonthly = { atLeast: 1, atMost: 2, [field]: untyped<number>(value) };
      expectPovertyError(() => warnIncome(pair(), 1, 1, { plausibleMonthly }), {
        code,
        path: ['plausibleMonthly', field],
      });
    }
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Money } from '../../src/model/money.ts';
import { type IncomeObservation, incomeGrowth } from '../../src/progress/incomeGrowth.ts';
import { badDates, badDecimals, badRecords, untyped } from '../support/badValues.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { longDivision } from '../support/longDivision.ts';
import { money } from '../support/money.ts';
import { expectFewReads } from '../support/watch.ts';

function income(year: number, amount: Money['amount'], changes: Partial<Money> = {}) {
  return deepFreeze({ date: `${year}-12-31`, income: money({ amount, ...changes }) });
}

const [before, after] = [income(2020, 24_100_000), income(2023, 29_800_000)];

test('Hoàng Thu Phố grew by 5.7 million, 23.65 percent, 7.33 percent a year', () => {
  expect(incomeGrowth(before, after)).toEqual({
    from: '24100000',
    to: '29800000',
    years: 3,
    currency: 'VND',
    per: 'year',
    holder: 'person',
    prices: { kind: 'nominal' },
    absolute: '5700000',
    relativeChange: 57 / 241,
    relativePercent: '23.65',
    compoundPerYear: expect.closeTo(Math.cbrt(298 / 241) - 1, 14),
    compoundPercentPerYear: '7.33',
    warnings: [],
  });
});

test('in millions and as text it is the same growth', () => {
  const growth = incomeGrowth(
    income(2020, '24.1', { currency: 'USD' }),
    income(2023, '29.80', { currency: 'USD' }),
  );
  expect(growth).toMatchObject({
    from: '24.1',
    to: '29.8',
    absolute: '5.7',
    relativePercent: '23.65',
    compoundPercentPerYear: '7.33',
  });
});

test('prints as many decimals as asked', () => {
  expect(incomeGrowth(before, after, { decimals: 10 })).toMatchObject({
    relativePercent: '23.6514522822',
    compoundPercentPerYear: '7.3329519554',
  });
  expect(incomeGrowth(before, after, { decimals: 0 }).relativePercent).toBe('24');
});

test('a fall is negative, and all the way down −100 percent', () => {
  expect(incomeGrowth(income(2020, 200_000_0), income(2021, 150_000_0))).toMatchObject({
    absolute: '-500000',
    relativePercent: '-25.00',
    compoundPercentPerYear: '-25.00',
  });
  expect(incomeGrowth(income(2020, 2_000_000), income(2022, 0))).toMatchObject({
    relativeChange: -1,
    relativePercent: '-100.00',
    compoundPerYear: -1,
    compoundPercentPerYear: '-100.00',
  });
});

test('from an income of 0 there is no relative growth', () => {
  for (const zero of [0, -0, '0.00']) {
    expect(incomeGrowth(income(2020, zero), after)).toMatchObject({
      from: '0',
      absolute: '29800000',
      relativeChange: null,
      relativePercent: null,
      compoundPerYear: null,
      compoundPercentPerYear: null,
      warnings: [],
    });
  }
});

describe('with a price index', () => {
  test('brings the earlier amount to the prices of the later day', () => {
    const growth = incomeGrowth(income(2020, 24_000_000), income(2023, 30_000_000), {
      priceIndex: deepFreeze({ from: 100, to: '112.5' }),
    });
    expect(growth).toMatchObject({
      from: '27000000.00',
      absolute: '3000000.00',
      relativePercent: '11.11',
      prices: { kind: 'real', year: 2023 },
    });
  });

  test('an index that stands still gives the nominal growth', () => {
    const growth = incomeGrowth(before, after, { priceIndex: { from: '107.3', to: 107.3 } });
    const { from, absolute, ...nominal } = incomeGrowth(before, after);
    expect(growth).toEqual({
      ...nominal,
      from: `${from}.00`,
      absolute: `${absolute}.00`,
      prices: { kind: 'real', year: 2023 },
    });
  });

  test('is refused for amounts that are real already', () => {
    const real = { prices: { kind: 'real', year: 2020 } } as const;
    const pair = [income(2020, 10, real), income(2023, 11, real)] as const;
    expect(incomeGrowth(...pair, { implausible: 'warn' }).prices).toEqual(real.prices);
    expectPovertyError(() => incomeGrowth(...pair, { priceIndex: { from: 100, to: 110 } }), {
      code: 'mixedMoney',
      path: ['priceIndex'],
      message: 'no index: the amounts are real, got "prices of 2020"',
    });
  });

  test.each([
    [undefined, 'missingValue'],
    [null, 'missingValue'],
    [0, 'invalidNumber'],
    [-0, 'invalidNumber'],
    [-100, 'invalidNumber'],
    [Number.NaN, 'invalidNumber'],
    ['110,5', 'invalidNumeral'],
    [{}, 'invalidType'],
  ] as const)('is refused at %o', (value, code) => {
    for (const side of ['from', 'to'] as const) {
      const priceIndex = { from: 100, to: 110, [side]: untyped<number>(value) };
      expectPovertyError(() => incomeGrowth(before, after, { priceIndex }), {
        code,
        path: ['priceIndex', side],
      });
    }
  });
});

describe('laws', () => {
  const amount = fc.integer({ min: 10_000_000, max: 50_000_000 });
  const year = fc.integer({ min: 1, max: 30 });

  test('growth compounded over the years returns the later income', () => {
    fc.assert(
      fc.property(amount, amount, year, (a, b, years) => {
        const growth = incomeGrowth(income(2000, a), income(2000 + years, b));
        expect(a * (1 + (growth.compoundPerYear as number)) ** years).toBeCloseTo(b, 3);
        expect(a * (1 + (growth.relativeChange as number))).toBeCloseTo(b, 5);
        expect(Number(growth.from) + Number(growth.absolute)).toBe(b);
      }),
    );
  });

  test('the relative percent is the long division of the amounts', () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 0, max: 10 }), (a, b, decimals) => {
        const { relativePercent } = incomeGrowth(income(2020, a), income(2021, b), { decimals });
        expect(relativePercent).toBe(longDivision(BigInt(b - a) * 100n, BigInt(a), decimals));
      }),
    );
  });

  test('there and back is antisymmetric in money, and (1 + r)(1 + r′) is 1', () => {
    fc.assert(
      fc.property(amount, amount, year, (a, b, years) => {
        const there = incomeGrowth(income(2000, a), income(2000 + years, b));
        const back = incomeGrowth(income(2000, b), income(2000 + years, a));
        expect(Number(there.absolute) + Number(back.absolute)).toBe(0);
        const product = (r: number | null, s: number | null) => (1 + (r ?? 0)) * (1 + (s ?? 0));
        expect(product(there.relativeChange, back.relativeChange)).toBeCloseTo(1, 12);
        expect(product(there.compoundPerYear, back.compoundPerYear)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('the unit of money makes no difference to the percents', () => {
    fc.assert(
      fc.property(amount, amount, year, (a, b, years) => {
        const dollars = { currency: 'USD' };
        const inMillions = incomeGrowth(
          income(2000, `${a}e-6`, dollars),
          income(2000 + years, `${b}e-6`, dollars),
        );
        const { relativePercent, compoundPercentPerYear } = incomeGrowth(
          income(2000, a),
          income(2000 + years, b),
        );
        expect(inMillions).toMatchObject({ relativePercent, compoundPercentPerYear });
      }),
    );
  });
});

test('warns of an amount of the wrong size, and refuses a month taken for a year', () => {
  const monthly = incomeGrowth(
    income(2020, 24_100_000, { per: 'month' }),
    income(2023, 29_800_000, { per: 'month' }),
  );
  expect(monthly.warnings.map(({ row, factor }) => [row, factor])).toEqual([
    [0, 12],
    [1, 12],
  ]);
  const mistaken = income(2023, 2_483_333);
  expectPovertyError(() => incomeGrowth(before, mistaken), {
    code: 'implausibleAmount',
    path: ['to', 'income', 'amount'],
  });
  expect(incomeGrowth(before, mistaken, { implausible: 'warn' }).warnings).toHaveLength(1);
});

test('takes records without a prototype, and reads each field a few times', () => {
  const bare = Object.assign(Object.create(null), before);
  expect(incomeGrowth(bare, after)).toEqual(incomeGrowth(before, after));
  expectFewReads({ from: before, to: after }, ({ from, to }) => incomeGrowth(from, to));
});

test('survives JSON', () => {
  const growth = incomeGrowth(before, after);
  expect(JSON.parse(JSON.stringify(growth))).toEqual(growth);
});

describe('refusals', () => {
  test.each(badRecords)('refuses %s for an observation and for its income', (_, value, code) => {
    const bad = untyped<IncomeObservation>(value);
    expectPovertyError(() => incomeGrowth(bad, after), { code, path: ['from'] });
    expectPovertyError(() => incomeGrowth(before, bad), { code, path: ['to'] });
    const noMoney = { date: '2023-12-31', income: untyped<Money>(value) };
    expectPovertyError(() => incomeGrowth(before, noMoney), { code, path: ['to', 'income'] });
  });

  test.each(badDates)('refuses %s for the day', (_, value, code) => {
    const date = untyped<string>(value);
    expectPovertyError(() => incomeGrowth({ ...before, date }, after), {
      code,
      path: ['from', 'date'],
    });
    expectPovertyError(() => incomeGrowth(before, { ...after, date }), {
      code,
      path: ['to', 'date'],
    });
  });

  test('refuses days out of order and two incomes of one day', () => {
    const error = { code: 'dateOrder', path: ['to', 'date'] } as const;
    expectPovertyError(() => incomeGrowth(after, before), error);
    expectPovertyError(() => incomeGrowth(before, before), error);
  });

  test.each([
    ['currency', { currency: 'USD' }],
    ['per', { per: 'month' }],
    ['holder', { holder: 'worker' }],
    ['prices', { prices: { kind: 'real', year: 2020 } }],
  ] as const)('refuses amounts that differ in %s', (field, changes) => {
    expectPovertyError(() => incomeGrowth(before, income(2023, 29_800_000, changes)), {
      code: 'mixedMoney',
      path: ['to', 'income', field],
    });
  });

  test('refuses a faulty amount, and names it', () => {
    expectPovertyError(() => incomeGrowth(income(2020, '24,1'), after), {
      code: 'invalidNumeral',
      path: ['from', 'income', 'amount'],
    });
    expectPovertyError(() => incomeGrowth(before, income(2023, -1)), {
      code: 'invalidNumber',
      path: ['to', 'income', 'amount'],
    });
  });

  test.each([...badDecimals, 11])('refuses %o decimals', (decimals) => {
    expectPovertyError(() => incomeGrowth(before, after, { decimals: untyped(decimals) }), {
      code: 'invalidNumber',
      path: ['decimals'],
    });
  });
});

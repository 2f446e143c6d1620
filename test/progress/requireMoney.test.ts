import { describe, expect, test } from 'vitest';
import type { Money } from '../../src/model/money.ts';
import { priceText, requireMoney, requireSameMoney } from '../../src/progress/requireMoney.ts';
import { badChoices, badRecords, untyped } from '../support/badValues.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { money } from '../support/money.ts';
import { expectFewReads } from '../support/watch.ts';

const path = ['from', 'income'];

describe('requireMoney', () => {
  test('fills in nominal prices and drops what is no part of money', () => {
    const read = requireMoney(untyped({ ...money(), note: 'mean' }), path);
    expect(read).toEqual({ ...money(), prices: { kind: 'nominal' } });
  });

  test('keeps real prices with their year, and nominal ones without', () => {
    const real = money({ prices: { kind: 'real', year: 2020 } });
    expect(requireMoney(real, path).prices).toEqual({ kind: 'real', year: 2020 });
    const nominal = money({ prices: untyped({ kind: 'nominal', year: 2020 }) });
    expect(requireMoney(nominal, path).prices).toEqual({ kind: 'nominal' });
    expect(requireMoney(money({ prices: untyped(null) }), path).prices).toEqual({
      kind: 'nominal',
    });
  });

  test.each([0, -0, '-0', '0.00', '24.1e6', 5e-324])('takes the amount %j', (amount) => {
    expect(requireMoney(money({ amount }), path).amount).toBe(amount);
  });

  test('takes records without a prototype, and reads each field a few times', () => {
    const bare = Object.assign(Object.create(null), money());
    expect(requireMoney(bare, path)).toEqual(requireMoney(money(), path));
    expectFewReads(money(), (value) => requireMoney(value, path));
  });

  test.each(badRecords)('refuses %s for money', (_, value, code) => {
    expectPovertyError(() => requireMoney(untyped(value), path), { code, path });
  });

  test.each([
    [undefined, 'missingValue'],
    [null, 'missingValue'],
    [-1, 'invalidNumber'],
    ['-0.01', 'invalidNumber'],
    [Number.NaN, 'invalidNumber'],
    [Number.POSITIVE_INFINITY, 'invalidNumber'],
    ['24,1', 'invalidNumeral'],
    ['24.100.000', 'invalidNumeral'],
    ['24.1 million', 'invalidNumeral'],
    ['', 'invalidNumeral'],
    [24_100_000n, 'invalidType'],
    [{}, 'invalidType'],
  ] as const)('refuses the amount %o', (amount, code) => {
    expectPovertyError(() => requireMoney(money({ amount: untyped(amount) }), path), {
      code,
      path: [...path, 'amount'],
    });
  });

  test.each([
    [undefined, 'missingValue'],
    [null, 'missingValue'],
    ['', 'unknownOption'],
    ['vnd', 'unknownOption'],
    ['VNĐ', 'unknownOption'],
    ['VND ', 'unknownOption'],
    ['đồng', 'unknownOption'],
    [704, 'unknownOption'],
  ] as const)('refuses the currency %o', (currency, code) => {
    expectPovertyError(() => requireMoney(money({ currency: untyped(currency) }), path), {
      code,
      path: [...path, 'currency'],
    });
  });

  test.each(badChoices)('refuses %s for period, holder and kind of prices', (_, value, code) => {
    for (const field of ['per', 'holder'] as const) {
      const faulty = untyped<Money>({ ...money(), [field]: value === 'household' ? 1 : value });
      expectPovertyError(() => requireMoney(faulty, path), { code, path: [...path, field] });
    }
    const prices = untyped<{ kind: 'nominal' }>({ kind: value });
    expectPovertyError(() => requireMoney(money({ prices }), path), {
      code,
      path: [...path, 'prices', 'kind'],
    });
  });

  test('refuses prices that are no record, and real ones without a whole year', () => {
    expectPovertyError(() => requireMoney(money({ prices: untyped('real') }), path), {
      code: 'invalidType',
      path: [...path, 'prices'],
    });
    for (const year of [undefined, null, '2020', 2020.5, Number.NaN]) {
      const prices = { kind: 'real', year: untyped<number>(year) } as const;
      expectPovertyError(() => requireMoney(money({ prices }), path), {
        code: 'invalidNumber',
        path: [...path, 'prices', 'year'],
      });
    }
  });
});

describe('requireSameMoney', () => {
  const from = requireMoney(money(), path);
  const real = { prices: { kind: 'real', year: 2020 } } as const;

  test('takes amounts that differ in size alone', () => {
    const to = requireMoney(money({ amount: 29_800_000, prices: { kind: 'nominal' } }), path);
    expect(() => requireSameMoney(from, to, path)).not.toThrow();
  });

  test.each([
    ['currency', { currency: 'USD' }, '\'VND\' as before, got "USD"'],
    ['per', { per: 'month' }, '\'year\' as before (incomePer converts), got "month"'],
    ['holder', { holder: 'worker' }, '\'person\' as before, got "worker"'],
    [
      'prices',
      real,
      'nominal prices as before (deflate both to one year first), got prices of 2020',
    ],
  ] as const)('refuses another %s', (field, changes, message) => {
    const to = requireMoney(money(changes), path);
    expectPovertyError(() => requireSameMoney(from, to, path), {
      code: 'mixedMoney',
      path: [...path, field],
      message,
    });
  });

  test('refuses the prices of two years', () => {
    const [a, b] = [2020, 2023].map((year) =>
      requireMoney(money({ prices: { kind: 'real', year } }), path),
    );
    expectPovertyError(() => requireSameMoney(untyped(a), untyped(b), path), {
      code: 'mixedMoney',
      path: [...path, 'prices'],
    });
  });
});

test('priceText says prices in words', () => {
  expect(priceText({ kind: 'nominal' })).toBe('nominal prices');
  expect(priceText({ kind: 'real', year: 2020 })).toBe('prices of 2020');
});

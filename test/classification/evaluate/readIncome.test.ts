import { describe, expect, test } from 'vitest';
import { incomeParts, requireAmount } from '../../../src/classification/evaluate/readIncome.ts';
import { readPolicies } from '../../../src/classification/policies.ts';
import type { Money } from '../../../src/model/money.ts';
import { badChoices, badNumbers, untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { income } from '../../support/households.ts';

const defaults = readPolicies({});

const parts = (money: Money, size = 4, policies = defaults, currency = 'VND') =>
  incomeParts(money, size, currency, policies, ['rows', 2]);

test('over how many persons and months an amount goes', () => {
  expect(parts(income(2_000_000, 'month', 'person'))).toBe(1);
  expect(parts(income(8_000_000, 'month', 'household'))).toBe(4);
  expect(parts(income(24_000_000, 'year', 'person'))).toBe(12);
  expect(parts(income(96_000_000, 'year', 'household'))).toBe(48);
});

test('nothing at all is an income, in figures and in text', () => {
  for (const amount of [0, -0, '0', '0.00']) {
    expect(parts(income(amount, 'year', 'household'))).toBe(48);
  }
});

test('nominal prices may be said', () => {
  expect(parts({ ...income(2_000_000), prices: { kind: 'nominal' } })).toBe(1);
});

describe('refuses', () => {
  const path = (field: string) => ['rows', 2, 'income', field];

  test('what is no income', () => {
    for (const [value, code] of [
      ['2000000', 'invalidType'],
      [2_000_000, 'invalidType'],
      [() => 1, 'invalidType'],
    ] as const) {
      expectPovertyError(() => parts(untyped(value)), { code, path: ['rows', 2, 'income'] });
    }
  });

  test.each(badNumbers.filter(([name]) => name !== 'a text'))(
    '%s for the amount',
    (_, amount, code) => {
      expectPovertyError(() => parts(income(untyped(amount))), { code, path: path('amount') });
    },
  );

  test.each([
    ['a negative number', -1, 'invalidNumber'],
    ['a negative text', '-0.01', 'invalidNumber'],
    ['an empty text', '', 'invalidNumeral'],
    ['thousands set off', '2.000.000', 'invalidNumeral'],
    ['a decimal comma', '2000000,5', 'invalidNumeral'],
    ['a unit', '2 triệu', 'invalidNumeral'],
    ['a percentage', '22.5%', 'invalidNumeral'],
    ['a fraction', '8000000/4', 'invalidNumeral'],
    ['the word NaN', 'NaN', 'invalidNumeral'],
    ['a key of Object.prototype', '__proto__', 'invalidNumeral'],
  ] as const)('%s for the amount', (_, amount, code) => {
    expectPovertyError(() => parts(income(amount)), { code, path: path('amount') });
  });

  test('another currency, or none', () => {
    expectPovertyError(() => parts({ ...income(100), currency: 'USD' }), {
      code: 'mixedMoney',
      path: path('currency'),
      message: `expected 'VND' as in the standard, got "USD"`,
    });
    for (const currency of [undefined, null]) {
      expectPovertyError(() => parts({ ...income(100), currency: untyped(currency) }), {
        code: 'missingValue',
        path: path('currency'),
      });
    }
  });

  test.each(badChoices)('%s for the period or the holder', (_, value, code) => {
    if (value === 'household') return;
    for (const field of ['per', 'holder'] as const) {
      expectPovertyError(() => parts({ ...income(100), [field]: untyped(value) }), {
        code,
        path: path(field),
      });
    }
  });

  test("a worker's wage", () => {
    expectPovertyError(() => parts({ ...income(10_000_000), holder: 'worker' }), {
      code: 'mixedMoney',
      path: path('holder'),
      message: /a worker's wage is not the income of a household/,
    });
  });

  test('prices of another year', () => {
    expectPovertyError(() => parts({ ...income(100), prices: { kind: 'real', year: 2010 } }), {
      code: 'mixedMoney',
      path: path('prices'),
    });
    for (const prices of [null, 'nominal', {}]) {
      expectPovertyError(() => parts({ ...income(100), prices: untyped(prices) }), {
        code: 'mixedMoney',
        path: path('prices'),
      });
    }
  });
});

describe('an income of the wrong size', () => {
  const amount = ['rows', 2, 'income', 'amount'];
  const implausible = (call: () => unknown, message: RegExp | string) =>
    expectPovertyError(call, { code: 'implausibleAmount', path: amount, message });

  test("a year's, given as a month's", () => {
    expect(parts(income(20_000_000))).toBe(1);
    implausible(() => parts(income(20_000_001)), 'is it an amount of a year?');
    implausible(
      () => parts(income('24100000')),
      /at most 20000000 .* got "24100000", which is 24100000 a person a month/,
    );
    // 96 million a year for four is 24 million a month each.
    implausible(
      () => parts(income(96_000_000, 'month', 'household')),
      'which is 24000000 a person a month',
    );
    expect(parts(income(80_000_000, 'month', 'household'))).toBe(4);
  });

  test('a small one of a year is let pass: a household can have next to nothing', () => {
    for (const amount of [1, 1_100_000, '1199999']) {
      expect(parts(income(amount, 'year'))).toBe(12);
      expect(parts(income(amount, 'year', 'household'))).toBe(48);
    }
  });

  test("a month's, given as a year's, where somebody says what the least is", () => {
    const range = readPolicies({ plausibleMonthly: { atLeast: 100_000, atMost: 20_000_000 } });
    expect(parts(income(1_200_000, 'year'), 4, range)).toBe(12);
    implausible(() => parts(income(1_199_999, 'year'), 4, range), 'is it an amount of a month?');
    implausible(() => parts(income('4799999', 'year', 'household'), 4, range), 'at least 100000');
    expect(parts(income(4_800_000, 'year', 'household'), 4, range)).toBe(48);
    expect(parts(income(0, 'year'), 4, range)).toBe(12);
  });

  test('a small amount of a month and a large one of a year are let pass', () => {
    expect(parts(income(1))).toBe(1);
    expect(parts(income(500_000_000, 'year'))).toBe(12);
  });

  test('is accepted where that is asked for, and judged by another range where one is given', () => {
    const accept = readPolicies({ implausible: 'accept' });
    expect(parts(income(29_800_000), 4, accept)).toBe(1);
    expect(parts(income(1, 'year'), 4, accept)).toBe(12);
    const range = readPolicies({ plausibleMonthly: { atLeast: 10, atMost: 100 } });
    expect(parts(income(100), 4, range)).toBe(1);
    implausible(() => parts(income(101), 4, range), 'at most 100');
    implausible(() => parts(income(119, 'year'), 4, range), 'at least 10');
    expectPovertyError(() => parts(income(-1), 4, accept), { code: 'invalidNumber', path: amount });
  });

  test('is not judged in a currency nothing is known of, unless a range is given', () => {
    const dollars = { ...income(1_000_000_000), currency: 'USD' };
    expect(parts(dollars, 4, defaults, 'USD')).toBe(1);
    const range = readPolicies({ plausibleMonthly: { atLeast: 10, atMost: 10_000 } });
    implausible(() => parts(dollars, 4, range, 'USD'), 'at most 10000');
  });
});

test('an amount on its own, wherever it stands', () => {
  const given = { amount: untyped<number>('x'), parts: 1, yearly: false };
  expectPovertyError(() => requireAmount(given, 'VND', defaults, [1], ['incomePerCapitaMonthly']), {
    code: 'invalidNumeral',
    path: [1, 'incomePerCapitaMonthly'],
  });
  expect(requireAmount({ ...given, amount: '0.5' }, 'VND', defaults, [], [])).toBe(undefined);
});

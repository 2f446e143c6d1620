import { expect, test } from 'vitest';
import { localMoney, localMoneyKeys } from '../../../src/monetary/lines/localMoney.ts';
import { worldBankLines } from '../../../src/standards/worldBankLines.ts';
import { badNumbers, untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const { ppp2021 } = worldBankLines;
const ppp = { year: 2021, factor: 8000 };
const options = deepFreeze({ ppp, per: 'day' } as const);

test('its settings are those of the type', () => {
  expect(localMoneyKeys).toEqual(['ppp', 'priceIndex', 'per']);
});

// 3 · 8000 = 24000 a day; · 365/12 = 730000 a month; · 365 = 8760000 a year; prices a quarter higher.
test.each([
  ['day', 24_000, '1'],
  ['month', 730_000, '365/12'],
  ['year', 8_760_000, '365'],
] as const)('three dollars a day are money of a %s', (per, amount, days) => {
  const money = localMoney(ppp2021, { ppp, per });
  expect(money.of(3)).toBe(amount);
  expect(money.conventions).toEqual({
    pppYear: '2021',
    pppFactor: '8000',
    priceIndex: 'none',
    days,
  });
  const later = localMoney(ppp2021, { ppp, per, priceIndex: { atPppYear: 100, atWelfare: 125 } });
  expect(later.of(3)).toBe(amount * 1.25);
  expect(later.conventions.priceIndex).toBe('125 over 100 in 2021');
});

test('parities of another vintage are another series', () => {
  expectPovertyError(() => localMoney(ppp2021, { ...options, ppp: { year: 2017, factor: 8000 } }), {
    code: 'mixedSeries',
    path: ['ppp', 'year'],
    message: 'expected 2021, the year of the parities that the lines are in, got 2017',
  });
});

test.each(badNumbers)('%s is no factor and no index', (_, value, code) => {
  const factor = untyped<number>(value);
  expectPovertyError(() => localMoney(ppp2021, { ...options, ppp: { year: 2021, factor } }), {
    code,
    path: ['ppp', 'factor'],
  });
  for (const key of ['atPppYear', 'atWelfare']) {
    const priceIndex = { atPppYear: 1, atWelfare: 1, [key]: factor };
    expectPovertyError(() => localMoney(ppp2021, { ...options, priceIndex }), {
      code,
      path: ['priceIndex', key],
    });
  }
});

test.each([
  ['no parity', { ppp: undefined }, 'missingValue', ['ppp']],
  ['a bare factor', { ppp: 8000 }, 'invalidType', ['ppp']],
  ['no year', { ppp: { factor: 1 } }, 'missingValue', ['ppp', 'year']],
  ['a factor of 0', { ppp: { year: 2021, factor: 0 } }, 'invalidNumber', ['ppp', 'factor']],
  ['a currency', { ppp: { ...ppp, currency: 'VND' } }, 'unknownOption', ['ppp', 'currency']],
  ['no period', { per: undefined }, 'missingValue', ['per']],
  ['a week', { per: 'week' }, 'unknownOption', ['per']],
  ['a bare index', { priceIndex: 1.2 }, 'invalidType', ['priceIndex']],
  [
    'an index of 0',
    { priceIndex: { atPppYear: 0, atWelfare: 1 } },
    'invalidNumber',
    ['priceIndex', 'atPppYear'],
  ],
  ['from and to', { priceIndex: { from: 1, to: 1 } }, 'unknownOption', ['priceIndex', 'from']],
] as const)('%s is refused', (_, changed, code, path) => {
  expectPovertyError(() => localMoney(ppp2021, untyped({ ...options, ...changed })), {
    code,
    path,
  });
});

test('money past the largest double is refused', () => {
  const money = localMoney(ppp2021, { ppp: { year: 2021, factor: 1e308 }, per: 'year' });
  expectPovertyError(() => money.of(3), { code: 'overflow', path: ['ppp', 'factor'] });
});

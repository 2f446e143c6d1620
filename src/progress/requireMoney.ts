import { type ErrorPath, PovertyError } from '../errors.ts';
import { decimal } from '../exact/decimal.ts';
import { type Money, moneyHolders, moneyPeriods, type PriceBasis } from '../model/money.ts';
import { refuse, requireChoice, requireRecord } from '../require.ts';

const priceKinds = ['nominal', 'real'] as const;

/** An amount whose every part has been checked, with its price basis filled in. */
export type CheckedMoney = Required<Money>;

/** Holds that a value is an amount of money of zero or more. */
export function requireMoney(value: Money, path: ErrorPath): CheckedMoney {
  requireRecord(value, path, 'money { amount, currency, per, holder }');
  const amount = decimal(value.amount, [...path, 'amount']);
  if (amount.isNegative() && !amount.isZero()) {
    refuse('invalidNumber', [...path, 'amount'], 'an income of 0 or more', value.amount);
  }
  const { currency } = value;
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) {
    const code = currency === undefined || currency === null ? 'missingValue' : 'unknownOption';
    refuse(code, [...path, 'currency'], "an ISO 4217 code such as 'VND'", currency);
  }
  return {
    amount: value.amount,
    currency,
    per: requireChoice(value.per, moneyPeriods, [...path, 'per']),
    holder: requireChoice(value.holder, moneyHolders, [...path, 'holder']),
    prices: requirePrices(value.prices ?? { kind: 'nominal' }, [...path, 'prices']),
  };
}

function requirePrices(prices: PriceBasis, path: ErrorPath): PriceBasis {
  requireRecord(prices, path, "prices { kind: 'nominal' } or { kind: 'real', year }");
  if (requireChoice(prices.kind, priceKinds, [...path, 'kind']) === 'nominal') {
    return { kind: 'nominal' };
  }
  const { year } = prices as { readonly year: number };
  if (!Number.isInteger(year)) refuse('invalidNumber', [...path, 'year'], 'a whole year', year);
  return { kind: 'real', year };
}

/** Holds that two amounts differ in nothing but their size. */
export function requireSameMoney(from: CheckedMoney, to: CheckedMoney, path: ErrorPath): void {
  const hint = { per: ' (incomePer converts)', currency: '', holder: '' };
  for (const field of ['currency', 'per', 'holder'] as const) {
    if (from[field] === to[field]) continue;
    refuse('mixedMoney', [...path, field], `'${from[field]}' as before${hint[field]}`, to[field]);
  }
  const before = priceText(from.prices);
  const after = priceText(to.prices);
  if (before !== after) {
    throw new PovertyError('mixedMoney', {
      path: [...path, 'prices'],
      expected: `${before} as before (deflate both to one year first)`,
      got: after,
    });
  }
}

/** A price basis in words. */
export function priceText(prices: PriceBasis): string {
  return prices.kind === 'nominal' ? 'nominal prices' : `prices of ${prices.year}`;
}

import { compoundPercent } from '../exact/compoundPercent.ts';
import { type Decimal, decimal, decimalText } from '../exact/decimal.ts';
import type { DecimalInput, DecimalText } from '../exact/decimalInput.ts';
import type { Money, MoneyHolder, MoneyPeriod, PriceBasis } from '../model/money.ts';
import { type IsoDate, requireDate, requireLater } from '../model/period.ts';
import { yearsBetween } from '../model/yearsBetween.ts';
import { refuse, requireDecimals, requireRecord } from '../require.ts';
import { type CheckedMoney, priceText, requireMoney, requireSameMoney } from './requireMoney.ts';
import { type IncomeWarning, type PlausibilityOptions, warnIncome } from './warnIncome.ts';

/** A mean income on a day. */
export interface IncomeObservation {
  /** The day it describes; the end of the year for a yearly income. */
  readonly date: IsoDate;
  /** The income. */
  readonly income: Money;
}

/** A price index on two days, on any one base. */
export interface PriceIndex {
  /** On the earlier day, above zero. */
  readonly from: DecimalInput;
  /** On the later day, above zero. */
  readonly to: DecimalInput;
}

/** Settings of {@link incomeGrowth}. */
export interface IncomeGrowthOptions extends PlausibilityOptions {
  /** A price index on the two days, to turn nominal amounts into real ones. */
  readonly priceIndex?: PriceIndex;
  /** Decimals of the published percents, 0 to 10; 2 if left out. */
  readonly decimals?: number;
}

/** How an income grew between two days. */
export interface IncomeGrowth {
  /** The earlier amount; at the prices of the later day when an index was given. */
  readonly from: DecimalText;
  /** The later amount. */
  readonly to: DecimalText;
  /** Years between the two days. */
  readonly years: number;
  /** The currency of the amounts. */
  readonly currency: string;
  /** A month's amounts or a year's. */
  readonly per: MoneyPeriod;
  /** Whose. */
  readonly holder: MoneyHolder;
  /** Nominal, or real and at which year's prices. */
  readonly prices: PriceBasis;
  /** The difference, in the currency. */
  readonly absolute: DecimalText;
  /** The difference as a share of the earlier amount; `null` from an income of 0. */
  readonly relativeChange: number | null;
  /** The same in percent, published. */
  readonly relativePercent: DecimalText | null;
  /** The constant yearly growth, as a share; `null` from an income of 0. */
  readonly compoundPerYear: number | null;
  /** The same in percent, published. */
  readonly compoundPercentPerYear: DecimalText | null;
  /** What looks wrong with the amounts although the growth can be computed. */
  readonly warnings: readonly IncomeWarning[];
}

/**
 * How much an income grew: in money, relatively, and a year compound.
 *
 * Convention: amounts are exact decimals, printed to two decimals where an index was applied; growth is nominal unless the amounts are real or a price
 * index is given, and the result says which. With an index the earlier amount is brought to the
 * prices of the later day. Years are the intervals between the two days. Currency, period, holder
 * and prices must be the same: a worker's month is never compared with a person's year. A mean says
 * nothing of a household's status.
 *
 * Formula: y₂ − y₁; y₂ / y₁ − 1; (y₂ / y₁)^(1/t) − 1, where y₁ is multiplied by I₂ / I₁ if an index
 * is given.
 *
 * @param from - the earlier income
 * @param to - the later income
 * @param options - price index, plausible range, decimals
 * @returns the growth: amounts and percents as exact text, shares as numbers; the relative figures
 * are `null` when the earlier income is 0
 * @throws PovertyError `mixedMoney` when currency, period, holder or prices differ, or an index is
 * given for real amounts; `implausibleAmount` when the two differ by a factor that only a month
 * taken for a year explains; `dateOrder` when the second day is not after the first; `invalidDate`,
 * `invalidNumber`, `invalidNumeral`, `unknownOption`, `missingValue`, `invalidType`
 * @example
 * import { incomeGrowth } from 'poverty-indicators';
 *
 * // Hoàng Thu Phố, 2020 to 2023
 * const money = { currency: 'VND', per: 'year', holder: 'person' } as const;
 * const growth = incomeGrowth(
 *   { date: '2020-12-31', income: { amount: 24_100_000, ...money } },
 *   { date: '2023-12-31', income: { amount: 29_800_000, ...money } },
 * );
 * growth.absolute; // => '5700000'
 * growth.relativePercent; // => '23.65'
 * growth.compoundPercentPerYear; // => '7.33'
 */
export function incomeGrowth(
  from: IncomeObservation,
  to: IncomeObservation,
  options: IncomeGrowthOptions = {},
): IncomeGrowth {
  requireRecord(options, ['options']);
  requireRecord(from, ['from'], 'an income with its date');
  requireRecord(to, ['to'], 'an income with its date');
  const before = requireMoney(from.income, ['from', 'income']);
  const after = requireMoney(to.income, ['to', 'income']);
  requireSameMoney(before, after, ['to', 'income']);
  const decimals = requireDecimals(options.decimals, ['decimals']);
  requireDate(from.date, ['from', 'date']);
  requireDate(to.date, ['to', 'date']);
  requireLater(from.date, to.date, ['to', 'date']);
  const years = yearsBetween(from.date, to.date);
  const deflated = deflate(before, options.priceIndex, to.date);
  const end = decimal(after.amount, ['to', 'income', 'amount']);
  // An amount at other prices rarely ends: it is printed to two decimals, as money is.
  const places = options.priceIndex === undefined ? undefined : 2;
  const change = deflated.amount.isZero() ? null : end.minus(deflated.amount).div(deflated.amount);
  const ratio = change === null ? null : change.plus(1).toNumber();
  const warnings = warnIncome([before, after], ratio, years, options);
  return {
    from: decimalText(deflated.amount, places),
    to: decimalText(end),
    years,
    currency: after.currency,
    per: after.per,
    holder: after.holder,
    prices: deflated.prices,
    absolute: decimalText(end.minus(deflated.amount), places),
    ...relative(deflated.amount, end, change, years, decimals),
    warnings,
  };
}

function deflate(
  money: CheckedMoney,
  index: IncomeGrowthOptions['priceIndex'],
  date: IsoDate,
): { readonly amount: Decimal; readonly prices: PriceBasis } {
  const amount = decimal(money.amount, ['from', 'income', 'amount']);
  if (index === undefined) return { amount, prices: money.prices };
  if (money.prices.kind === 'real') {
    refuse('mixedMoney', ['priceIndex'], 'no index: the amounts are real', priceText(money.prices));
  }
  const [start, end] = (['from', 'to'] as const).map((side) => {
    const value = decimal(index[side], ['priceIndex', side]);
    return value.isPositive() && !value.isZero()
      ? value
      : refuse('invalidNumber', ['priceIndex', side], 'an index above 0', index[side]);
  }) as [Decimal, Decimal];
  return {
    amount: amount.times(end).div(start),
    prices: { kind: 'real', year: Number(date.slice(0, 4)) },
  };
}

function relative(
  from: Decimal,
  to: Decimal,
  change: Decimal | null,
  years: number,
  decimals: number,
) {
  if (change === null) {
    return {
      relativeChange: null,
      relativePercent: null,
      compoundPerYear: null,
      compoundPercentPerYear: null,
    };
  }
  return {
    relativeChange: change.toNumber(),
    relativePercent: decimalText(change.times(100), decimals),
    compoundPerYear: Math.expm1(Math.log1p(change.toNumber()) / years),
    compoundPercentPerYear: compoundPercent({ ...wholeNumbers(from, to), years }, decimals),
  };
}

/** Two decimals as whole numbers on one scale. */
function wholeNumbers(from: Decimal, to: Decimal): { readonly from: bigint; readonly to: bigint } {
  const shift = Math.max(from.decimalPlaces(), to.decimalPlaces());
  const whole = (value: Decimal) => BigInt(value.times(`1e${shift}`).toFixed(0));
  return { from: whole(from), to: whole(to) };
}

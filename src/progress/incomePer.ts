import { decimal, decimalText } from '../exact/decimal.ts';
import type { DecimalText } from '../exact/decimalInput.ts';
import { type Money, type MoneyPeriod, moneyPeriods } from '../model/money.ts';
import { refuse, requireChoice, requireDecimals } from '../require.ts';
import { requireMoney } from './requireMoney.ts';

/** Settings of {@link incomePer}. */
export interface IncomePerOptions {
  /** The period wanted. */
  readonly per: MoneyPeriod;
  /** Decimals of the amount, 0 to 15; 2 if left out. */
  readonly decimals?: number;
}

/** An income in the period asked for. */
export interface IncomePerPeriod extends Required<Money> {
  /** The amount, rounded half up. */
  readonly amount: DecimalText;
}

/**
 * An income a year as an income a month, or the reverse.
 *
 * Convention: a year has twelve months; the amount is rounded half up to 2 decimals unless asked
 * otherwise. A worker's wage is refused: how many months were worked is not in the amount.
 *
 * Formula: month = year / 12.
 *
 * @param income - the amount with its period
 * @param options - the period wanted, decimals
 * @returns the same money with its amount, as text, in the period wanted
 * @throws PovertyError `mixedMoney` for a worker's wage across periods; `invalidNumber`,
 * `invalidNumeral`, `unknownOption`, `missingValue`, `invalidType` for a faulty amount or option
 * @example
 * import { incomePer } from 'poverty-indicators';
 *
 * const income = { amount: 24_100_000, currency: 'VND', per: 'year', holder: 'person' } as const;
 * incomePer(income, { per: 'month', decimals: 0 }).amount; // => '2008333'
 */
export function incomePer(income: Money, options: IncomePerOptions): IncomePerPeriod {
  const checked = requireMoney(income, ['income']);
  const per = requireChoice(options?.per, moneyPeriods, ['per']);
  const decimals = requireDecimals(options.decimals, ['decimals']);
  const amount = decimal(income.amount, ['income', 'amount']);
  if (per === checked.per) return { ...checked, amount: decimalText(amount, decimals) };
  if (checked.holder === 'worker') {
    refuse(
      'mixedMoney',
      ['per'],
      `'${checked.per}': the months a worker worked are not known`,
      per,
    );
  }
  const converted = per === 'month' ? amount.div(12) : amount.times(12);
  return { ...checked, per, amount: decimalText(converted, decimals) };
}

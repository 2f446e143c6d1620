import type { DecimalInput } from '../exact/decimalInput.ts';

/** How often an amount is earned: a month or a year. */
export type MoneyPeriod = 'month' | 'year';

/** Whose amount it is: a mean over persons, over households, or a worker's wage. */
export type MoneyHolder = 'person' | 'household' | 'worker';

/** Nominal amounts, or real ones at the prices of a year. */
export type PriceBasis =
  | { readonly kind: 'nominal' }
  | { readonly kind: 'real'; readonly year: number };

/** An amount of money with everything that must match before two amounts are compared. */
export interface Money {
  /** The amount, in whole units of the currency (29.8 million đồng is 29800000). */
  readonly amount: DecimalInput;
  /** The currency by its ISO 4217 code, such as `'VND'`. */
  readonly currency: string;
  /** A month's amount or a year's. */
  readonly per: MoneyPeriod;
  /** Whose. */
  readonly holder: MoneyHolder;
  /** Its prices; nominal if left out, as incomes are published. */
  readonly prices?: PriceBasis;
}

/** The periods there are. */
export const moneyPeriods: readonly MoneyPeriod[] = ['month', 'year'];

/** The holders there are. */
export const moneyHolders: readonly MoneyHolder[] = ['person', 'household', 'worker'];

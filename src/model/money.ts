import type { DecimalInput } from '../exact/decimalInput.ts';

/** How often an amount is earned: a month or a year. */
export type MoneyPeriod = 'month' | 'year';

/** Whose amount it is: a mean over persons, over households, or a worker's wage. */
export type MoneyHolder = 'person' | 'household' | 'worker';

/** Amounts as they were paid, each in the money of its day. */
export interface NominalPrices {
  /** Says that it is this. */
  readonly kind: 'nominal';
}

/** Amounts at the prices of one year. */
export interface RealPrices {
  /** Says that it is this. */
  readonly kind: 'real';
  /** The year whose prices they are. */
  readonly year: number;
}

/** Nominal amounts, or real ones at the prices of a year. */
export type PriceBasis = NominalPrices | RealPrices;

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

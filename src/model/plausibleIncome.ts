/** The amounts, in the currency, between which a person's income of a month can lie. */
export interface PlausibleRange {
  /** The least. */
  readonly atLeast: number;
  /** The most. */
  readonly atMost: number;
}

/**
 * What a person's monthly income can be, in đồng. A rule of thumb, not law: it lies well outside the
 * means of any commune or province published for 2016 to 2025, and inside what a year's amount reads
 * like when it is given as a month's.
 */
export const plausibleVnd: PlausibleRange = { atLeast: 100_000, atMost: 20_000_000 };

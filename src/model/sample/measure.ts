/** A number and how it was made. */
export interface MeasureValue {
  /** The name of the measure, such as `'adjustedHeadcount'`. */
  readonly measure: string;
  /** The value, or `null` where there was nobody to count. */
  readonly value: number | null;
  /** How many rows it was made from. */
  readonly rows: number;
  /** The sum of their weights; the number of rows where they have none. */
  readonly population: number;
  /** Every setting and convention that the value depends on, by name. */
  readonly conventions: { readonly [name: string]: string };
}

/**
 * A measure with its settings bound, so that whatever needs a value (a table, a bootstrap) or a standard
 * error can work with it and not know its formula.
 */
export interface Measure<Data> {
  /** Its name, such as `'adjustedHeadcount'`. */
  readonly measure: string;
  /** Every setting and convention that the value depends on, by name. */
  readonly conventions: { readonly [name: string]: string };
  /** The value, or `null` where there is nobody to count. */
  value(data: Data): number | null;
  /**
   * The influence of each row on the value: how it moves as the row's weight grows, per share of the
   * weight of all. Its weighted mean is 0, and the standard error of that mean is, to first order,
   * that of the value. 0 for a row that was left out; `null` where the value is.
   */
  influence(data: Data): Float64Array | null;
}

import type { CountUnit } from '../model/countUnit.ts';
import type { MissingPolicy } from '../model/sample/missingPolicy.ts';
import type { NumberColumn, Weight } from '../model/sample/weight.ts';
import type { GroupColumn } from './groupColumn.ts';

/** Incomes or consumption by row, with weights: what every measure of a distribution starts from. */
export interface WelfareSample {
  /** Income or consumption of each row, in one currency, for one period. */
  readonly welfare: NumberColumn;
  /** The weight of each row; a bare column is one of sampling weights. Left out: 1 each. */
  readonly weight?: NumberColumn | Weight;
  /** How many persons live in the household that each row is; persons are then counted. */
  readonly size?: NumberColumn;
}

/** A sample with groupings. */
export interface GroupedSample extends WelfareSample {
  /** Groupings by name, such as `{ region, area }`: each a column of labels. */
  readonly by: { readonly [grouping: string]: GroupColumn };
}

/** So many rows, and the sum of their weights. */
export interface RowsAndWeight {
  /** How many rows. */
  readonly rows: number;
  /** The sum of their weights; the number of rows where they have none. */
  readonly weight: number;
}

/**
 * A sample in ascending order of welfare, made once by `sortSample`, so that every measure that needs
 * the order has it. Its columns are typed arrays and not JSON.
 */
export interface SortedSample {
  /** Says what it is. */
  readonly kind: 'sorted';
  /** Welfare in ascending order. */
  readonly welfare: Float64Array;
  /** The weight at each place, or `null` where each is 1. */
  readonly weights: Float64Array | null;
  /** The row of the sample that stands at each place. */
  readonly order: Uint32Array;
  /** How many rows the sample has, those left out among them. */
  readonly length: number;
  /** The sum of the weights of the rows in it. */
  readonly population: number;
  /** Whom the weights count: persons where household sizes are among them, else rows. */
  readonly unit: CountUnit | 'row';
  /** The kinds of weights, multiplied, such as `'sampling × household-size'`; or `'none'`. */
  readonly weighting: string;
  /** What was done about rows without a value. */
  readonly missingPolicy: MissingPolicy;
  /** The rows left out because they have no value. */
  readonly missing: RowsAndWeight;
  /** The groupings of the sample, by its rows, labels in the order of results. */
  readonly by?: { readonly [grouping: string]: GroupColumn };
  /** The lines of the rows of the sample. */
  readonly line?: Float64Array;
}

export type { MissingPolicy };

/** A sample, or one that was sorted before. */
export type SampleInput = WelfareSample | SortedSample;

/** Settings that every measure of a sample has. */
export interface SampleOptions {
  /** What is done about rows without a value; `'refuse'` if left out. */
  readonly missing?: MissingPolicy;
}

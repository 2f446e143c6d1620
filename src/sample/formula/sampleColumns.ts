import type { SampleValue } from '../sampleValue.ts';

/** What a formula sees of a sample: the rows that are counted, and nothing else. */
export interface SampleColumns {
  /** Welfare: every value is finite and accepted by the formula. Not to be written to. */
  readonly welfare: Float64Array;
  /** Weights of 0 or more, or `null` where each is 1. Not to be written to. */
  readonly weights: Float64Array | null;
  /** The sum of the weights. */
  readonly population: number;
  /** Other columns of the same rows, such as a tax or a line. Not to be written to. */
  readonly companions: readonly Float64Array[];
  /** Whether welfare ascends. */
  readonly ascending: boolean;
  /** The row of the sample at each place; `null` where place and row are the same. */
  readonly rowAt: Uint32Array | null;
}

/** A sample as it was read, before any policy of a measure. */
export interface ReadSample {
  /** The rows that have a value. */
  readonly columns: SampleColumns;
  /** The least welfare; +Infinity where there is none. */
  readonly least: number;
  /** How many rows the sample has, those left out among them. */
  readonly length: number;
  /** The weight of all rows, those left out among them. */
  readonly population: number;
  /** What the weights are, for the conventions of a result. */
  readonly conventions: { readonly [name: string]: string };
  /** The rows without a value. */
  readonly missing: SampleValue['treated']['missing'];
}

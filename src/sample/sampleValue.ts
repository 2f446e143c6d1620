import type { MeasureValue } from '../model/sample/measure.ts';
import type { RowsAndWeight } from './welfareSample.ts';

/** What was done about rows that could not be counted as they are. */
export interface Treatment {
  /** Left out because they have no value. */
  readonly missing: RowsAndWeight;
  /** Left out because their value lies outside what the measure accepts. */
  readonly omitted: RowsAndWeight;
  /** Counted with another value than their own. */
  readonly changed: RowsAndWeight;
}

/** How many numbers of a sample were made: of whom, by which settings, and what was left out. */
export interface CountedSample extends Pick<MeasureValue, 'rows' | 'population' | 'conventions'> {
  /** What was done about rows that could not be counted as they are. */
  readonly treated: Treatment;
}

/** A measure of a sample: a number, how it was made, and what was done about rows outside its support. */
export interface SampleValue extends MeasureValue {
  /** What was done about rows that could not be counted as they are. */
  readonly treated: Treatment;
}

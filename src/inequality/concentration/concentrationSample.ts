import type { NumberColumn } from '../../model/sample/weight.ts';
import type { WelfareSample } from '../../sample/welfareSample.ts';

/** A sample with another amount of each row, such as what it spends on health. */
export interface ConcentrationSample extends WelfareSample {
  /** The amount of each row whose concentration is asked for, in any unit. */
  readonly variable: NumberColumn;
}

/** A sample of income before tax, with the tax. */
export interface TaxSample extends WelfareSample {
  /** The tax of each row in the unit of welfare; a benefit is a negative one. */
  readonly tax: NumberColumn;
}

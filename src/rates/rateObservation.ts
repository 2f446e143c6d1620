import type { DecimalInput } from '../exact/decimalInput.ts';
import type { FigureContext, ObservedCounts } from '../model/counts.ts';
import type { CountUnit } from '../model/countUnit.ts';
import type { IsoDate } from '../model/period.ts';

/** Which rate: poor, near-poor, or poor + near-poor, among all. */
export type RateIndicator = 'poverty' | 'nearPoverty' | 'multidimensional';

/** What every observation of a rate says of itself. */
export interface RateContext extends FigureContext {
  /** The day it describes. */
  readonly date: IsoDate;
  /** Households or persons. */
  readonly unit: CountUnit;
  /** Which rate. */
  readonly indicator?: RateIndicator | null;
}

/** A rate on a day from its two whole numbers: a `Rate` can be spread into it. */
export interface CountedRateObservation extends RateContext {
  /** How many were counted. */
  readonly numerator: number;
  /** Out of how many. */
  readonly denominator: number;
}

/** A rate on a day as it was printed. */
export interface PublishedRateObservation extends RateContext {
  /** The published percent, in percent. */
  readonly percent: DecimalInput;
  /** Not known: it would be taken in the percent's stead. */
  readonly numerator?: undefined;
}

/** A rate on a day as counts of the poor and near-poor: what `rollUpCounts` and `countsOf` give. */
export interface ObservedRateObservation extends ObservedCounts {
  /** The day it describes; required here. */
  readonly date: IsoDate | null;
  /** Which rate of the counts is meant. */
  readonly indicator: RateIndicator;
  /** Not given: it follows from the counts. */
  readonly numerator?: undefined;
}

/** A rate on a day: two whole numbers, a printed percent, or counts and which rate of them. */
export type RateObservation =
  | CountedRateObservation
  | PublishedRateObservation
  | ObservedRateObservation;

import type { CountUnit } from './countUnit.ts';
import type { IsoDate } from './period.ts';
import type { PlaceRef } from './place/placeRef.ts';
import type { Population } from './population.ts';
import type { Series } from './series.ts';

/** Whole counts of one place from a review: enough for its rates. */
export interface PovertyCounts {
  /** What is counted. */
  readonly unit: CountUnit;
  /** All households (or persons) of the place. */
  readonly total: number;
  /** The poor among them (hộ nghèo). */
  readonly poor: number;
  /** The near-poor among them (hộ cận nghèo); nobody is both poor and near-poor. */
  readonly nearPoor: number;
}

/**
 * What has to be the same before two figures may be compared or summed. What is left out or `null`
 * is unknown: it is not taken for equal, and a result says that it could not be checked.
 */
export interface FigureContext {
  /** The place. */
  readonly place?: PlaceRef | null;
  /** The poverty standard by its id, such as `'vietnam2022'`. */
  readonly standard?: string | null;
  /** The series. */
  readonly series?: Series | null;
  /** Whose households or persons. */
  readonly population?: Population | null;
}

/** Counts with their place, date, standard and series; `null` where a count was not published. */
export interface ObservedCounts extends FigureContext {
  /** What is counted. */
  readonly unit: CountUnit;
  /** All households (or persons), or `null`. */
  readonly total: number | null;
  /** The poor, or `null`. */
  readonly poor: number | null;
  /** The near-poor, or `null`. */
  readonly nearPoor: number | null;
  /** The day the counts describe. */
  readonly date?: IsoDate | null;
}

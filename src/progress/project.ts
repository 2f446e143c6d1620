import type { IsoDate } from '../model/period.ts';
import { requireDate } from '../model/period.ts';
import type { DatedValue } from '../model/target.ts';
import { yearsBetween } from '../model/yearsBetween.ts';
import { rationalToNumber } from '../numeric/rational/rationalToNumber.ts';
import { refuse, requireChoice, requireList, requireRecord } from '../require.ts';
import { fitLine } from './fitLine.ts';
import { requireOrder } from './target/readObservations.ts';
import { readPoint } from './target/readPoint.ts';

/** Settings of {@link project}. */
export interface ProjectOptions {
  /** The day to project to, on or after the first observation. */
  readonly to: IsoDate;
  /** A straight line (if left out), or constant relative change. */
  readonly method?: 'linear' | 'compound';
  /** Through all observations by least squares (if left out), or through the first and the last. */
  readonly fit?: 'leastSquares' | 'endpoints';
}

/** Where a trend leads. */
export interface Projection {
  /** The value on the day; never below 0, but not held to 100: that is the caller's unit. */
  readonly value: number;
  /** The change a year: units for a line, a share for a curve. */
  readonly perYear: number;
  /** The method. */
  readonly method: 'linear' | 'compound';
  /** The fit. */
  readonly fit: 'leastSquares' | 'endpoints';
  /** How many observations were used. */
  readonly n: number;
}

/**
 * Where the trend of what was observed leads.
 *
 * Convention: an extrapolation, not a forecast: no error is claimed. The least-squares line minimizes
 * squared distances in the value, the least-squares curve in its logarithm. A value is not projected
 * below 0.
 *
 * Formula: v = a + b·t; v = exp(a + b·t), t in years from the first observation.
 *
 * @param observations - values and their days, at least two, in order
 * @param options - the day, line or curve, least squares or end points
 * @returns the value on the day and the change a year; `null` when a curve is asked for through a
 * value of 0, or leads past the largest double
 * @throws PovertyError `missingValue` when there are fewer than two observations; `dateOrder`,
 * `invalidDate`, `invalidNumber`, `invalidNumeral`, `unknownOption`, `invalidType`
 * @example
 * import { project } from 'poverty-indicators';
 *
 * // Pa Cheo: temporary houses removed in 2021, 2022 and 2023
 * const houses = [
 *   { date: '2021-12-31', value: 63 },
 *   { date: '2022-12-31', value: 70 },
 *   { date: '2023-12-31', value: 78 },
 * ];
 * project(houses, { to: '2024-12-31' })?.value.toFixed(1); // => '85.3'
 */
export function project(
  observations: readonly DatedValue[],
  options: ProjectOptions,
): Projection | null {
  requireList(observations, ['observations'], 'a list of observations');
  requireRecord(options, ['options'], 'options { to }');
  const method = requireChoice(options.method ?? 'linear', ['linear', 'compound'], ['method']);
  const fit = requireChoice(options.fit ?? 'leastSquares', ['leastSquares', 'endpoints'], ['fit']);
  const all = Array.from(observations, (observation, row) =>
    readPoint(observation, 'amount', ['observations', row]),
  );
  requireOrder(all.map(({ date }) => date));
  const first = all[0];
  const last = all[all.length - 1];
  if (first === undefined || last === undefined || all.length < 2) {
    return refuse('missingValue', ['observations'], 'at least two observations', observations);
  }
  const to = requireDate(options.to, ['to']);
  if (to < first.date) refuse('dateOrder', ['to'], `a day on or after ${first.date}`, to);
  const used = fit === 'endpoints' ? [first, last] : all;
  const years = used.map(({ date }) => yearsBetween(first.date, date));
  const values = used.map(({ value }) => rationalToNumber(value));
  if (method === 'compound' && values.some((value) => value === 0)) return null;
  const curved = method === 'compound';
  const { intercept, slope } = fitLine(years, curved ? values.map(Math.log) : values);
  const end = intercept + slope * yearsBetween(first.date, to);
  if (curved && !Number.isFinite(Math.exp(end))) return null;
  return {
    value: curved ? Math.exp(end) : Math.max(0, end),
    perYear: curved ? Math.expm1(slope) : slope,
    method,
    fit,
    n: used.length,
  };
}

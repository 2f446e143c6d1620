import { compoundPercent } from '../exact/compoundPercent.ts';
import type { DecimalText } from '../exact/decimalInput.ts';
import { roundRatio } from '../exact/roundRatio.ts';
import { requireLater } from '../model/period.ts';
import { exactYears, yearsBetween } from '../model/yearsBetween.ts';
import { divideWhole, minusWhole, timesWhole, type Whole } from '../numeric/whole.ts';
import { requireDecimals, requireRecord } from '../require.ts';
import type { RateObservation } from './rateObservation.ts';
import { readFraction } from './readFraction.ts';
import { type Break, requireComparable } from './requireComparable.ts';

/** Settings of {@link changeInRate}. */
export interface ChangeInRateOptions {
  /** Differences to compare across all the same; the result repeats those that were there. */
  readonly across?: readonly Break[];
  /** Decimals of the published figures, 0 to 10; 2 if left out. */
  readonly decimals?: number;
}

/** How a rate changed between two days. */
export interface RateChange {
  /** Years between the two days: the intervals the change is divided by. */
  readonly intervals: number;
  /** The difference of the shares, −1 to 1. */
  readonly shareChange: number | null;
  /** The same in percentage points, published: −34.40 means from 90 to 55.6 percent. */
  readonly percentagePoints: DecimalText | null;
  /** Percentage points a year. */
  readonly percentagePointsPerYear: DecimalText | null;
  /** The change as a share of the earlier rate; `null` from a rate of 0. */
  readonly relativeChange: number | null;
  /** The same in percent, published. */
  readonly relativePercent: DecimalText | null;
  /** The constant yearly relative change; `null` from a rate of 0, or past the largest double. */
  readonly compoundPerYear: number | null;
  /** The same in percent, published. */
  readonly compoundPercentPerYear: DecimalText | null;
  /** Made from whole counts, or from percents that had been rounded before. */
  readonly basis: 'counts' | 'publishedPercents';
  /** The breaks in the series that this comparison crosses, as it was told to. */
  readonly breaks: readonly Break[];
  /** What could not be checked, because one of the two does not say. */
  readonly unverified: readonly Break[];
}

/**
 * How a rate changed: in percentage points, relatively, and a year.
 *
 * Convention: a change of a rate is in percentage points; "giảm 10%/năm" of a rate means percentage
 * points in Vietnamese reports. Years are the intervals between the two days: end of 2021 to end of
 * 2023 is two, not three. Every figure is made from the exact fractions and rounded half up once. A
 * comparison across standards, series, units, populations, indicators or redrawn areas is refused
 * unless named in `across`, and what one side does not say is listed as unverified.
 *
 * Formula: p₂ − p₁; (p₂ − p₁) / t; p₂ / p₁ − 1; (p₂ / p₁)^(1/t) − 1.
 *
 * @param from - the earlier rate
 * @param to - the later rate
 * @param options - breaks to accept, decimals
 * @returns the changes: shares as numbers, percentage points and percents as published text; all
 * `null` when one of the rates had nobody to count, the relative ones `null` from a rate of 0
 * @throws PovertyError `mixedStandards`, `mixedSeries`, `mixedUnits`, `mixedPopulations`,
 * `mixedIndicators`, `redrawnArea` or `mixedVintages` when the two cannot be compared; `dateOrder` when the second day
 * is not after the first; `invalidDate`, `invalidCount`, `countsExceedTotal`, `invalidNumber`
 * (a percent outside 0 to 100), `invalidNumeral`, `unknownOption`, `missingValue`, `invalidType`
 * @example
 * import { changeInRate } from 'poverty-indicators';
 *
 * // Pa Cheo, poor and near-poor households
 * const change = changeInRate(
 *   { date: '2021-12-31', percent: '90', unit: 'household' },
 *   { date: '2023-12-31', percent: '55.6', unit: 'household' },
 * );
 * change.intervals; // => 2
 * change.percentagePoints; // => '-34.40'
 * change.percentagePointsPerYear; // => '-17.20'
 * change.relativePercent; // => '-38.22'
 * change.compoundPercentPerYear; // => '-21.40'
 * change.unverified; // => ['standard', 'series', 'area', 'population', 'indicator']
 */
export function changeInRate(
  from: RateObservation,
  to: RateObservation,
  options: ChangeInRateOptions = {},
): RateChange {
  requireRecord(options, ['options']);
  const before = readFraction(from, ['from']);
  const after = readFraction(to, ['to']);
  requireLater(before.date, after.date, ['to', 'date']);
  const intervals = yearsBetween(before.date, after.date);
  const decimals = requireDecimals(options.decimals, ['decimals']);
  const { breaks, unverified } = requireComparable(from, to, options.across ?? []);
  const counted = before.counted && after.counted;
  const basis = counted ? 'counts' : 'publishedPercents';
  if (before.below === 0 || after.below === 0) {
    return { intervals, ...nothing, basis, breaks, unverified };
  }
  // Over one denominator the earlier rate is `start`, the later `end`, and the rest whole numbers.
  const start = timesWhole(before.above, after.below);
  const end = timesWhole(after.above, before.below);
  const all = timesWhole(before.below, after.below);
  const change = minusWhole(end, start);
  const points = timesWhole(change, 100);
  const years = Number.isInteger(intervals)
    ? { numerator: intervals, denominator: 1 }
    : exactYears(before.date, after.date);
  const perYear = timesWhole(points, years.denominator);
  const { relativeChange, relativePercent, compoundPerYear, compoundPercentPerYear } = relative(
    start,
    end,
    change,
    intervals,
    decimals,
  );
  return {
    intervals,
    shareChange: divideWhole(change, all),
    percentagePoints: roundRatio(points, all, decimals),
    percentagePointsPerYear: roundRatio(perYear, timesWhole(all, years.numerator), decimals),
    relativeChange,
    relativePercent,
    compoundPerYear,
    compoundPercentPerYear,
    basis,
    breaks,
    unverified,
  };
}

const nothing = {
  shareChange: null,
  percentagePoints: null,
  percentagePointsPerYear: null,
  relativeChange: null,
  relativePercent: null,
  compoundPerYear: null,
  compoundPercentPerYear: null,
};

function relative(start: Whole, end: Whole, change: Whole, years: number, decimals: number) {
  if (start === 0) {
    const { relativeChange, relativePercent, compoundPerYear, compoundPercentPerYear } = nothing;
    return { relativeChange, relativePercent, compoundPerYear, compoundPercentPerYear };
  }
  const share = divideWhole(change, start);
  const percent = roundRatio(timesWhole(change, 100), start, decimals);
  if (years === 1) {
    const compound = { compoundPerYear: share, compoundPercentPerYear: percent };
    return { relativeChange: share, relativePercent: percent, ...compound };
  }
  const compound = Math.expm1(Math.log1p(share) / years);
  // A rise within days, carried on for a year, can pass the largest double.
  const told = Number.isFinite(compound * 1e12);
  return {
    relativeChange: share,
    relativePercent: percent,
    compoundPerYear: told ? compound : null,
    compoundPercentPerYear: told
      ? compoundPercent({ from: start, to: end, years }, decimals)
      : null,
  };
}

import { type ErrorPath, PovertyError } from '../errors.ts';
import { compoundPercent } from '../exact/compoundPercent.ts';
import type { DecimalInput, DecimalText } from '../exact/decimalInput.ts';
import { roundRatio } from '../exact/roundRatio.ts';
import type { FigureContext } from '../model/counts.ts';
import { type CountUnit, countUnits } from '../model/countUnit.ts';
import { type IsoDate, requireDate } from '../model/period.ts';
import { yearsBetween } from '../model/yearsBetween.ts';
import { rational } from '../numeric/rational.ts';
import { rationalToNumber } from '../numeric/rationalToNumber.ts';
import { refuse, requireChoice, requireCount, requireDecimals, requireRecord } from '../require.ts';
import { requireAtMost } from './countRate.ts';
import { type Break, requireComparable } from './requireComparable.ts';

/** A rate on a day: from whole counts (a `Rate` can be spread into it) or as it was printed. */
export type RateObservation = FigureContext & {
  /** The day it describes. */
  readonly date: IsoDate;
  /** Households or persons. */
  readonly unit: CountUnit;
  /** Which rate: poor, near-poor, or poor + near-poor. */
  readonly indicator?: 'poverty' | 'nearPoverty' | 'multidimensional' | null;
} & (
    | {
        /** How many were counted. */
        readonly numerator: number;
        /** Out of how many. */
        readonly denominator: number;
      }
    | {
        /** The published percent, in percent. */
        readonly percent: DecimalInput;
        /** Not known: counts would be taken in its stead. */
        readonly numerator?: undefined;
      }
  );

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
  /** The constant yearly relative change; `null` from a rate of 0. */
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
 * `redrawnArea` or `mixedVintages` when the two cannot be compared; `dateOrder` when the second day
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
  const before = readFraction(from, ['from']);
  const after = readFraction(to, ['to']);
  const intervals = requireLater(from.date, to.date);
  const decimals = requireDecimals(options.decimals, ['decimals']);
  const { breaks, unverified } = requireComparable(from, to, options.across ?? []);
  const conventions = {
    intervals,
    basis: before.counted && after.counted ? ('counts' as const) : ('publishedPercents' as const),
    breaks,
    unverified,
  };
  if (before.below === 0n || after.below === 0n) return { ...nothing, ...conventions };
  // Over one denominator the earlier rate is `start`, the later `end`, and the rest whole numbers.
  const start = before.above * after.below;
  const end = after.above * before.below;
  const whole = before.below * after.below;
  const years = rational(intervals);
  const points = (end - start) * 100n;
  return {
    ...conventions,
    shareChange: rationalToNumber({ numerator: end - start, denominator: whole }),
    percentagePoints: roundRatio(points, whole, decimals),
    percentagePointsPerYear: roundRatio(
      points * years.denominator,
      whole * years.numerator,
      decimals,
    ),
    ...relative(start, end, intervals, decimals),
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

function relative(start: bigint, end: bigint, years: number, decimals: number) {
  if (start === 0n) {
    const { relativeChange, relativePercent, compoundPerYear, compoundPercentPerYear } = nothing;
    return { relativeChange, relativePercent, compoundPerYear, compoundPercentPerYear };
  }
  const change = rationalToNumber({ numerator: end - start, denominator: start });
  return {
    relativeChange: change,
    relativePercent: roundRatio((end - start) * 100n, start, decimals),
    compoundPerYear: Math.expm1(Math.log1p(change) / years),
    compoundPercentPerYear: compoundPercent({ from: start, to: end, years }, decimals),
  };
}

interface Fraction {
  readonly above: bigint;
  readonly below: bigint;
  readonly counted: boolean;
}

function readFraction(observation: RateObservation, path: ErrorPath): Fraction {
  requireRecord(observation, path, 'a rate with its date and unit');
  requireDate(observation.date, [...path, 'date']);
  requireChoice(observation.unit, countUnits, [...path, 'unit']);
  if (observation.numerator !== undefined) {
    const numerator = requireCount(observation.numerator, [...path, 'numerator']);
    const denominator = requireCount(observation.denominator, [...path, 'denominator']);
    requireAtMost(numerator, denominator, [...path, 'numerator']);
    return { above: BigInt(numerator), below: BigInt(denominator), counted: true };
  }
  const { percent } = observation;
  if (percent === undefined || percent === null) {
    refuse('missingValue', path, 'numerator and denominator, or percent', percent);
  }
  // A fraction or a percent sign would be read as a number a hundredth of the one meant.
  if (typeof percent === 'string' && /[%/]/.test(percent)) {
    refuse('invalidNumeral', [...path, 'percent'], "a decimal number such as '55.6'", percent);
  }
  const value = rational(percent, [...path, 'percent']);
  if (value.numerator < 0n || value.numerator > 100n * value.denominator) {
    refuse('invalidNumber', [...path, 'percent'], 'a percent from 0 to 100', percent);
  }
  return { above: value.numerator, below: value.denominator * 100n, counted: false };
}

function requireLater(from: IsoDate, to: IsoDate): number {
  if (to <= from) {
    throw new PovertyError('dateOrder', {
      path: ['to', 'date'],
      expected: `a day after ${from}`,
      got: to,
    });
  }
  return yearsBetween(from, to);
}

import type { ErrorPath } from '../errors.ts';
import { countUnits } from '../model/countUnit.ts';
import { type IsoDate, requireDate } from '../model/period.ts';
import { readRational } from '../numeric/rational/rational.ts';
import { type Whole, whole } from '../numeric/whole.ts';
import { refuse, requireChoice, requireCount, requireRecord } from '../require.ts';
import { requireAtMost } from './countRate.ts';
import { requireDisjoint } from './povertyRates.ts';
import type {
  ObservedRateObservation,
  PublishedRateObservation,
  RateObservation,
} from './rateObservation.ts';

/** A rate as a fraction, which may stand over 0. */
export interface Fraction {
  /** The number above the line. */
  readonly above: Whole;
  /** The number below it; 0 where there was nobody to count. */
  readonly below: Whole;
  /** The day it describes. */
  readonly date: IsoDate;
  /** Whether it is made from whole counts, and not from a printed percent. */
  readonly counted: boolean;
}

const indicators = ['poverty', 'nearPoverty', 'multidimensional'] as const;

/** Reads a rate as the exact fraction of its counts, or of the percent that was printed. */
export function readFraction(observation: RateObservation, path: ErrorPath): Fraction {
  requireRecord(observation, path, 'a rate with its date and unit');
  const date = requireDate(observation.date, path, 'date');
  requireChoice(observation.unit, countUnits, path, 'unit');
  if (observation.numerator !== undefined) {
    const above = requireCount(observation.numerator, path, 'numerator');
    const below = requireCount(observation.denominator, path, 'denominator');
    requireAtMost(above, below, path, 'numerator');
    return { above, below, date, counted: true };
  }
  if ('total' in observation && !('percent' in observation)) {
    return { ...readCounts(observation, path), date, counted: true };
  }
  const { percent } = observation as PublishedRateObservation;
  if (percent === undefined || percent === null) {
    refuse('missingValue', path, 'numerator and denominator, or percent', percent);
  }
  const text = typeof percent === 'string' ? percent.trim().replace(/\s*%$/, '') : percent;
  if (typeof text === 'string' && !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(text)) {
    const expected = "a decimal number such as '55.6' (parseVietnamesePercent reads '55,6%')";
    refuse('invalidNumeral', [...path, 'percent'], expected, percent);
  }
  const value = readRational(text, [...path, 'percent']);
  if (value.numerator < 0n || value.numerator > 100n * value.denominator) {
    refuse('invalidNumber', [...path, 'percent'], 'a percent from 0 to 100', percent);
  }
  const below = whole(value.denominator * 100n);
  return { above: whole(value.numerator), below, date, counted: false };
}

function readCounts(observation: ObservedRateObservation, path: ErrorPath) {
  const indicator = requireChoice(observation.indicator, indicators, path, 'indicator');
  const below = requireCount(observation.total, path, 'total');
  const poor = indicator === 'nearPoverty' ? 0 : requireCount(observation.poor, path, 'poor');
  const nearPoor =
    indicator === 'poverty' ? 0 : requireCount(observation.nearPoor, path, 'nearPoor');
  requireDisjoint(poor, nearPoor, below, path);
  return { above: poor + nearPoor, below };
}

import type { ErrorPath } from '../errors.ts';
import { countUnits } from '../model/countUnit.ts';
import { requireDate } from '../model/period.ts';
import { rational } from '../numeric/rational.ts';
import { type Whole, whole } from '../numeric/whole.ts';
import { refuse, requireChoice, requireCount, requireRecord } from '../require.ts';
import type { RateObservation } from './changeInRate.ts';
import { requireAtMost } from './countRate.ts';

/** A rate as a fraction, which may stand over 0. */
export interface Fraction {
  /** The number above the line. */
  readonly above: Whole;
  /** The number below it; 0 where there was nobody to count. */
  readonly below: Whole;
  /** Whether it is made from whole counts, and not from a printed percent. */
  readonly counted: boolean;
}

/** Reads a rate as the exact fraction of its counts, or of the percent that was printed. */
export function readFraction(observation: RateObservation, path: ErrorPath): Fraction {
  requireRecord(observation, path, 'a rate with its date and unit');
  requireDate(observation.date, path, 'date');
  requireChoice(observation.unit, countUnits, path, 'unit');
  if (observation.numerator !== undefined) {
    const above = requireCount(observation.numerator, path, 'numerator');
    const below = requireCount(observation.denominator, path, 'denominator');
    requireAtMost(above, below, path, 'numerator');
    return { above, below, counted: true };
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
  return { above: whole(value.numerator), below: whole(value.denominator * 100n), counted: false };
}

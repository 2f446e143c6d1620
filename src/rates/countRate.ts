import { type ErrorPath, PovertyError } from '../errors.ts';
import type { DecimalText } from '../exact/decimalInput.ts';
import { ratioPercent } from '../exact/ratioPercent.ts';
import { type CountUnit, countUnits } from '../model/countUnit.ts';
import { requireChoice, requireCount, requireDecimals, requireRecord } from '../require.ts';

/** A rate that keeps the whole numbers it was made from. */
export interface Rate {
  /** How many were counted. */
  readonly numerator: number;
  /** Out of how many. */
  readonly denominator: number;
  /** Households or persons. */
  readonly unit: CountUnit;
  /** The share in [0, 1], the nearest double; `null` when there was nobody to count. */
  readonly share: number | null;
  /** The percent as an office publishes it, rounded once half up; `null` when there was nobody. */
  readonly percent: DecimalText | null;
}

/** Settings of every function that prints a percent. */
export interface RateOptions {
  /** Decimals of the published percent, 0 to 15; 2 if left out. */
  readonly decimals?: number;
}

/**
 * The share of a count in a larger count, with its exact published percent.
 *
 * Convention: percent is rounded half up to 2 decimals unless asked otherwise, once, from the whole
 * numbers. Nobody to count gives `null`, not an error.
 *
 * Formula: numerator / denominator.
 *
 * @param counts - the whole numbers and their unit
 * @param options - the decimals of the percent
 * @returns the rate: share in [0, 1], percent as text; both `null` when the denominator is 0
 * @throws PovertyError `invalidCount` when a count is negative, fractional or unsafe,
 * `countsExceedTotal` when the numerator is above the denominator, `unknownOption` for a unit that
 * is none, `missingValue` or `invalidType` for a faulty field, `invalidNumber` for faulty decimals
 * @example
 * import { countRate } from 'poverty-indicators';
 *
 * countRate({ numerator: 80, denominator: 590, unit: 'household' }).percent; // => '13.56'
 */
export function countRate(
  counts: Pick<Rate, 'numerator' | 'denominator' | 'unit'>,
  options: RateOptions = {},
): Rate {
  requireRecord(counts, []);
  requireRecord(options, ['options']);
  const numerator = requireCount(counts.numerator, ['numerator']);
  const denominator = requireCount(counts.denominator, ['denominator']);
  const unit = requireChoice(counts.unit, countUnits, ['unit']);
  requireAtMost(numerator, denominator, [], 'numerator');
  return makeRate(numerator, denominator, unit, requireDecimals(options.decimals, ['decimals']));
}

/** The rate of counts that have been checked. */
export function makeRate(
  numerator: number,
  denominator: number,
  unit: CountUnit,
  decimals: number,
): Rate {
  return {
    numerator,
    denominator,
    unit,
    share: denominator === 0 ? null : numerator / denominator,
    percent: ratioPercent(numerator, denominator, decimals),
  };
}

/** Holds that a part is not above its whole. */
export function requireAtMost(part: number, whole: number, path: ErrorPath, key: string): void {
  if (part > whole) {
    throw new PovertyError('countsExceedTotal', {
      path: [...path, key],
      expected: `at most ${whole}`,
      got: String(part),
    });
  }
}

import type { Measure } from '../../model/sample/measure.ts';
import { requireAbove, requireChoice, requireRecord } from '../../require.ts';
import { additivePoverty } from '../formula/additivePoverty.ts';
import {
  type BoundPoverty,
  bindPoverty,
  evaluatePoverty,
  povertyMeasure,
} from '../formula/evaluatePoverty.ts';
import { meanOfPoor } from '../formula/meanOfPoor.ts';
import type { PovertyValue } from '../formula/povertyFormula.ts';
import { wattsTerms } from '../formula/wattsTerms.ts';
import type { LineOptions, PovertyInput } from '../lines/povertyLine.ts';

/** Settings of {@link averageExitTime}. */
export interface AverageExitTimeOptions extends LineOptions {
  /** How fast the welfare of the poor grows in a year, above 0: 0.05 is 5%. */
  readonly growth: number;
  /** Whose time is averaged: everybody's, with 0 of who is not poor, if left out; or that of the poor. */
  readonly among?: 'all' | 'poor';
  /**
   * `'continuous'`, if left out, takes growth as a rate at each instant and divides by it; `'yearly'`
   * compounds it once a year and divides by ln(1 + growth).
   */
  readonly compounding?: 'continuous' | 'yearly';
}

/**
 * The mean number of years until the poor reach the line, if the welfare of each grows at one rate.
 *
 * Convention: the mean is over everybody, as in the World Bank's Handbook, unless `among` is `'poor'`;
 * growth is continuous, as there, unless `compounding` is `'yearly'`. Welfare that is not above 0 never
 * grows and is refused unless a policy is named.
 *
 * Formula: T = Σᵢ wᵢ 1(yᵢ < z) ln(z / yᵢ) / g / Σᵢ wᵢ: the index of Watts over g; among the poor that
 * over H.
 *
 * Source: J. Morduch (1998), Poverty, economic growth, and average exit time, Economics Letters 59,
 * 385–390; J. Haughton and S. R. Khandker (2009), Handbook on Poverty and Inequality, World Bank,
 * chapter 4.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the line in the unit of welfare, growth, whose time, the boundary and the policies
 * @returns the value in years, 0 or more, or `null` where nobody was counted, among the poor nobody is
 * poor, or the sample makes no line above 0; with the line, rows, population, conventions and what was
 * done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare, a
 * weight or a line that is not a valid number, `outsideSupport` for welfare that is not above 0,
 * `unequalColumns`, `unknownOption`, `duplicateLabel`, `mixedUnits`, `overflow` if growth is minute
 * @example
 * import { averageExitTime } from 'poverty-indicators/monetary';
 *
 * const sample = { welfare: [100, 110, 150, 160] };
 * const { value } = averageExitTime(sample, { line: 125, growth: 0.05 });
 * value?.toFixed(7); // => '1.7548846'
 */
export function averageExitTime(
  sample: PovertyInput,
  options: AverageExitTimeOptions,
): PovertyValue {
  return evaluatePoverty(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the line in the unit of welfare, growth, whose time, the boundary and the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `invalidNumber`, `missingValue` or `unknownOption` for faulty settings; its
 * functions throw as {@link averageExitTime} does
 * @example
 * import { averageExitTimeMeasure } from 'poverty-indicators/monetary';
 *
 * const measure = averageExitTimeMeasure({ line: 100, growth: 0.05, among: 'poor' });
 * measure.value({ welfare: [100, 200] }); // => null
 */
export function averageExitTimeMeasure(options: AverageExitTimeOptions): Measure<PovertyInput> {
  return povertyMeasure(bind(options));
}

function bind(options: AverageExitTimeOptions): BoundPoverty {
  requireRecord(options, ['options'], 'options: { line, growth }');
  const growth = requireAbove(options.growth, ['growth'], 'a number above 0');
  const among = requireChoice(options.among ?? 'all', ['all', 'poor'] as const, ['among']);
  const compounding = requireChoice(
    options.compounding ?? 'continuous',
    ['continuous', 'yearly'] as const,
    ['compounding'],
  );
  const rate = compounding === 'continuous' ? growth : Math.log1p(growth);
  const settings = { growth: String(growth), among, compounding };
  const terms = wattsTerms('averageExitTime', settings, 1 / rate);
  const formula = among === 'all' ? additivePoverty(terms) : meanOfPoor(terms);
  return bindPoverty(options, formula, ['growth', 'among', 'compounding']);
}

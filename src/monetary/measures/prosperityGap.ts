import type { Measure } from '../../model/sample/measure.ts';
import { requireAbove, requireKeys, requireRecord } from '../../require.ts';
import { evaluateFormula, formulaMeasure } from '../../sample/formula/evaluateFormula.ts';
import { requireMissing } from '../../sample/formula/readSample.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import { weightedMean } from '../../sample/formula/weightedMean.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import { positive, requireOutsideSupport, type SupportOptions } from '../../sample/support.ts';
import type { SampleInput, SampleOptions } from '../../sample/welfareSample.ts';

/** Settings of {@link prosperityGap}. */
export interface ProsperityGapOptions extends SampleOptions, SupportOptions {
  /** The standard of prosperity, above 0, in the unit of welfare: 25 or 28 dollars a day. */
  readonly standard: number;
}

/**
 * The mean over everybody of the factor by which welfare would have to be multiplied to reach a
 * standard of prosperity: the prosperity gap.
 *
 * Convention: it takes a standard and not a line, and no boundary: everybody counts, and above the
 * standard the factor is below 1 and still enters. Welfare that is not above 0 is refused unless a
 * policy is named: the poorest weigh most, and the result moves with a floor. The World Bank takes 25
 * dollars a day in prices of 2017, and 28 in those of 2021.
 *
 * Formula: G = Σᵢ wᵢ s / yᵢ / Σᵢ wᵢ.
 *
 * Source: A. Kraay, C. Lakner, B. Özler, B. Decerf, D. Jolliffe, O. Sterck and N. Yonzan (2023), A new
 * distribution sensitive index for measuring welfare, poverty, and inequality, World Bank Policy Research
 * Working Paper 10470.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the standard in the unit of welfare, and the policies
 * @returns the value, above 0, or `null` where nobody was counted; with rows, population, conventions and
 * what was done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare, a
 * weight or a standard that is not a valid number, `outsideSupport` for welfare that is not above 0,
 * `unequalColumns`, `unknownOption`, `mixedUnits`, `overflow`
 * @example
 * import { prosperityGap } from 'poverty-indicators/monetary';
 *
 * prosperityGap({ welfare: [5, 25, 50] }, { standard: 25 }).value; // => 2.1666666666666665
 */
export function prosperityGap(sample: SampleInput, options: ProsperityGapOptions): SampleValue {
  return evaluateFormula(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the standard in the unit of welfare, and the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `invalidNumber`, `missingValue` or `unknownOption` for faulty settings; its
 * functions throw as {@link prosperityGap} does
 * @example
 * import { prosperityGapMeasure } from 'poverty-indicators/monetary';
 *
 * const measure = prosperityGapMeasure({ standard: 25 });
 * Array.from(measure.influence({ welfare: [5, 25] }) ?? []); // => [2, -2]
 */
export function prosperityGapMeasure(options: ProsperityGapOptions): Measure<SampleInput> {
  return formulaMeasure(bind(options));
}

function bind(options: ProsperityGapOptions): SampleFormula<SampleInput> {
  requireRecord(options, ['options'], 'options: { standard }');
  requireKeys(options, ['standard', 'missing', 'outsideSupport'], []);
  const standard = requireAbove(options.standard, ['standard'], 'a standard above 0');
  return {
    measure: 'prosperityGap',
    conventions: { standard: String(standard) },
    support: positive,
    outsideSupport: requireOutsideSupport(options.outsideSupport, positive),
    missing: requireMissing(options.missing),
    order: 'any',
    value: (columns) => weightedMean(columns, (welfare) => standard / welfare),
    influence: ({ welfare }, value) => welfare.map((one) => standard / one - value),
  };
}

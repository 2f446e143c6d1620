import type { Measure } from '../../model/sample/measure.ts';
import {
  type BoundPoverty,
  bindPoverty,
  evaluateWithLine,
  povertyMeasure,
  readWithLine,
} from '../formula/evaluatePoverty.ts';
import type { PovertyValue } from '../formula/povertyFormula.ts';
import { shortfallTerms } from '../formula/shortfallTerms.ts';
import { totalPoverty } from '../formula/totalPoverty.ts';
import type { LineOptions, PovertyInput } from '../lines/povertyLine.ts';
import { exactShortfall } from './exactShortfall.ts';

/** The money that would lift all the poor to the line. */
export interface TotalShortfall extends PovertyValue {
  /**
   * All digits of the value, also past 2⁵³, where the line and the welfare and weights of the poor are
   * whole numbers; `null` where they are not, or the value is.
   */
  readonly exact: string | null;
}

/**
 * The aggregate poverty gap: the money that would lift every poor person exactly to the line under
 * perfect targeting.
 *
 * Convention: weighted, so that it is the money for the population that the sample stands for, for as
 * long as welfare is counted: welfare by month gives money by month. Weights have to count those who
 * have that welfare: for welfare by head, persons. Every number is accepted. With whole numbers `exact`
 * has every digit, and the value is the double nearest to it.
 *
 * Formula: Σᵢ wᵢ 1(yᵢ < z) (z − yᵢ).
 *
 * Source: J. Haughton and S. R. Khandker (2009), Handbook on Poverty and Inequality, World Bank,
 * chapter 4.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the line in the unit of welfare, and the boundary
 * @returns the value in the unit of welfare, or `null` where nobody was counted or the sample makes no
 * line above 0; with its digits, the line, rows, population, conventions and what was done about rows
 * without a value
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare, a
 * weight or a line that is not a valid number, `unequalColumns`, `unknownOption`, `duplicateLabel`,
 * `mixedUnits`, `overflow`
 * @example
 * import { totalShortfall } from 'poverty-indicators/monetary';
 *
 * const sample = { welfare: [1_499_999, 900_000], weight: [8_000_000_001, 18_000_000_000] };
 * totalShortfall(sample, { line: 1_500_000 }).exact; // => '10800008000000001'
 */
export function totalShortfall(sample: PovertyInput, options: LineOptions): TotalShortfall {
  return evaluate(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * Convention: the size of the population is taken as known, as where weights are calibrated to it; the
 * influence is then that of the mean shortfall, times it.
 *
 * @param options - the line in the unit of welfare, and the boundary
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `invalidNumber`, `missingValue` or `unknownOption` for faulty settings; its
 * functions throw as {@link totalShortfall} does
 * @example
 * import { totalShortfallMeasure } from 'poverty-indicators/monetary';
 *
 * const measure = totalShortfallMeasure({ line: 100 });
 * Array.from(measure.influence({ welfare: [50, 100] }) ?? []); // => [50, -50]
 */
export function totalShortfallMeasure(options: LineOptions): Measure<PovertyInput> {
  const bound = bind(options);
  return { ...povertyMeasure(bound), value: (data) => evaluate(data, bound).value };
}

function evaluate(sample: PovertyInput, bound: BoundPoverty): TotalShortfall {
  const lined = readWithLine(sample, bound);
  const result = evaluateWithLine(lined, bound);
  const exact = result.value === null ? null : exactShortfall(lined.read.columns, lined.amount);
  return { ...result, value: exact === null ? result.value : Number(exact), exact };
}

function bind(options: LineOptions): BoundPoverty {
  return bindPoverty(options, totalPoverty(shortfallTerms('totalShortfall')));
}

import type { Measure } from '../../model/sample/measure.ts';
import { anyNumber } from '../../sample/support.ts';
import {
  againstLines,
  type BoundPoverty,
  bindPoverty,
  evaluateWithLine,
  povertyMeasure,
  readWithLine,
  type SampleWithLine,
} from '../formula/evaluatePoverty.ts';
import { poorWeight } from '../formula/gapSums.ts';
import { isPoor, type PovertyValue } from '../formula/povertyFormula.ts';
import { totalPoverty } from '../formula/totalPoverty.ts';
import type { LineOptions, PovertyInput } from '../lines/povertyLine.ts';

/** How many are poor. */
export interface PoorPopulation extends PovertyValue {
  /** How many rows are poor, whatever they weigh. */
  readonly poorRows: number;
  /** The poor as a share of the population, H; `null` where nobody was counted or there is no line. */
  readonly povertyHeadcount: number | null;
}

/**
 * How many are poor: the sum of the weights of the poor, their rows, and their share; số người nghèo, or
 * số hộ nghèo where weights count households.
 *
 * Convention: whoever is exactly on the line is not poor unless `boundary` is `'atOrBelow'`. Every number
 * is accepted.
 *
 * Formula: Σᵢ wᵢ 1(yᵢ < z).
 *
 * Source: J. Haughton and S. R. Khandker (2009), Handbook on Poverty and Inequality, World Bank,
 * chapter 4.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the line in the unit of welfare, and the boundary
 * @returns the value, in the unit of the weights, or `null` where nobody was counted or the sample makes
 * no line above 0; with the rows and the share of the poor, the line, rows, population, conventions and
 * what was done about rows without a value
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare, a
 * weight or a line that is not a valid number, `unequalColumns`, `unknownOption`, `duplicateLabel`,
 * `mixedUnits`, `overflow`
 * @example
 * import { poorPopulation } from 'poverty-indicators/monetary';
 *
 * const sample = { welfare: [100, 110, 150], size: [4, 2, 2] };
 * poorPopulation(sample, { line: 125 }); // => { value: 6, poorRows: 2, povertyHeadcount: 0.75, population: 8, … }
 */
export function poorPopulation(sample: PovertyInput, options: LineOptions): PoorPopulation {
  const bound = bind(options);
  const lined = readWithLine(sample, bound);
  const result = evaluateWithLine(lined, bound);
  const povertyHeadcount = result.value === null ? null : result.value / result.population;
  return { ...result, poorRows: poorRowsOf(lined), povertyHeadcount };
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * Convention: the size of the population is taken as known, as where weights are calibrated to it; the
 * influence is then that of the share, times it.
 *
 * @param options - the line in the unit of welfare, and the boundary
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `invalidNumber`, `missingValue` or `unknownOption` for faulty settings; its
 * functions throw as {@link poorPopulation} does
 * @example
 * import { poorPopulationMeasure } from 'poverty-indicators/monetary';
 *
 * const measure = poorPopulationMeasure({ line: 100 });
 * Array.from(measure.influence({ welfare: [50, 100] }) ?? []); // => [1, -1]
 */
export function poorPopulationMeasure(options: LineOptions): Measure<PovertyInput> {
  return povertyMeasure(bind(options));
}

function bind(options: LineOptions): BoundPoverty {
  const formula = totalPoverty({
    measure: 'poorPopulation',
    settings: {},
    support: anyNumber,
    perRow: 'difference',
    term: (welfare, at) => (isPoor(welfare, at) ? 1 : 0),
    termSlope: () => 0,
    jump: 1,
    sum: poorWeight,
  });
  return bindPoverty(options, formula);
}

function poorRowsOf({ read, at }: SampleWithLine): number {
  if (at === null) return 0;
  const columns = againstLines(read.columns, 'difference');
  return poorWeight({ ...columns, weights: null, population: columns.welfare.length }, at);
}

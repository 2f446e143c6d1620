import type { Measure } from '../../model/sample/measure.ts';
import { refuse, requireFinite } from '../../require.ts';
import { evaluateFormula, formulaMeasure } from '../../sample/formula/evaluateFormula.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import { weightedMean } from '../../sample/formula/weightedMean.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import { anyNumber } from '../../sample/support.ts';
import type { SampleInput } from '../../sample/welfareSample.ts';
import { bindInequality, type InequalityOptions } from '../formula/bindInequality.ts';
import { centerOf } from '../formula/centerOf.ts';
import { expExcessRatio, logRatio } from '../formula/excess.ts';
import { leastWeighted } from '../formula/leastWeighted.ts';

/** Settings of {@link kolmIndex}. */
export interface KolmIndexOptions extends InequalityOptions {
  /** The aversion to inequality, above 0, in one over the unit of welfare: per đồng, per dollar a day. */
  readonly kappa: number;
}

/**
 * The Kolm index: how much of the mean could be given up without loss if the rest were divided equally,
 * in money. It does not change when everybody gets the same amount more.
 *
 * Convention: all numbers are accepted. κ belongs to the unit of welfare: in thousands of đồng it is a
 * thousand times what it is in đồng, and the index a thousandth.
 *
 * Formula: K = ln(Σᵢ wᵢ exp(κ (μ − xᵢ)) / W) / κ.
 *
 * Source: S.-C. Kolm (1976), Unequal inequalities I, Journal of Economic Theory 12, 416–442.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - κ and the policies
 * @returns the value in the unit of welfare, 0 or more, or `null` where nobody was counted; with rows,
 * population, conventions and what was done about rows without a value
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare or a
 * weight that is not a valid number, or for κ, `unequalColumns`, `unknownOption`, `mixedUnits`,
 * `overflow`
 * @example
 * import { kolmIndex } from 'poverty-indicators/inequality';
 *
 * kolmIndex({ welfare: [1000, 3000] }, { kappa: 1 }).value; // => 999.3068528194401
 * kolmIndex({ welfare: [20, 20] }, { kappa: 1 }).value; // => 0
 */
export function kolmIndex(sample: SampleInput, options: KolmIndexOptions): SampleValue {
  return evaluateFormula(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - κ and the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `invalidNumber`, `missingValue` or `unknownOption` for faulty settings; its
 * functions throw as {@link kolmIndex} does
 * @example
 * import { kolmIndexMeasure } from 'poverty-indicators/inequality';
 *
 * Array.from(kolmIndexMeasure({ kappa: 1 }).influence({ welfare: [7, 7] }) ?? []); // => [0, 0]
 */
export function kolmIndexMeasure(options: KolmIndexOptions): Measure<SampleInput> {
  return formulaMeasure(bind(options));
}

function bind(options: KolmIndexOptions): SampleFormula<SampleInput> {
  const shared = bindInequality(options, anyNumber, ['kappa']);
  const kappa = requireFinite(options.kappa, ['kappa']);
  if (kappa <= 0) refuse('invalidNumber', ['kappa'], 'a number above 0', kappa);
  return {
    ...shared,
    measure: 'kolmIndex',
    conventions: { kappa: String(kappa) },
    order: 'any',
    value: (columns) => valueAt(columns, kappa),
    influence: (columns) => influenceAt(columns, kappa),
  };
}

/** What a distance from the mean adds: (exp(−κd) − 1 + κd) / κ, 0 or more; the mean of d is 0. */
function termOf(distance: number, kappa: number): number {
  return distance === 0 ? 0 : -distance * expExcessRatio(-kappa * distance);
}

function valueAt(columns: SampleColumns, kappa: number): number {
  const { mean, rest } = centerOf(columns);
  const excess = weightedMean(columns, (welfare) => termOf(welfare - mean - rest, kappa));
  const grown = kappa * excess;
  if (Number.isFinite(grown)) return excess * logRatio(grown);
  const powers = powersFromLeast(columns, kappa);
  return mean - powers.least + rest + Math.log(powers.mean) / kappa;
}

/** Of exponentials past the largest double: those from the least welfare on, of which none is above 1. */
function powersFromLeast(columns: SampleColumns, kappa: number) {
  const least = leastWeighted(columns);
  // A row of no weight may be below the least.
  const power = (welfare: number) => Math.exp(Math.min(0, -kappa * (welfare - least)));
  return { least, mean: weightedMean(columns, power) };
}

function influenceAt(columns: SampleColumns, kappa: number): Float64Array {
  const { mean, rest } = centerOf(columns);
  const excess = weightedMean(columns, (welfare) => termOf(welfare - mean - rest, kappa));
  const grown = kappa * excess;
  if (Number.isFinite(grown)) {
    return columns.welfare.map((welfare) => {
      const distance = welfare - mean - rest;
      return (termOf(distance, kappa) - excess) / (1 + grown) + distance * (grown / (1 + grown));
    });
  }
  const powers = powersFromLeast(columns, kappa);
  return columns.welfare.map((welfare) => {
    const share = Math.exp(-kappa * (welfare - powers.least)) / powers.mean;
    // Of a row of no weight far below all others it is past the largest double.
    return Math.min(Number.MAX_VALUE, welfare - mean - rest + (share - 1) / kappa);
  });
}

import type { Measure } from '../../model/sample/measure.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import { weightedMean } from '../../sample/formula/weightedMean.ts';
import { halfMeanDifference } from '../../sample/order/halfMeanDifference.ts';
import { meanDistances } from '../../sample/order/meanDistances.ts';
import { nonNegative } from '../../sample/support.ts';
import {
  type BoundPoverty,
  bindPoverty,
  evaluatePoverty,
  povertyMeasure,
} from '../formula/evaluatePoverty.ts';
import {
  isPoor,
  type LineAt,
  type PovertyFormula,
  type PovertyValue,
} from '../formula/povertyFormula.ts';
import type { LineOptions, PovertyInput } from '../lines/povertyLine.ts';

/**
 * The index of Takayama: the Gini index of the distribution in which all who are above the line have
 * just the line.
 *
 * Convention: the version for a large population, which a population and its double share. It is 0
 * where nobody is poor, and also where everybody is and all are equal: whoever loses welfare may then
 * make it smaller. The boundary does not act: on the line nothing is cut off. Negative welfare is
 * refused unless a policy is named.
 *
 * Formula: T = Σᵢ Σⱼ wᵢ wⱼ |cᵢ − cⱼ| / (2 W² μ), with cᵢ = min(yᵢ, z) and μ their mean.
 *
 * Source: N. Takayama (1979), Poverty, income inequality, and their measures: Professor Sen's axiomatic
 * approach reconsidered, Econometrica 47, 747–759.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the line in the unit of welfare, the boundary and the policies
 * @returns the value, in [0, 1), or `null` where nobody was counted, nobody has anything or the sample
 * makes no line above 0; with the line, rows, population, conventions and what was done about rows
 * outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare, a
 * weight or a line that is not a valid number, `outsideSupport` for negative welfare, `unequalColumns`,
 * `unknownOption`, `duplicateLabel`, `mixedUnits`, `overflow`
 * @example
 * import { takayamaIndex } from 'poverty-indicators/monetary';
 *
 * takayamaIndex({ welfare: [20, 60, 120, 250] }, { line: 120 }).value; // => 0.28125
 */
export function takayamaIndex(sample: PovertyInput, options: LineOptions): PovertyValue {
  return evaluatePoverty(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the line in the unit of welfare, the boundary and the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `invalidNumber`, `missingValue` or `unknownOption` for faulty settings; its
 * functions throw as {@link takayamaIndex} does
 * @example
 * import { takayamaIndexMeasure } from 'poverty-indicators/monetary';
 *
 * const measure = takayamaIndexMeasure({ line: 100 });
 * Array.from(measure.influence({ welfare: [0, 150] }) ?? []); // => [0.5, -0.5]
 */
export function takayamaIndexMeasure(options: LineOptions): Measure<PovertyInput> {
  return povertyMeasure(bind(options));
}

function bind(options: LineOptions): BoundPoverty {
  return bindPoverty(options, formula);
}

const formula: PovertyFormula = {
  measure: 'takayamaIndex',
  settings: {},
  support: nonNegative,
  perRow: 'ratio',
  order: 'ascending',
  value(columns, at) {
    const mean = cutMean(columns, at);
    return mean > 0 ? halfMeanDifference(columns, at.line) / mean : null;
  },
  influence(columns, at, value) {
    const mean = cutMean(columns, at);
    return meanDistances(columns, at.line).map((distance, place) => {
      const own = Math.min(columns.welfare[place] as number, at.line);
      return distance / mean - value * (1 + own / mean);
    });
  },
  slope(columns, at, value) {
    // Those above the line move with it: their distance from the poor grows, and so does the mean.
    const rest = weightedMean(columns, (one) => (isPoor(one, at) ? 0 : 1));
    return (rest * (1 - rest - value)) / cutMean(columns, at);
  },
};

/** The mean of welfare cut off at the line. */
function cutMean(columns: SampleColumns, { line }: LineAt): number {
  return weightedMean(columns, (one) => Math.min(one, line));
}

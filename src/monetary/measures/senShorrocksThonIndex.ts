import type { Measure } from '../../model/sample/measure.ts';
import { weightedMean } from '../../sample/formula/weightedMean.ts';
import { halfMeanDifference } from '../../sample/order/halfMeanDifference.ts';
import { meanDistances } from '../../sample/order/meanDistances.ts';
import { nonNegativeOrKept } from '../../sample/support.ts';
import {
  type BoundPoverty,
  bindPoverty,
  evaluatePoverty,
  povertyMeasure,
} from '../formula/evaluatePoverty.ts';
import { gapOf } from '../formula/fgtFormula.ts';
import { isPoor, type PovertyFormula, type PovertyValue } from '../formula/povertyFormula.ts';
import type { LineOptions, PovertyInput } from '../lines/povertyLine.ts';
import { meanGap } from '../order/meanGap.ts';

/**
 * The index of Sen, Shorrocks and Thon: the mean of the larger poverty gap of two persons drawn with
 * replacement. It is how many are poor, times how poor they are, times one and how unequal the gaps
 * are.
 *
 * Convention: the version for a large population, which a population and its double share. The Gini
 * index is that of the gaps of everybody, 0 for those who are not poor. Some texts write the formula
 * with the gap of the poor and reckon with that of everybody, which counts H twice. The boundary does
 * not act: on the line the gap is 0. Negative welfare is refused unless a policy is named.
 *
 * Formula: P = H · I · (1 + G) = P₁ + ½ Σᵢ Σⱼ wᵢ wⱼ |gᵢ − gⱼ| / W², with gᵢ = max(0, (z − yᵢ) / z), H
 * the headcount ratio, I the income gap ratio and G the Gini index of the g; P₁ = H · I. Twice the area
 * under the normalized `tipCurve`.
 *
 * Source: A. F. Shorrocks (1995), Revisiting the Sen poverty index, Econometrica 63, 1225–1230; D. Thon
 * (1979), On measuring poverty, Review of Income and Wealth 25, 429–440.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the line in the unit of welfare, the boundary and the policies
 * @returns the value, in [0, 1] (above 1 if negative welfare is kept) and 0 where nobody is poor, or
 * `null` where nobody was counted or the sample makes no line above 0; with the line, rows, population,
 * conventions and what was done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare, a
 * weight or a line that is not a valid number, `outsideSupport` for negative welfare, `unequalColumns`,
 * `unknownOption`, `duplicateLabel`, `mixedUnits`, `overflow`
 * @example
 * import { senShorrocksThonIndex } from 'poverty-indicators/monetary';
 *
 * const welfare = [100, 110, 150, 160];
 * senShorrocksThonIndex({ welfare }, { line: 125 }).value; // => 0.125
 */
export function senShorrocksThonIndex(sample: PovertyInput, options: LineOptions): PovertyValue {
  return evaluatePoverty(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the line in the unit of welfare, the boundary and the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `invalidNumber`, `missingValue` or `unknownOption` for faulty settings; its
 * functions throw as {@link senShorrocksThonIndex} does
 * @example
 * import { senShorrocksThonIndexMeasure } from 'poverty-indicators/monetary';
 *
 * const measure = senShorrocksThonIndexMeasure({ line: 100 });
 * Array.from(measure.influence({ welfare: [0, 100] }) ?? []); // => [0.5, -0.5]
 */
export function senShorrocksThonIndexMeasure(options: LineOptions): Measure<PovertyInput> {
  return povertyMeasure(bind(options));
}

function bind(options: LineOptions): BoundPoverty {
  return bindPoverty(options, formula);
}

/** The half mean difference of the gaps is that of welfare cut off at the line, over the line. */
const formula: PovertyFormula = {
  measure: 'senShorrocksThonIndex',
  settings: {},
  support: nonNegativeOrKept,
  perRow: 'ratio',
  order: 'ascending',
  value: (columns, at) => meanGap(columns, at) + halfMeanDifference(columns, at.line) / at.line,
  influence(columns, at, value) {
    // Twice the mean of the larger gap, of the row and of anybody, is their sum and their distance.
    const gap = meanGap(columns, at);
    return meanDistances(columns, at.line).map((distance, place) => {
      const own = columns.welfare[place] as number;
      return (own < at.line ? gapOf(own, at) : 0) + gap + distance / at.line - 2 * value;
    });
  },
  slope(columns, at, value) {
    const rest = weightedMean(columns, (one) => (isPoor(one, at) ? 0 : 1));
    return (1 - value - rest * rest) / at.line;
  },
};

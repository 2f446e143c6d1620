import type { Measure } from '../../model/sample/measure.ts';
import { evaluateFormula, formulaMeasure } from '../../sample/formula/evaluateFormula.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import { eachGap } from '../../sample/order/eachGap.ts';
import { quantileInfluence } from '../../sample/quantile/quantileInfluence.ts';
import { quantileOf } from '../../sample/quantile/quantilesOf.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import { nonNegativeOrKept } from '../../sample/support.ts';
import type { SampleInput } from '../../sample/welfareSample.ts';
import { bindInequality, type InequalityOptions } from '../formula/bindInequality.ts';
import { gapSum } from '../formula/gapSum.ts';
import { rescaled } from '../formula/rescaled.ts';
import {
  type QuantileOptions,
  quantileKeys,
  readQuantileOptions,
} from '../shares/quantileOptions.ts';

/** Settings of {@link wolfsonIndex}. */
export interface WolfsonIndexOptions extends InequalityOptions, QuantileOptions {}

/**
 * The Wolfson index of bipolarization: how far the population has moved from its median to two poles, one
 * below and one above.
 *
 * Convention: in the scale of Wolfson (1994), 0 where all are equal and 1 where one half has nothing and
 * the other the same each, by the median in the middle; that of Foster and Wolfson is half of it. 2(2T −
 * G)μ/m and 4(μ/m)(½ − L(½) − G/2) are one and the same. The Lorenz curve at one half is read between its
 * corners. Negative welfare is refused unless a policy is named; where the median is not above 0 there is
 * no value. The influence takes the density at the median by a normal kernel.
 *
 * Formula: P = 2(2T − G) μ / m, with T = ½ − L(½), G the Gini index and m the median; this is computed as
 * 2 Σₖ (xₖ₊₁ − xₖ) min(pₖ, 1 − pₖ)² / m, x ascending and pₖ the share of the population up to k.
 *
 * Source: M. C. Wolfson (1994), When inequalities diverge, American Economic Review 84, 353–358.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the rule of the median, the bandwidth and the policies
 * @returns the value, 0 or more, or `null` where nobody was counted or the median is not above 0; with rows,
 * population, conventions and what was done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare or a
 * weight that is not a valid number, or for the bandwidth, `outsideSupport` for negative welfare,
 * `unequalColumns`, `unknownOption`, `mixedUnits`, `overflow`
 * @example
 * import { wolfsonIndex } from 'poverty-indicators/inequality';
 *
 * wolfsonIndex({ welfare: [0, 0, 20, 20] }).value; // => 1
 * wolfsonIndex({ welfare: [10, 20, 30, 40] }).value; // => 0.3
 */
export function wolfsonIndex(sample: SampleInput, options: WolfsonIndexOptions = {}): SampleValue {
  return evaluateFormula(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the rule of the median, the bandwidth and the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `invalidNumber`, `invalidType` or `unknownOption` for faulty settings; its functions
 * throw as {@link wolfsonIndex} does
 * @example
 * import { wolfsonIndexMeasure } from 'poverty-indicators/inequality';
 *
 * wolfsonIndexMeasure().value({ welfare: [10, 20, 30, 40] }); // => 0.3
 */
export function wolfsonIndexMeasure(options: WolfsonIndexOptions = {}): Measure<SampleInput> {
  return formulaMeasure(bind(options));
}

function bind(options: WolfsonIndexOptions): SampleFormula<SampleInput> {
  const shared = bindInequality(options, nonNegativeOrKept, quantileKeys);
  const { rule, bandwidth, conventions } = readQuantileOptions(options);
  return {
    ...shared,
    measure: 'wolfsonIndex',
    conventions,
    order: 'ascending',
    transform: bandwidth === undefined ? rescaled : (columns) => columns,
    value(columns) {
      const median = quantileOf(columns, 0.5, rule);
      if (median <= 0) return null;
      return (2 * gapSum(columns, (below, above) => Math.min(below, above) ** 2)) / median;
    },
    influence(columns, value) {
      const median = quantileOf(columns, 0.5, rule);
      const ofMedian = quantileInfluence(columns, median, bandwidth);
      return spreadInfluence(columns).map(
        (own, place) => (2 * own - value * (ofMedian[place] as number)) / median,
      );
    },
  };
}

/**
 * The influence on Σ gap · min(p, 1 − p)²: whoever stands at or below a gap raises p there. Where p is
 * exactly one half that is a kink, and its two sides cancel.
 */
function spreadInfluence(columns: SampleColumns): Float64Array {
  const influence = new Float64Array(columns.welfare.length);
  let average = 0;
  eachGap(columns, (gap, below, above, place) => {
    const slope = 2 * gap * Math.min(below, above) * Math.sign(above - below);
    influence[place] = slope;
    average += slope * below;
  });
  let passed = 0;
  for (let place = influence.length - 1; place >= 0; place--) {
    passed += influence[place] as number;
    influence[place] = passed - average;
  }
  return influence;
}

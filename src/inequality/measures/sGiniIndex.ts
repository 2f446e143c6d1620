import type { Measure } from '../../model/sample/measure.ts';
import { refuse, requireFinite } from '../../require.ts';
import { evaluateFormula, formulaMeasure } from '../../sample/formula/evaluateFormula.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import { eachGap } from '../../sample/order/eachGap.ts';
import { halfMeanDifference } from '../../sample/order/halfMeanDifference.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import { nonNegativeOrKept } from '../../sample/support.ts';
import type { SampleInput } from '../../sample/welfareSample.ts';
import { bindInequality, type InequalityOptions } from '../formula/bindInequality.ts';
import { centerOf } from '../formula/centerOf.ts';
import { gapSum } from '../formula/gapSum.ts';
import { rescaled } from '../formula/rescaled.ts';

/** Settings of {@link sGiniIndex}. */
export interface SGiniIndexOptions extends InequalityOptions {
  /** The weight of the poorest, above 1: 2 is the Gini index, and the more, the more they count. */
  readonly nu: number;
}

/**
 * The S-Gini index: the area between the diagonal and the Lorenz curve, weighted by ν (ν − 1)(1 − p)^(ν −
 * 2), so that with ν above 2 the poorest count for more than in the Gini index.
 *
 * Convention: of the Lorenz curve of straight lines, exactly and for any ν above 1, so that it is that of
 * the population the sample stands for; rows of equal welfare may stand in any order. Negative welfare is
 * refused unless a policy is named; kept, it may carry the index past 1, and where the mean is not above
 * 0 there is no value.
 *
 * Formula: G(ν) = ν (ν − 1) ∫ (1 − p)^(ν − 2) (p − L(p)) dp = Σₖ (xₖ₊₁ − xₖ)(Sₖ − Sₖ^ν) / μ, x ascending
 * and Sₖ the share of the population above k.
 *
 * Source: D. Donaldson and J. A. Weymark (1980), A single-parameter generalization of the Gini indices of
 * inequality, Journal of Economic Theory 22, 67–86; S. Yitzhaki (1983), On an extension of the Gini
 * inequality index, International Economic Review 24, 617–628.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - ν and the policies
 * @returns the value, in [0, 1), or `null` where nobody was counted or the mean is not above 0; with rows,
 * population, conventions and what was done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare or a
 * weight that is not a valid number, or for ν, `outsideSupport` for negative welfare, `unequalColumns`,
 * `unknownOption`, `mixedUnits`, `overflow`
 * @example
 * import { sGiniIndex } from 'poverty-indicators/inequality';
 *
 * const welfare = [10, 20, 30, 40];
 * sGiniIndex({ welfare }, { nu: 2 }).value; // => 0.25
 * sGiniIndex({ welfare }, { nu: 3 }).value; // => 0.375
 */
export function sGiniIndex(sample: SampleInput, options: SGiniIndexOptions): SampleValue {
  return evaluateFormula(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - ν and the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `invalidNumber`, `missingValue` or `unknownOption` for faulty settings; its
 * functions throw as {@link sGiniIndex} does
 * @example
 * import { sGiniIndexMeasure } from 'poverty-indicators/inequality';
 *
 * Array.from(sGiniIndexMeasure({ nu: 3 }).influence({ welfare: [0, 1] }) ?? []); // => [0.5, -0.5]
 */
export function sGiniIndexMeasure(options: SGiniIndexOptions): Measure<SampleInput> {
  return formulaMeasure(bind(options));
}

function bind(options: SGiniIndexOptions): SampleFormula<SampleInput> {
  const shared = bindInequality(options, nonNegativeOrKept, ['nu']);
  const nu = requireFinite(options.nu, ['nu']);
  if (nu <= 1) refuse('invalidNumber', ['nu'], 'a number above 1', nu);
  // S − S^ν of the share above, from whichever share knows ln S better.
  const term = (below: number, above: number) =>
    -above * Math.expm1((nu - 1) * (below < 0.5 ? Math.log1p(-below) : Math.log(above)));
  return {
    ...shared,
    measure: 'sGiniIndex',
    conventions: { nu: String(nu) },
    order: 'ascending',
    transform: rescaled,
    value(columns) {
      const { mean } = centerOf(columns);
      if (!(mean > 0)) return null;
      return (nu === 2 ? halfMeanDifference(columns) : gapSum(columns, term)) / mean;
    },
    influence: (columns, value) => influenceAt(columns, value, nu),
  };
}

/** (1 − G) times that on the mean, less ν times that of a row's weighted place; both over the mean. */
function influenceAt(columns: SampleColumns, value: number, nu: number): Float64Array {
  const { welfare } = columns;
  const { mean, rest } = centerOf(columns);
  // Place by place ∫ S^(ν − 1) dx from the lowest income, and the weighted mean of that.
  const reached = new Float64Array(welfare.length);
  let climbed = 0;
  let average = 0;
  eachGap(columns, (gap, _below, above, place) => {
    const weight = above ** (nu - 1);
    climbed += weight * gap;
    average += weight * above * gap;
    reached[place + 1] = climbed;
  });
  return welfare.map((one, place) => {
    const distance = (one - mean - rest) / mean;
    return (1 - value) * distance + (nu * (average - (reached[place] as number))) / mean;
  });
}

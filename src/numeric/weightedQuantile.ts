import { PovertyError } from '../errors.ts';
import { refuse, requireColumn, requireFinite } from '../require.ts';
import { selectWeighted } from './select/selectWeighted.ts';
import { totalOf } from './sums/totalOf.ts';

/** Settings of {@link weightedQuantile}. */
export interface WeightedQuantileOptions {
  /** The share of the weight that lies at or below the quantile: 0.5 is the median. In [0, 1]. */
  readonly probability: number;
  /** A weight for each value, zero or more. Left out: every value weighs 1. */
  readonly weights?: ArrayLike<number>;
}

/**
 * The value below which a given share of the weight lies.
 *
 * Convention: the step rule with a midpoint – the smallest value whose cumulative weight exceeds
 * p·W, and where a cumulative weight equals p·W exactly, the mean of that value and the next (the
 * rule of Eurostat; R `quantile(type = 2)` where all weigh the same). Rows of zero weight do not
 * count.
 *
 * Source: R. J. Hyndman and Y. Fan (1996), Sample quantiles in statistical packages, The American
 * Statistician 50, 361–365 (definition 2).
 *
 * @param values - the column, finite numbers
 * @param options - the probability, and the weights if any
 * @returns the quantile in the unit of the values, or `null` when nothing has weight
 * @throws PovertyError `invalidNumber` for NaN, ±Infinity, a negative weight, a probability outside
 * [0, 1] or lists of unequal length; `missingValue` or `invalidType` for a value that is no number
 * @example
 * import { weightedQuantile } from 'poverty-indicators/numeric';
 *
 * weightedQuantile([10, 20, 30], { probability: 0.5, weights: [1, 1, 2] }); // => 25
 */
export function weightedQuantile(
  values: ArrayLike<number>,
  options: WeightedQuantileOptions,
): number | null {
  requireColumn(values, ['values']);
  const probability = requireFinite(options?.probability, ['probability']);
  const { weights } = options;
  if (probability < 0 || probability > 1) {
    refuse('invalidNumber', ['probability'], 'a share in [0, 1]', probability);
  }
  if (weights !== undefined) requireColumn(weights, ['weights'], 'a column of weights');
  if (weights !== undefined && weights.length !== values.length) {
    throw new PovertyError('invalidNumber', {
      path: ['weights'],
      expected: `${values.length} weights`,
      got: String(weights.length),
    });
  }
  const column = new Float64Array(values.length);
  for (let row = 0; row < column.length; row++) column[row] = requireFinite(values[row], [row]);
  let weighed = weights === undefined ? null : readWeights(weights);
  let total = weighed === null ? column.length : totalOf(weighed);
  if (total === Number.POSITIVE_INFINITY && weighed !== null) {
    // The scale of weights does not matter, and in this one their sum is finite.
    weighed = weighed.map((weight) => weight * 2 ** -64);
    total = totalOf(weighed);
  }
  // Sums of fractional weights miss an exact hit by their rounding: so much is a hit.
  const slack = 1e-12 * total;
  const [bracket] = selectWeighted(column, weighed, [probability * total], slack);
  return bracket === undefined ? null : midpoint(bracket.below ?? bracket.at, bracket.at);
}

function readWeights(weights: ArrayLike<number>): Float64Array {
  const column = new Float64Array(weights.length);
  for (let row = 0; row < column.length; row++) {
    const weight = requireFinite(weights[row], ['weights', row]);
    if (weight < 0) refuse('invalidNumber', ['weights', row], 'a weight of 0 or more', weight);
    column[row] = weight;
  }
  return column;
}

function midpoint(low: number, high: number): number {
  const sum = low + high;
  return Number.isFinite(sum) ? sum / 2 : low / 2 + high / 2;
}

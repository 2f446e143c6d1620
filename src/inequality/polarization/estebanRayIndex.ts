import type { Measure } from '../../model/sample/measure.ts';
import { refuse, requireChoice, requireFinite, requireText } from '../../require.ts';
import { evaluateFormula, formulaMeasure } from '../../sample/formula/evaluateFormula.ts';
import { codesBeside, readGrouping } from '../../sample/formula/readGrouping.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import { firstPlace } from '../../sample/order/firstPlace.ts';
import { meanDistances } from '../../sample/order/meanDistances.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import { anyNumber, nonNegativeOrKept } from '../../sample/support.ts';
import type { GroupedSample, SortedSample } from '../../sample/welfareSample.ts';
import { type InequalityOptions, readPolicies, requireOptions } from '../formula/bindInequality.ts';
import { type Center, centerOf } from '../formula/centerOf.ts';
import { rescaled } from '../formula/rescaled.ts';
import { groupMeans } from './groupMeans.ts';

/** Settings of {@link estebanRayIndex}. */
export interface EstebanRayIndexOptions extends InequalityOptions {
  /** The name of the grouping in the sample's `by`. */
  readonly by: string;
  /** How much members of a group feel as one, above 0 and at most 1.6. */
  readonly alpha: number;
  /**
   * `'mean'`, if left out, divides by the mean of all, so that the unit does not matter; `'none'` leaves
   * the index in the unit of welfare.
   */
  readonly scale?: 'mean' | 'none';
}

/**
 * The Esteban–Ray index of polarization: distances between group means, weighted by population shares, one
 * of them to the power 1 + α.
 *
 * Convention: the constant K is 1 and welfare itself is measured, not its logarithm. By default distances
 * are in shares of the mean of all; where that is not above 0 there is then no value. With `scale:
 * 'none'` all numbers are accepted; else negative welfare is refused unless a policy is named.
 *
 * Formula: ER = K Σᵢ Σⱼ πᵢ^(1 + α) πⱼ |yᵢ − yⱼ| / μ, with π the shares of the groups in the population
 * and y their means.
 *
 * Source: J. Esteban and D. Ray (1994), On the measurement of polarization, Econometrica 62, 819–851.
 *
 * @param sample - welfare, weights and groupings by row
 * @param options - the grouping, α, the scale and the policies
 * @returns the value, 0 or more, or `null` where nobody was counted or the mean is not above 0; with rows,
 * population, conventions and what was done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare or a
 * weight that is not a valid number, for a faulty label or for α, `outsideSupport` for negative welfare,
 * `unequalColumns`, `unknownOption`, `duplicateLabel`, `mixedUnits`, `overflow`
 * @example
 * import { estebanRayIndex } from 'poverty-indicators/inequality';
 *
 * const sample = { welfare: [10, 10, 30, 30], by: { area: ['rural', 'rural', 'urban', 'urban'] } };
 * estebanRayIndex(sample, { by: 'area', alpha: 1 }).value; // => 0.25
 * estebanRayIndex(sample, { by: 'area', alpha: 1, scale: 'none' }).value; // => 5
 */
export function estebanRayIndex(
  sample: GroupedSample | SortedSample,
  options: EstebanRayIndexOptions,
): SampleValue {
  return evaluateFormula(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the grouping, α, the scale and the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `invalidNumber`, `missingValue` or `unknownOption` for faulty settings; its
 * functions throw as {@link estebanRayIndex} does
 * @example
 * import { estebanRayIndexMeasure } from 'poverty-indicators/inequality';
 *
 * const sample = { welfare: [10, 10, 30, 30], by: { area: ['rural', 'rural', 'urban', 'urban'] } };
 * const measure = estebanRayIndexMeasure({ by: 'area', alpha: 1 });
 * Array.from(measure.influence(sample) ?? []); // => [0.125, 0.125, -0.125, -0.125]
 */
export function estebanRayIndexMeasure(
  options: EstebanRayIndexOptions,
): Measure<GroupedSample | SortedSample> {
  return formulaMeasure(bind(options));
}

function bind(options: EstebanRayIndexOptions): SampleFormula<GroupedSample | SortedSample> {
  requireOptions(options, ['by', 'alpha', 'scale']);
  const by = requireText(options.by, ['by']);
  const alpha = requireFinite(options.alpha, ['alpha']);
  if (alpha <= 0 || alpha > 1.6) {
    refuse('invalidNumber', ['alpha'], 'a number above 0 and at most 1.6', alpha);
  }
  const scale = requireChoice(options.scale ?? 'mean', ['mean', 'none'] as const, ['scale']);
  const support = scale === 'mean' ? nonNegativeOrKept : anyNumber;
  return {
    ...readPolicies(options, support),
    measure: 'estebanRayIndex',
    conventions: { by, alpha: String(alpha), scale },
    order: 'any',
    transform: scale === 'mean' ? rescaled : (columns) => columns,
    companions: (data) => codesBeside(readGrouping(data, by)),
    value(columns) {
      const center = centerOf(columns);
      if (scale === 'mean' && !(center.mean > 0)) return null;
      const groups = groupMeans(columns, columns.companions[0] as Float64Array, center);
      const distances = meanDistances({ welfare: groups.means, weights: groups.shares });
      let sum = 0;
      for (const [group, share] of groups.shares.entries()) {
        sum += share ** (1 + alpha) * (distances[group] as number);
      }
      return scale === 'mean' ? sum / center.mean : sum;
    },
    influence(columns, value) {
      const center = centerOf(columns);
      if (scale === 'none') return rawInfluence(columns, center, value, alpha);
      const raw = rawInfluence(columns, center, value * center.mean, alpha);
      return raw.map((one, place) => {
        const distance = (columns.welfare[place] as number) - center.mean - center.rest;
        return (one - value * distance) / center.mean;
      });
    },
  };
}

/**
 * The influence on Σ Σ πᵢ^(1 + α) πⱼ |yᵢ − yⱼ|: a row makes its own group larger, all others smaller, and
 * moves the mean of its group. Groups of equal means pull it neither way.
 */
function rawInfluence(
  columns: SampleColumns,
  { mean, rest }: Center,
  total: number,
  alpha: number,
): Float64Array {
  const codes = columns.companions[0] as Float64Array;
  const { means, shares, places } = groupMeans(columns, codes, { mean, rest });
  const powers = shares.map((share) => share ** (1 + alpha));
  const felt = powers.reduce((sum, power) => sum + power, 0);
  const away = meanDistances({ welfare: means, weights: shares });
  const seen = meanDistances({ welfare: means, weights: powers });
  const [lower, lowerFelt] = [stepsOf(means, shares), stepsOf(means, powers)];
  return columns.welfare.map((welfare, place) => {
    const group = places[codes[place] as number] as number;
    const own = welfare - mean - rest;
    // A group of no weight comes into being with the row's own welfare as its mean.
    if (group < 0) return felt * seenFrom(own, means, seen) - (2 + alpha) * total;
    const share = shares[group] as number;
    const size =
      (1 + alpha) * share ** alpha * (away[group] as number) + felt * (seen[group] as number);
    const pull = share ** alpha * (lower[group] as number) + (lowerFelt[group] as number);
    return size - (2 + alpha) * total + pull * (own - (means[group] as number));
  });
}

/** Of ascending means, the weight of those below each less that of those above it. */
function stepsOf(means: Float64Array, weights: Float64Array): Float64Array {
  const steps = new Float64Array(means.length);
  for (let start = 0, below = 0; start < means.length; ) {
    let end = start;
    let at = 0;
    while (end < means.length && means[end] === means[start]) at += weights[end++] as number;
    steps.fill(2 * below + at, start, end);
    below += at;
    start = end;
  }
  let total = 0;
  for (const weight of weights) total += weight;
  return steps.map((step) => step - total);
}

/** The mean distance from a value, of those from each of ascending means: it is linear between them. */
function seenFrom(own: number, means: Float64Array, seen: Float64Array): number {
  const above = firstPlace(means, (mean) => mean >= own);
  const below = above - 1;
  const [low, high] = [means[below], means[above]];
  if (low === undefined) return (seen[above] as number) + ((high as number) - own);
  if (high === undefined) return (seen[below] as number) + (own - low);
  const part = (high - own) / (high - low);
  return (seen[below] as number) * part + (seen[above] as number) * ((own - low) / (high - low));
}

import type { Measure } from '../../model/sample/measure.ts';
import { refuse, requireFinite } from '../../require.ts';
import { evaluateFormula, formulaMeasure } from '../../sample/formula/evaluateFormula.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import { weightedMean } from '../../sample/formula/weightedMean.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import { nonNegative, positive } from '../../sample/support.ts';
import type { SampleInput } from '../../sample/welfareSample.ts';
import { type InequalityOptions, readPolicies, requireOptions } from '../formula/bindInequality.ts';
import { centerOf } from '../formula/centerOf.ts';
import { entropyInfluence, entropyOf } from '../formula/entropyFormula.ts';
import { logRatio } from '../formula/excess.ts';
import { leastWeighted } from '../formula/leastWeighted.ts';
import { rescaled } from '../formula/rescaled.ts';

/** Settings of {@link atkinsonIndex}. */
export interface AtkinsonIndexOptions extends InequalityOptions {
  /** The aversion to inequality, above 0: the more, the more the poorest count. */
  readonly epsilon: number;
}

/**
 * The Atkinson index: the share of all welfare that could be given up without loss if the rest were
 * divided equally – one minus the equally distributed equivalent as a share of the mean.
 *
 * Convention: ε = 1 is the limit, with the geometric mean for the equivalent. With ε below 1 welfare has
 * to be 0 or more; with ε of 1 or more it has to be above 0, since one zero would make the index 1. What
 * is not is refused unless a policy is named.
 *
 * Formula: A = 1 − (Σᵢ wᵢ (xᵢ / μ)^(1 − ε) / W)^(1 / (1 − ε)); at ε = 1, A = 1 − exp(Σᵢ wᵢ ln xᵢ / W) /
 * μ.
 *
 * Source: A. B. Atkinson (1970), On the measurement of inequality, Journal of Economic Theory 2, 244–263.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - ε and the policies
 * @returns the value, in [0, 1], or `null` where nobody was counted or the mean is 0; with rows, population,
 * conventions and what was done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare or a
 * weight that is not a valid number, or for ε, `outsideSupport` for welfare the index does not accept,
 * `unequalColumns`, `unknownOption`, `mixedUnits`, `overflow`
 * @example
 * import { atkinsonIndex } from 'poverty-indicators/inequality';
 *
 * atkinsonIndex({ welfare: [10, 90] }, { epsilon: 2 }).value; // => 0.64
 * atkinsonIndex({ welfare: [0, 30] }, { epsilon: 1 }).value; // => throws 'outsideSupport'
 */
export function atkinsonIndex(sample: SampleInput, options: AtkinsonIndexOptions): SampleValue {
  return evaluateFormula(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - ε and the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `invalidNumber`, `missingValue` or `unknownOption` for faulty settings; its
 * functions throw as {@link atkinsonIndex} does
 * @example
 * import { atkinsonIndexMeasure } from 'poverty-indicators/inequality';
 *
 * const measure = atkinsonIndexMeasure({ epsilon: 0.5 });
 * Array.from(measure.influence({ welfare: [0, 8] }) ?? []); // => [0.5, -0.5]
 */
export function atkinsonIndexMeasure(options: AtkinsonIndexOptions): Measure<SampleInput> {
  return formulaMeasure(bind(options));
}

function bind(options: AtkinsonIndexOptions): SampleFormula<SampleInput> {
  requireOptions(options, ['epsilon']);
  const epsilon = requireFinite(options.epsilon, ['epsilon']);
  if (epsilon <= 0) refuse('invalidNumber', ['epsilon'], 'a number above 0', epsilon);
  return {
    ...readPolicies(options, epsilon < 1 ? nonNegative : positive),
    measure: 'atkinsonIndex',
    conventions: { epsilon: String(epsilon) },
    order: 'any',
    transform: rescaled,
    value: (columns) => valueAt(columns, epsilon),
    influence: (columns, value) => influenceAt(columns, value, epsilon),
  };
}

/** By the generalized entropy V of 1 − ε: the mean of the powers is 1 − ε (1 − ε) V. */
function valueAt(columns: SampleColumns, epsilon: number): number | null {
  const center = centerOf(columns);
  if (!(center.mean > 0)) return null;
  const entropy = entropyOf(columns, 1 - epsilon, center);
  const grown = Math.max(-1, epsilon * (epsilon - 1) * entropy);
  // ln of the equivalent as a share of the mean: ln(1 + grown) / (1 − ε), which at ε = 1 is −V.
  if (Number.isFinite(grown)) return -Math.expm1(-epsilon * entropy * logRatio(grown));
  const { least, mean } = powersFromLeast(columns, 1 - epsilon);
  return 1 - (least / center.mean) * mean ** (1 / (1 - epsilon));
}

/** Of powers past the largest double: those of the ratio to the least welfare, of which none is above 1. */
function powersFromLeast(columns: SampleColumns, power: number) {
  const least = leastWeighted(columns);
  // A row of no weight may be below the least.
  const ratioPower = (welfare: number) => Math.max(1, welfare / least) ** power;
  return { least, mean: weightedMean(columns, ratioPower) };
}

function influenceAt(columns: SampleColumns, value: number, epsilon: number): Float64Array {
  const center = centerOf(columns);
  const power = 1 - epsilon;
  const entropy = entropyOf(columns, power, center);
  const grown = epsilon * (epsilon - 1) * entropy;
  if (Number.isFinite(grown)) {
    const factor = ((1 - value) * epsilon) / Math.max(Number.MIN_VALUE, 1 + grown);
    return entropyInfluence(columns, power, center, entropy, factor);
  }
  const powers = powersFromLeast(columns, power);
  return columns.welfare.map((welfare) => {
    const distance = (welfare - center.mean - center.rest) / center.mean;
    const share = (welfare / powers.least) ** power / powers.mean;
    // Of a row of no weight far below all others it is past the largest double.
    return Math.min(Number.MAX_VALUE, (1 - value) * (distance - (share - 1) / power));
  });
}

import type { Measure } from '../../model/sample/measure.ts';
import { requireChoice, requireRecord } from '../../require.ts';
import {
  type BoundPoverty,
  bindPoverty,
  evaluatePoverty,
  povertyMeasure,
} from '../formula/evaluatePoverty.ts';
import type { PovertyValue } from '../formula/povertyFormula.ts';
import type { LineOptions, PovertyInput } from '../lines/povertyLine.ts';
import { requireWholeWeights } from '../order/requireWholeWeights.ts';
import { type SenVersion, senFormula } from '../order/senFormula.ts';

/** Settings of {@link senIndex}. */
export interface SenIndexOptions extends LineOptions {
  /**
   * `'replicationInvariant'`, if left out, is the index of a large population; `'original'` that of 1976,
   * with a factor of q / (q + 1) on the inequality, q the number of the poor, for rows that count
   * persons one by one.
   */
  readonly version?: SenVersion;
}

/**
 * The index of Sen: how many are poor, how poor they are, and how unequal the poor are among
 * themselves.
 *
 * Convention: the version for a large population, which a population and its double share. The Gini
 * index is that of the poor alone. Whoever is exactly on the line is not among the poor unless
 * `boundary` is `'atOrBelow'`; where they are, the index is larger. The original version is refused for
 * sampling weights, whose sum is no number of persons in the sample; its influence takes the number of
 * all as given. Negative welfare is refused unless a policy is named. Somebody who leaves poverty may
 * raise the index.
 *
 * Formula: S = H (I + (1 − I) G) = P₁ + H D / z, with H the headcount ratio, I the income gap ratio, G
 * the Gini index of the poor and D half the mean difference between two of them; the original version
 * has q / (q + 1) times G, and is 2 / ((q + 1) n z) Σᵢ (z − yᵢ)(q + 1 − i), poorest first.
 *
 * Source: A. Sen (1976), Poverty: an ordinal approach to measurement, Econometrica 44, 219–231.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the line in the unit of welfare, the version, the boundary and the policies
 * @returns the value, in [0, 1] (above 1 if negative welfare is kept) and 0 where nobody is poor, or
 * `null` where nobody was counted or the sample makes no line above 0; with the line, rows, population,
 * conventions and what was done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare, a
 * weight or a line that is not a valid number, `outsideSupport` for negative welfare, `unequalColumns`,
 * `unknownOption` (also for the original version with sampling weights), `duplicateLabel`,
 * `mixedUnits`, `overflow`
 * @example
 * import { senIndex } from 'poverty-indicators/monetary';
 *
 * const welfare = [100, 110, 150, 160];
 * senIndex({ welfare }, { line: 125 }).value; // => 0.09
 * senIndex({ welfare: [0, 50, 75, 100] }, { line: 100, version: 'original' }).value; // => 0.53125
 */
export function senIndex(sample: PovertyInput, options: SenIndexOptions): PovertyValue {
  const bound = bind(options);
  if (options.version === 'original') requireWholeWeights(sample);
  return evaluatePoverty(sample, bound);
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the line in the unit of welfare, the version, the boundary and the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `invalidNumber`, `missingValue` or `unknownOption` for faulty settings; its
 * functions throw as {@link senIndex} does
 * @example
 * import { senIndexMeasure } from 'poverty-indicators/monetary';
 *
 * const measure = senIndexMeasure({ line: 100 });
 * Array.from(measure.influence({ welfare: [0, 100] }) ?? []); // => [0.5, -0.5]
 */
export function senIndexMeasure(options: SenIndexOptions): Measure<PovertyInput> {
  const measure = povertyMeasure(bind(options));
  if (options.version !== 'original') return measure;
  return {
    ...measure,
    value(data) {
      requireWholeWeights(data);
      return measure.value(data);
    },
    influence(data) {
      requireWholeWeights(data);
      return measure.influence(data);
    },
  };
}

const versions: readonly SenVersion[] = ['replicationInvariant', 'original'];

function bind(options: SenIndexOptions): BoundPoverty {
  requireRecord(options, ['options'], 'options: { line }');
  const version = requireChoice(options.version ?? 'replicationInvariant', versions, ['version']);
  return bindPoverty(options, senFormula(version), ['version']);
}

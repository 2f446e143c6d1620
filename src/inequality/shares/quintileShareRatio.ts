import type { Measure } from '../../model/sample/measure.ts';
import { requireChoice } from '../../require.ts';
import { evaluateFormula, formulaMeasure } from '../../sample/formula/evaluateFormula.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import { nonNegativeOrKept } from '../../sample/support.ts';
import type { SampleInput } from '../../sample/welfareSample.ts';
import { bindInequality, type InequalityOptions } from '../formula/bindInequality.ts';
import { rescaled } from '../formula/rescaled.ts';
import { readMarginalRows } from './readMarginalRows.ts';
import { tailRatio, tailRatioInfluence } from './tailRatio.ts';
import { wholeRowsInfluence, wholeRowsRatio } from './wholeRowsRatio.ts';

/** Settings of {@link quintileShareRatio}. */
export interface QuintileShareRatioOptions extends InequalityOptions {
  /**
   * `'split'`, if left out, splits a row in which a fifth ends; `'whole'` takes all above the quantile at
   * 0.8 and all at or below the one at 0.2.
   */
  readonly marginalRows?: 'split' | 'whole';
  /**
   * `'sums'`, if left out, is the ratio of what the two parts have; `'means'` that of their means, which
   * differs where rows are whole and the parts are not of one size.
   */
  readonly of?: 'sums' | 'means';
}

/**
 * The quintile share ratio, S80/S20: what the richest fifth of the population has over what the poorest
 * fifth has.
 *
 * Convention: of sums, by the Lorenz curve of straight lines, so that each fifth is one. With
 * `marginalRows: 'whole'`, as Eurostat and laeken have it, nobody is split, all of one welfare stay
 * together, and the parts may be more or less than fifths; quantiles are read by the rule `'midpoint'`.
 * `of: 'means'` makes up for that; of split rows it changes nothing. Negative welfare is refused unless a policy is named; there is no value where the poorest have
 * nothing or no row stands above the upper quantile. No density enters the influence; that of whole rows
 * is the one of a smooth distribution, in which the densities at the two quantiles cancel.
 *
 * Formula: (1 − L(0.8)) / L(0.2), or Σ wᵢ xᵢ 1(xᵢ > Q(0.8)) / Σ wᵢ xᵢ 1(xᵢ ≤ Q(0.2)).
 *
 * Source: Eurostat, Statistics Explained, glossary: Income quintile share ratio; for the influence
 * M. Langel and Y. Tillé (2011), Statistical inference for the quintile share ratio, Journal of
 * Statistical Planning and Inference 141, 2976–2985.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - what is done about rows on a bound, of what the ratio is, and the policies
 * @returns the value, or `null` where nobody was counted, the poorest fifth has nothing or no row is in
 * the richest; with rows, population, conventions and what was done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare or a
 * weight that is not a valid number, `outsideSupport` for negative welfare, `unequalColumns`,
 * `unknownOption`, `mixedUnits`, `overflow`
 * @example
 * import { quintileShareRatio } from 'poverty-indicators/inequality';
 *
 * const sample = { welfare: [10, 20, 30, 40, 50, 60] };
 * quintileShareRatio({ welfare: [10, 20, 30, 40, 50] }).value; // => 5
 * quintileShareRatio(sample, { marginalRows: 'whole' }).value; // => 2
 * quintileShareRatio(sample, { marginalRows: 'whole', of: 'means' }).value; // => 4
 */
export function quintileShareRatio(
  sample: SampleInput,
  options: QuintileShareRatioOptions = {},
): SampleValue {
  return evaluateFormula(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - what is done about rows on a bound, of what the ratio is, and the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `unknownOption`, `invalidNumber` or `invalidType` for faulty settings; its functions
 * throw as {@link quintileShareRatio} does
 * @example
 * import { quintileShareRatioMeasure } from 'poverty-indicators/inequality';
 *
 * quintileShareRatioMeasure({}).value({ welfare: [10, 20, 30, 40, 40] }); // => 4
 */
export function quintileShareRatioMeasure(
  options: QuintileShareRatioOptions = {},
): Measure<SampleInput> {
  return formulaMeasure(bind(options));
}

const tails = { topFrom: 0.8, bottomTo: 0.2 };

function bind(options: QuintileShareRatioOptions): SampleFormula<SampleInput> {
  const shared = bindInequality(options, nonNegativeOrKept, ['marginalRows', 'of']);
  const marginalRows = readMarginalRows(options.marginalRows);
  const of = requireChoice(options.of ?? 'sums', ['sums', 'means'] as const, ['of']);
  const named = {
    ...shared,
    measure: 'quintileShareRatio',
    conventions: { marginalRows, of },
    transform: rescaled,
  };
  if (marginalRows === 'split') {
    return {
      ...named,
      order: 'ascending',
      value: (columns) => tailRatio(columns, tails),
      influence: (columns, ratio) => tailRatioInfluence(columns, tails, ratio),
    };
  }
  return {
    ...named,
    order: 'any',
    value: (columns) => wholeRowsRatio(columns, tails, of),
    influence: (columns, ratio) => wholeRowsInfluence(columns, tails, of, ratio),
  };
}

import type { Measure } from '../../model/sample/measure.ts';
import { requireFinite, requireText } from '../../require.ts';
import { evaluateFormula, formulaMeasure } from '../../sample/formula/evaluateFormula.ts';
import { codesBeside, readGrouping } from '../../sample/formula/readGrouping.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import type { GroupedSample, SortedSample } from '../../sample/welfareSample.ts';
import { readPolicies, requireOptions } from '../formula/bindInequality.ts';
import { rescaled } from '../formula/rescaled.ts';
import { partShare } from '../formula/shareOf.ts';
import type { DecomposeInequalityOptions } from './decomposeInequality.ts';
import {
  betweenShareInfluence,
  decomposedEntropySupport,
  entropyParts,
} from './groups/entropyParts.ts';
import { type GroupPart, groupParts } from './groups/groupParts.ts';

/**
 * The share of inequality that lies between groups: the generalized entropy of the means of groups over that
 * of all.
 *
 * Convention: as in `decomposeInequality`, of which it is `betweenShare`. Groups without weight are none.
 *
 * Formula: GE(α; μₖ with pₖ) / GE(α).
 *
 * Source: A. F. Shorrocks (1984), Inequality decomposition by population subgroups, Econometrica 52,
 * 1369–1385.
 *
 * @param sample - welfare, weights and groupings by row
 * @param options - the grouping, α and the policies
 * @returns the share, in [0, 1], or `null` where nobody was counted, the mean is 0 or there is no inequality;
 * with rows, population, conventions and what was done about rows outside the support
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare, a
 * weight or α that is not a valid number, or for a faulty label, `outsideSupport` for welfare the index
 * does not accept, `unequalColumns`, `unknownOption`, `duplicateLabel`, `mixedUnits`, `overflow`
 * @example
 * import { betweenGroupShare } from 'poverty-indicators/inequality';
 *
 * const by = { area: ['rural', 'rural', 'urban', 'urban'] };
 * const sample = { welfare: [10, 30, 50, 70], by };
 * betweenGroupShare(sample, { by: 'area', alpha: 2 }).value; // => 0.8
 */
export function betweenGroupShare(
  sample: GroupedSample | SortedSample,
  options: DecomposeInequalityOptions,
): SampleValue {
  return evaluateFormula(sample, bind(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the grouping, α and the policies
 * @returns the measure: `value(sample)`, and `influence(sample)` with one number a row
 * @throws PovertyError `unknownOption`, `missingValue`, `invalidNumber` or `invalidType` for faulty
 * settings; its functions throw as {@link betweenGroupShare} does
 * @example
 * import { betweenGroupShareMeasure } from 'poverty-indicators/inequality';
 *
 * const by = { area: ['rural', 'rural', 'urban', 'urban'] };
 * const measure = betweenGroupShareMeasure({ by: 'area', alpha: 2 });
 * measure.value({ welfare: [10, 30, 50, 70], by }); // => 0.8
 */
export function betweenGroupShareMeasure(
  options: DecomposeInequalityOptions,
): Measure<GroupedSample | SortedSample> {
  return formulaMeasure(bind(options));
}

function bind(options: DecomposeInequalityOptions): SampleFormula<GroupedSample | SortedSample> {
  requireOptions(options, ['by', 'alpha']);
  const by = requireText(options.by, ['by']);
  const alpha = requireFinite(options.alpha, ['alpha']);
  return {
    ...readPolicies(options, decomposedEntropySupport(alpha)),
    measure: 'betweenGroupShare',
    conventions: { by, alpha: String(alpha) },
    order: 'any',
    transform: rescaled,
    companions: (data) => codesBeside(readGrouping(data, by)),
    value(columns) {
      const { value, between } = entropyParts(columns, partsOf(columns), alpha);
      return partShare(between, value);
    },
    influence: (columns) => betweenShareInfluence(columns, partsOf(columns), alpha),
  };
}

/** The groups by their codes alone: labels do not matter to a number. */
function partsOf(columns: SampleColumns): GroupPart[] {
  let count = 0;
  for (const code of columns.companions[0] as Float64Array) count = Math.max(count, code + 1);
  const order = Array.from({ length: count }, (_, code) => code);
  return groupParts(columns, { labels: order, order });
}

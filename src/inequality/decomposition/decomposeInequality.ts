import { requireFinite, requireText } from '../../require.ts';
import { countSample, requireFiniteParts } from '../../sample/formula/countSample.ts';
import { codesBeside, readGrouping } from '../../sample/formula/readGrouping.ts';
import type { GroupedSample, SortedSample } from '../../sample/welfareSample.ts';
import { type InequalityOptions, readPolicies, requireOptions } from '../formula/bindInequality.ts';
import { rescaled } from '../formula/rescaled.ts';
import { partShare } from '../formula/shareOf.ts';
import { decomposedEntropySupport, entropyParts } from './groups/entropyParts.ts';
import { allGroupFigures, type InequalityDecomposition } from './groups/groupFigures.ts';
import { groupParts } from './groups/groupParts.ts';

/** Settings of {@link decomposeInequality}. */
export interface DecomposeInequalityOptions extends InequalityOptions {
  /** The name of the grouping, one of those in the sample. */
  readonly by: string;
  /** α of generalized entropy: 0 is the mean log deviation, 1 the index of Theil, 2 half the squared CV. */
  readonly alpha: number;
}

/**
 * Generalized entropy as the sum of inequality within groups and between them, exactly.
 *
 * Convention: between groups is the index if everybody had the mean of the group; the rest is within, and
 * the parts of the groups add up to it. Their weights pₖ (μₖ / μ)^α add up to 1 only for α = 0 and α = 1.
 * A group where all have 0 adds nothing within. Negative welfare, and zero for α ≤ 0, are refused unless
 * a policy is named.
 *
 * Formula: GE(α) = Σₖ pₖ (μₖ / μ)^α GEₖ(α) + GE(α; μₖ with pₖ), with pₖ the share of the population.
 *
 * Source: A. F. Shorrocks (1980), The class of additively decomposable inequality measures, Econometrica 48,
 * 613–625; (1984), Inequality decomposition by population subgroups, Econometrica 52, 1369–1385.
 *
 * @param sample - welfare, weights and groupings by row
 * @param options - the grouping, α and the policies
 * @returns the index, its two parts and their shares, and for each group its share of population and
 * welfare, its mean, its index and what it adds; `null` where nobody was counted or there is nothing to
 * divide by
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare, a
 * weight or α that is not a valid number, or for a faulty label, `outsideSupport` for welfare the index
 * does not accept, `unequalColumns`, `unknownOption`, `duplicateLabel`, `mixedUnits`, `overflow`
 * @example
 * import { decomposeInequality } from 'poverty-indicators/inequality';
 *
 * const by = { area: ['rural', 'rural', 'urban', 'urban'] };
 * const result = decomposeInequality({ welfare: [5, 5, 10, 20], by }, { by: 'area', alpha: 2 });
 * result; // => { value: 0.1875, within: 0.0625, between: 0.125, … }
 * result.groups[0]; // => { label: 'rural', populationShare: 0.5, mean: 5, welfareShare: 0.25, value: 0, … }
 */
export function decomposeInequality(
  sample: GroupedSample | SortedSample,
  options: DecomposeInequalityOptions,
): InequalityDecomposition {
  requireOptions(options, ['by', 'alpha']);
  const by = requireText(options.by, ['by']);
  const alpha = requireFinite(options.alpha, ['alpha']);
  const shared = readPolicies(options, decomposedEntropySupport(alpha));
  const groups = readGrouping(sample, by);
  const { columns, counted } = countSample(sample, {
    ...shared,
    conventions: { by, alpha: String(alpha) },
    order: 'any',
    companions: () => codesBeside(groups),
  });
  const parts = groupParts(columns, groups);
  const scaled = rescaled(columns);
  const entropy = entropyParts(
    scaled,
    scaled === columns ? parts : groupParts(scaled, groups),
    alpha,
  );
  const { value, within, between } = entropy;
  requireFiniteParts([value, within, between]);
  requireFiniteParts(entropy.groups.flatMap((group) => [group.value, group.contribution]));
  return {
    measure: 'decomposeInequality',
    value,
    by,
    within,
    between,
    withinShare: partShare(within, value),
    betweenShare: partShare(between, value),
    groups: allGroupFigures(columns, value, parts, entropy.groups),
    ...counted,
  };
}

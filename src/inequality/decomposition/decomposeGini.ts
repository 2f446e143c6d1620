import { requireText } from '../../require.ts';
import { countSample, requireFiniteParts } from '../../sample/formula/countSample.ts';
import { codesBeside, readGrouping } from '../../sample/formula/readGrouping.ts';
import { nonNegativeOrKept } from '../../sample/support.ts';
import type { GroupedSample, SortedSample } from '../../sample/welfareSample.ts';
import { bindInequality, type InequalityOptions } from '../formula/bindInequality.ts';
import { rescaled } from '../formula/rescaled.ts';
import { partShare } from '../formula/shareOf.ts';
import { giniParts } from './groups/giniParts.ts';
import { allGroupFigures, type InequalityDecomposition } from './groups/groupFigures.ts';
import { groupParts } from './groups/groupParts.ts';

/** Settings of {@link decomposeGini}. */
export interface DecomposeGiniOptions extends InequalityOptions {
  /** The name of the grouping, one of those in the sample. */
  readonly by: string;
}

/** The Gini index and its parts within groups, between them and by their overlap. */
export interface GiniDecomposition extends InequalityDecomposition {
  /** The name of the decomposition. */
  readonly measure: 'decomposeGini';
  /** The part that comes of ranges of welfare that overlap; `null` where there is no value. */
  readonly overlap: number | null;
  /** The same as a share of the index; `null` where that is 0 or `null`. */
  readonly overlapShare: number | null;
}

/**
 * The Gini index as the sum of inequality within groups, between them, and a part that comes of members of
 * poorer groups who have more than members of richer ones.
 *
 * Convention: after Pyatt, and Lambert and Aronson: between groups is the index if everybody had the mean of
 * the group. The overlap is 0 or more, exactly 0 where no ranges overlap, and is summed by itself, not left
 * over. Negative welfare is refused unless a policy is named; kept, the parts still add up where the mean
 * is above 0.
 *
 * Formula: G = Σₖ pₖ sₖ Gₖ + G(μₖ with pₖ) + (2 / μ) Σₖ Σₗ pₖ pₗ E(Xₖ − Xₗ)⁺ over pairs with μₖ ≤ μₗ, with p and
 * s the shares of population and welfare.
 *
 * Source: G. Pyatt (1976), On the interpretation and disaggregation of Gini coefficients, Economic Journal
 * 86, 243–255; P. J. Lambert and J. R. Aronson (1993), Inequality decomposition analysis and the Gini
 * coefficient revisited, Economic Journal 103, 1221–1227.
 *
 * @param sample - welfare, weights and groupings by row
 * @param options - the grouping and the policies
 * @returns the index, its three parts and their shares, and for each group its share of population and
 * welfare, its mean, its index and what it adds; `null` where nobody was counted or the mean is not above 0
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare or a
 * weight that is not a valid number, for a faulty label, `outsideSupport` for negative welfare,
 * `unequalColumns`, `unknownOption`, `duplicateLabel`, `mixedUnits`, `overflow`
 * @example
 * import { decomposeGini } from 'poverty-indicators/inequality';
 *
 * const by = { area: ['rural', 'rural', 'urban', 'urban'] };
 * const result = decomposeGini({ welfare: [10, 30, 20, 20], by }, { by: 'area' });
 * result; // => { value: 0.1875, within: 0.0625, between: 0, overlap: 0.125, … }
 * result.groups[0]; // => { label: 'rural', populationShare: 0.5, value: 0.25, contribution: 0.0625, … }
 */
export function decomposeGini(
  sample: GroupedSample | SortedSample,
  options: DecomposeGiniOptions,
): GiniDecomposition {
  const shared = bindInequality(options, nonNegativeOrKept, ['by']);
  const by = requireText(options.by, ['by']);
  const groups = readGrouping(sample, by);
  const { columns, counted } = countSample(sample, {
    ...shared,
    conventions: { by },
    order: 'ascending',
    companions: () => codesBeside(groups),
  });
  const parts = groupParts(columns, groups);
  const scaled = rescaled(columns);
  const gini = giniParts(scaled, scaled === columns ? parts : groupParts(scaled, groups));
  const { value, within, between, overlap } = gini;
  requireFiniteParts([value, within, between, overlap]);
  requireFiniteParts(gini.groups.flatMap((group) => [group.value, group.contribution]));
  return {
    measure: 'decomposeGini',
    value,
    by,
    within,
    between,
    overlap,
    withinShare: partShare(within, value),
    betweenShare: partShare(between, value),
    overlapShare: partShare(overlap, value),
    groups: allGroupFigures(columns, value, parts, gini.groups),
    ...counted,
  };
}

import type { CountUnit } from '../../model/countUnit.ts';
import { newAccumulator } from '../../numeric/accumulator.ts';
import { refuse, requireChoice, requireRecord, requireText } from '../../require.ts';
import type { GroupLabel } from '../../sample/groupColumn.ts';
import type { GroupingProfile, GroupProfile, MultidimensionalProfile } from '../profile/profile.ts';
import { type PairedGroup, pairGroups } from './pairGroups.ts';
import { conventionsOfBoth, requireProfiles } from './requireProfiles.ts';

/** A measure that is the mean of its groups by their shares of the population. */
export type DecomposedMeasure = 'headcount' | 'adjustedHeadcount';

/** Settings of {@link decomposeProfileChange}. */
export interface ProfileDecompositionOptions {
  /** The grouping, by its name. */
  readonly by: string;
  /** What changed: H or M₀. */
  readonly measure: DecomposedMeasure;
}

/** What a group did to the change of the whole. */
export interface GroupDecomposition {
  /** Its label. */
  readonly label: GroupLabel;
  /** Its share of the population in the earlier period; 0 where it was not there. */
  readonly populationShareBefore: number | null;
  /** Its share of the population in the later period; 0 where it was not there. */
  readonly populationShareAfter: number | null;
  /** The measure in the earlier period; `null` where nobody of it was counted. */
  readonly before: number | null;
  /** The measure in the later period. */
  readonly after: number | null;
  /** What became of its share times its measure; the sum of the two that follow. */
  readonly contributionChange: number | null;
  /** The change inside the group, at the mean of its two shares. */
  readonly withinGroup: number | null;
  /** The change of its share, at the mean of its two measures. */
  readonly populationShift: number | null;
}

/** The change of a measure as change inside groups and shift of population between them. */
export interface ProfileDecomposition {
  /** The id of the index. */
  readonly index: string;
  /** Whom the figures count, or `null` where it was not said. */
  readonly unit: CountUnit | null;
  /** Every setting that the figures depend on, by name. */
  readonly conventions: { readonly [name: string]: string };
  /** The name of the grouping. */
  readonly by: string;
  /** What changed. */
  readonly measure: DecomposedMeasure;
  /** The measure of the whole in the earlier period; `null` where nobody was counted. */
  readonly before: number | null;
  /** The measure of the whole in the later period. */
  readonly after: number | null;
  /** Their difference, in the unit of the measure; the sum of the two that follow. */
  readonly absoluteChange: number | null;
  /** The changes inside the groups together. */
  readonly withinGroups: number | null;
  /** The shifts of population between the groups together. */
  readonly populationShift: number | null;
  /** The groups: those of the earlier period, then those of the later one alone. */
  readonly groups: readonly GroupDecomposition[];
}

/**
 * The change of H or M₀ between two periods as the change inside groups and the shift of population
 * between them.
 *
 * Convention: Shapley, so that the two parts add up and neither period is the base. A group with nobody
 * in one of the periods has a share of 0 there and no measure of its own: it takes that of the other
 * period, so that all it brings or takes away is a shift of population. The shift of a single group is
 * at the level of its measure, so that it is above 0 for every group that grew; only the sum over all
 * groups says whether the population moved to poorer ones.
 *
 * Formula: within = Σg ½ (s¹ + s²) (M² − M¹); shift = Σg ½ (M¹ + M²) (s² − s¹); their sum is Σg s² M² −
 * Σg s¹ M¹.
 *
 * Source: S. Alkire, J. Foster, S. Seth, M. E. Santos, J. M. Roche and P. Ballon (2015),
 * Multidimensional Poverty Measurement and Analysis, Oxford University Press, chapter 9; A. F.
 * Shorrocks (2013), Decomposition procedures for distributional analysis, Journal of Economic
 * Inequality 11, 99–126.
 *
 * @param before - the earlier profile, with the grouping
 * @param after - the later profile, with the same grouping
 * @param options - the grouping and the measure
 * @returns the parts of each group and of all, in the unit of the measure; `null` where nobody was
 * counted in one of the periods
 * @throws PovertyError `missingValue` where a profile lacks the grouping, `mixedPopulations` where the
 * groups of a profile do not make up its whole, `unknownOption` for another measure, and those of
 * {@link changeInProfile} for profiles that cannot be compared
 * @example
 * import { decomposeProfileChange, multidimensionalProfile } from 'poverty-indicators/multidimensional';
 *
 * const indicators = [{ id: 'water', weight: '1' }];
 * const index = { id: 'example', dimensions: [{ id: 'living', indicators }], cutoff: '1' };
 * const profile = (water: number[], area: string[]) =>
 *   multidimensionalProfile({ deprivations: { water }, by: { area } }, { index });
 * const before = profile([1, 1, 0, 0], ['rural', 'rural', 'rural', 'urban']);
 * const after = profile([1, 0, 0, 0], ['rural', 'rural', 'urban', 'urban']);
 * const change = decomposeProfileChange(before, after, { by: 'area', measure: 'headcount' });
 * [change.absoluteChange, change.withinGroups, change.populationShift]; // => [-0.25, -0.10416666666666664, -0.14583333333333331]
 */
export function decomposeProfileChange(
  before: MultidimensionalProfile,
  after: MultidimensionalProfile,
  options: ProfileDecompositionOptions,
): ProfileDecomposition {
  requireRecord(options, ['options'], 'options { by, measure }');
  const measure = requireChoice(options.measure, ['headcount', 'adjustedHeadcount'], ['measure']);
  if (typeof options.by !== 'string') requireText(options.by, ['by']);
  requireProfiles(before, after);
  const first = groupingOf(before, options, 'before');
  const second = groupingOf(after, options, 'after');
  const isCounted = before[measure] !== null && after[measure] !== null;
  const groups = pairGroups(first, second).map((group) => partsOf(group, measure, isCounted));
  const total = (part: 'withinGroup' | 'populationShift'): number | null => {
    if (!isCounted) return null;
    const sum = newAccumulator();
    for (const group of groups) sum.add(group[part] ?? 0);
    return sum.total();
  };
  return {
    index: before.index,
    unit: before.unit,
    conventions: { ...conventionsOfBoth(before, after), decomposition: 'shapley' },
    by: options.by,
    measure,
    before: before[measure],
    after: after[measure],
    absoluteChange: isCounted ? (after[measure] as number) - (before[measure] as number) : null,
    withinGroups: total('withinGroup'),
    populationShift: total('populationShift'),
    groups,
  };
}

/** The grouping asked for, whose groups make up the whole. */
function groupingOf(
  { groupings, ...whole }: MultidimensionalProfile,
  { by, measure }: ProfileDecompositionOptions,
  period: 'before' | 'after',
): GroupingProfile {
  const place = groupings.findIndex((grouping) => grouping.by === by);
  const found = groupings[place];
  if (found === undefined) {
    return refuse('missingValue', [period, 'groupings'], `the grouping '${by}'`, undefined);
  }
  const path = [period, 'groupings', place, 'groups'];
  const sum = newAccumulator();
  for (const [row, group] of found.groups.entries()) {
    const { populationShare, [measure]: own } = group;
    if (own === null && populationShare !== null && populationShare > 0) {
      refuse('missingValue', [...path, row, measure], 'the measure of a group with people', own);
    }
    sum.add((populationShare ?? 0) * (own ?? 0));
  }
  // Rounding of doubles is far below this, a group that was left out far above.
  if (Math.abs(sum.total() - (whole[measure] ?? 0)) > 1e-9) {
    const expected = `groups that together give ${whole[measure]}`;
    refuse('mixedPopulations', path, expected, sum.total());
  }
  return found;
}

function partsOf(
  { label, before, after }: PairedGroup,
  measure: DecomposedMeasure,
  isCounted: boolean,
): GroupDecomposition {
  const share = (group: GroupProfile | null) => (group === null ? 0 : group.populationShare);
  const [first, second] = [share(before), share(after)];
  const [own, later] = [before?.[measure] ?? null, after?.[measure] ?? null];
  // A group without people in one of the periods takes the measure of the other.
  const [from, to] = [own ?? later ?? 0, later ?? own ?? 0];
  const [start, end] = [first ?? 0, second ?? 0];
  // 0 added to the minus zero of a group without poor that shrinks is zero.
  return {
    label,
    populationShareBefore: first,
    populationShareAfter: second,
    before: own,
    after: later,
    contributionChange: isCounted ? end * to - start * from : null,
    withinGroup: isCounted ? ((start + end) / 2) * (to - from) : null,
    populationShift: isCounted ? ((from + to) / 2) * (end - start) + 0 : null,
  };
}

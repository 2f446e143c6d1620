import type { CountUnit } from '../../model/countUnit.ts';
import type { MultidimensionalProfile } from '../profile/profile.ts';
import { requireProfiles } from './requireProfiles.ts';

/** An indicator's part in the change of M₀. */
export interface IndicatorIncidenceIntensity {
  /** Its id. */
  readonly id: string;
  /** The change of the part of M₀ that it makes; the sum of the two that follow. */
  readonly contributionChange: number | null;
  /** What more or fewer poor did to it. */
  readonly incidence: number | null;
  /** What more or fewer deprivations in it among the poor did. */
  readonly intensity: number | null;
}

/** The change of M₀ as incidence and intensity. */
export interface IncidenceIntensity {
  /** The id of the index. */
  readonly index: string;
  /** Whom the figures count, or `null` where it was not said. */
  readonly unit: CountUnit | null;
  /** Every setting that the figures depend on, by name. */
  readonly conventions: { readonly [name: string]: string };
  /** M₀ in the earlier period; `null` where nobody was counted. */
  readonly before: number | null;
  /** M₀ in the later period. */
  readonly after: number | null;
  /** Their difference, in the unit of M₀; the sum of the two that follow. */
  readonly absoluteChange: number | null;
  /** The change of H, at the mean of the two A. */
  readonly incidence: number | null;
  /** The change of A, at the mean of the two H. */
  readonly intensity: number | null;
  /** The same by indicator, in the order of the index; each column sums to that of the whole. */
  readonly indicators: readonly IndicatorIncidenceIntensity[];
}

/**
 * The change of the adjusted headcount M₀ = H · A between two periods as the change of how many are
 * poor and of how poor they are.
 *
 * Convention: Shapley, so that the two parts add up and neither period is the base. Where nobody is
 * poor in one of the periods there is no intensity: it takes that of the other, so that all the change
 * is one of incidence. The parts are arithmetic and not people: they do not say who left poverty and
 * who stayed – for that see {@link panelChange}.
 *
 * Formula: incidence = ½ (A¹ + A²) (H² − H¹); intensity = ½ (H¹ + H²) (A² − A¹); of an indicator the
 * same with ωⱼ hⱼ(k) / H in place of A.
 *
 * Source: M. Apablaza and G. Yalonetzky (2013), Decomposing multidimensional poverty dynamics, Young
 * Lives Working Paper 101; S. Alkire et al. (2015), Multidimensional Poverty Measurement and Analysis,
 * Oxford University Press, chapter 9.
 *
 * @param before - the earlier profile
 * @param after - the later profile
 * @returns the two parts of the whole and of each indicator, in the unit of M₀; `null` where nobody was
 * counted in one of the periods
 * @throws PovertyError those of {@link changeInProfile} for profiles that cannot be compared:
 * `mixedStandards`, `mixedUnits`, `mixedSeries`, `duplicateLabel`, `missingValue`, `invalidType`,
 * `invalidNumber`
 * @example
 * import { decomposeIncidenceIntensity, multidimensionalProfile } from 'poverty-indicators/multidimensional';
 *
 * const indicators = [{ id: 'water', weight: '1/2' }, { id: 'roof', weight: '1/2' }];
 * const index = { id: 'example', dimensions: [{ id: 'living', indicators }], cutoff: '1/2' };
 * const profile = (water: number[], roof: number[]) =>
 *   multidimensionalProfile({ deprivations: { water, roof } }, { index });
 * const before = profile([1, 1, 1, 1], [1, 1, 0, 0]);
 * const after = profile([1, 1, 0, 0], [0, 0, 0, 0]);
 * const { absoluteChange, incidence, intensity } = decomposeIncidenceIntensity(before, after);
 * [absoluteChange, incidence, intensity]; // => [-0.5, -0.3125, -0.1875]
 */
export function decomposeIncidenceIntensity(
  before: MultidimensionalProfile,
  after: MultidimensionalProfile,
): IncidenceIntensity {
  requireProfiles(before, after);
  const [first, second] = [before.headcount, after.headcount];
  const split = (own: number | null, later: number | null) => {
    if (first === null || second === null) return { incidence: null, intensity: null };
    const [from, to] = [own ?? later ?? 0, later ?? own ?? 0];
    // 0 added to the minus zero of an indicator without deprived is zero.
    return {
      incidence: ((from + to) / 2) * (second - first) + 0,
      intensity: ((first + second) / 2) * (to - from),
    };
  };
  const change = (own: number | null, later: number | null) =>
    own === null || later === null ? null : later - own;
  return {
    index: before.index,
    unit: before.unit,
    conventions: { ...before.conventions, decomposition: 'shapley' },
    before: before.adjustedHeadcount,
    after: after.adjustedHeadcount,
    absoluteChange: change(before.adjustedHeadcount, after.adjustedHeadcount),
    ...split(before.intensity, after.intensity),
    indicators: before.indicators.map(({ id, contribution }, row) => {
      const later = after.indicators[row]?.contribution ?? null;
      return {
        id,
        contributionChange: change(contribution, later),
        ...split(perPoor(contribution, first), perPoor(later, second)),
      };
    }),
  };
}

/** A part of M₀ as a part of A; `null` where nobody is poor. */
function perPoor(contribution: number | null, headcount: number | null): number | null {
  return contribution === null || headcount === null || headcount === 0
    ? null
    : contribution / headcount;
}

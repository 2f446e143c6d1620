import { fractionText } from '../numeric/rational/fractionText.ts';
import { ratioText } from '../numeric/rational/ratioText.ts';
import type { BoundsOptions, MultidimensionalBounds } from './bounds/bounds.ts';
import { profileBounds } from './bounds/profileBounds.ts';
import { columnBands } from './profile/columnBands.ts';
import { profileFigures, profileSums, ratio } from './profile/figures.ts';
import type {
  BandProfile,
  GroupProfile,
  MultidimensionalProfile,
  ProfileFigures,
} from './profile/profile.ts';
import { maskOf } from './scoring/bits.ts';
import { type CompiledIndex, compileIndex } from './scoring/compileIndex.ts';
import { countedBy } from './scoring/countedBy.ts';
import { thresholds } from './scoring/identify.ts';
import type { IndexOptions } from './scoring/indexOptions.ts';
import { newLeastSubset } from './scoring/leastSubset.ts';
import { missingReport } from './scoring/missingReport.ts';
import { type DeprivationInput, patternsFor, refuseMissing } from './scoring/scorePatterns.ts';

/**
 * The multidimensional poverty of a population and of its groups: headcount, intensity, adjusted
 * headcount, every indicator's uncensored and censored headcount, and contributions, in one pass.
 *
 * Convention: poor is whose score is exactly the cut-off or above it, compared in whole numbers; weights
 * count the population; what is not known is refused unless a policy is named. Under `reweight` the
 * headcounts of an indicator are of those of whom it is known, and its contribution has the weights of each
 * row, so that M₀ = Σⱼ ωⱼ hⱼ(k) does not hold there. A band with a second set of cut-offs has a headcount where the
 * table has its columns.
 *
 * Formula: H = q / n; A = mean score of the poor; M₀ = H · A = Σⱼ ωⱼ hⱼ(k), with the censored headcount
 * ratios hⱼ(k); contributions ωⱼ hⱼ(k) / M₀; of a group its share of the population times its M₀,
 * over M₀.
 *
 * Source: S. Alkire and J. Foster (2011), Counting and multidimensional poverty measurement, Journal of
 * Public Economics 95, 476–487; S. Alkire et al. (2015), Multidimensional Poverty Measurement and
 * Analysis, Oxford University Press, chapter 5.
 *
 * @param data - the columns of 0 and 1 by indicator, with weights and groupings if any, or their
 * `patternCounts`
 * @param options - the index, the cut-off if not that of the index, and the policy for what is not known
 * @returns the figures of everybody and of each group, as shares in [0, 1]; `null` where nobody was
 * counted, or nobody is poor
 * @throws PovertyError `invalidIndex` or `inexactNumber` for a faulty index or cut-off, `missingValue` for
 * an unknown deprivation where `missing` is `'refuse'` or for a lacking column, `invalidNumber` or
 * `invalidType` for a value that is not 0, 1 or nothing or for a faulty weight, `unequalColumns`,
 * `mixedUnits`, `unknownOption` and the others of `patternCounts`
 * @example
 * import { multidimensionalProfile } from 'poverty-indicators/multidimensional';
 *
 * const index = {
 *   id: 'example',
 *   dimensions: [
 *     { id: 'health', indicators: [{ id: 'nutrition', weight: '1/2' }] },
 *     { id: 'living', indicators: [{ id: 'water', weight: '1/4' }, { id: 'roof', weight: '1/4' }] },
 *   ],
 * } as const;
 * const data = {
 *   deprivations: { nutrition: [1, 0, 0, 1], water: [1, 1, 0, 1], roof: [0, 1, 0, 1] },
 *   by: { area: ['rural', 'rural', 'urban', 'urban'] },
 * };
 * const profile = multidimensionalProfile(data, { index, cutoff: '1/2' });
 * [profile.headcount, profile.intensity, profile.adjustedHeadcount]; // => [0.75, 0.75, 0.5625]
 * profile.indicators[1]; // => { id: 'water', censoredHeadcount: 0.75, contribution: 0.1875, … }
 * profile.groupings[0]?.groups[0]; // => { label: 'rural', headcount: 1, intensity: 0.625, contributionShare: 0.5555555555555556, … }
 */
export function multidimensionalProfile(
  data: DeprivationInput,
  options: IndexOptions,
): MultidimensionalProfile;
/**
 * The same where something is not known: the lowest and the highest value of every figure.
 *
 * Convention: whatever is not known may be a deprivation or not, in each row by itself. Each end of each
 * figure is that of a completion of its own, so figures of one side need not hold together: H · A = M₀
 * does not. A figure of the poor is over the completions in which somebody is poor (of weight above
 * 0); that there may be nobody shows in a lowest headcount of 0.
 *
 * Formula: min and max over d ∈ completions of θ(d). H, M₀ and the headcounts of indicators grow with every
 * deprivation, so that their ends are those of `'notDeprived'` and `'deprived'`. A, the shares of
 * contributions and the mean number of deprivations of the poor are ratios Σ wᵢ aᵢ / Σ wᵢ bᵢ, in which each
 * row's best completion is chosen by itself for the value of the ratio.
 *
 * Source: C. F. Manski (2003), Partial Identification of Probability Distributions, Springer; W. Dinkelbach
 * (1967), On nonlinear fractional programming, Management Science 13, 492–498.
 *
 * @param data - the columns of 0, 1 and nothing by indicator, with weights and groupings if any, or their
 * `patternCounts`
 * @param options - the index, the cut-off if not that of the index, and `missing: 'bounds'`
 * @returns the bounds of the figures of everybody and of each group; `null` where no completion has the
 * figure
 * @throws PovertyError as without bounds, but for what is not known
 * @example
 * import { multidimensionalProfile } from 'poverty-indicators/multidimensional';
 *
 * const index = {
 *   id: 'example',
 *   dimensions: [
 *     { id: 'health', indicators: [{ id: 'nutrition', weight: '1/2' }] },
 *     { id: 'living', indicators: [{ id: 'water', weight: '1/4' }, { id: 'roof', weight: '1/4' }] },
 *   ],
 * } as const;
 * const deprivations = { nutrition: [1, 0, null, 1], water: [1, 1, 0, null], roof: [0, null, 0, 1] };
 * const profile = multidimensionalProfile({ deprivations }, { index, cutoff: '1/2', missing: 'bounds' });
 * profile.headcount; // => { lowest: 0.5, highest: 1 }
 * profile.intensity; // => { lowest: 0.625, highest: 0.875 }
 * profile.missing; // => { policy: 'bounds', rows: 3, … }
 */
export function multidimensionalProfile(
  data: DeprivationInput,
  options: BoundsOptions,
): MultidimensionalBounds;
export function multidimensionalProfile(
  data: DeprivationInput,
  options: IndexOptions | BoundsOptions,
): MultidimensionalProfile | MultidimensionalBounds;
export function multidimensionalProfile(
  data: DeprivationInput,
  options: IndexOptions | BoundsOptions,
): MultidimensionalProfile | MultidimensionalBounds {
  if (options?.missing === 'bounds') return profileBounds(data, options);
  const compiled = compileIndex(options);
  const counts = patternsFor(data, compiled);
  refuseMissing(counts, compiled, data);
  const { index, cutoff, conventions } = compiled;
  const bands = columnBands(data, options);
  const whole = withBands(
    profileFigures(profileSums(counts.patterns, compiled), compiled),
    bands.whole,
  );
  return {
    index: index.id,
    unit: counts.unit,
    cutoff: cutoff === null ? null : fractionText(cutoff),
    attainableCutoff: attainable(compiled),
    conventions: { ...conventions, ...countedBy(counts) },
    missing: missingReport(counts.patterns, compiled),
    ...whole,
    groupings: counts.groupings.map(({ by, groups }, grouping) => ({
      by,
      groups: groups.map(({ label, patterns }, place): GroupProfile => {
        const own = profileFigures(profileSums(patterns, compiled), compiled);
        const figures = withBands(own, bands.group(grouping, place));
        const { population, poorPopulation, adjustedHeadcount } = figures;
        return {
          label,
          populationShare: ratio(population, whole.population),
          headcountShare: ratio(poorPopulation, whole.poorPopulation),
          contributionShare: ratio(
            population * (adjustedHeadcount ?? 0),
            whole.population * (whole.adjustedHeadcount ?? 0),
          ),
          ...figures,
        };
      }),
    })),
  };
}

/** Figures with the bands that were counted by themselves, in the order of the index. */
function withBands(figures: ProfileFigures, counted: readonly BandProfile[]): ProfileFigures {
  const bands = figures.bands.map((band) => counted.find(({ id }) => id === band.id) ?? band);
  return { ...figures, bands };
}

/** The least score that reaches the cut-off, as a fraction. */
function attainable(compiled: CompiledIndex): string | null {
  const { cutoff, missing, weights, weightOf, denominator } = compiled;
  // Reweighted scores have denominators of their own.
  if (cutoff === null || missing === 'reweight') return null;
  const all = maskOf(compiled, () => true);
  // The score of 1 reaches every cut-off.
  const bits = newLeastSubset(weights)(all, thresholds(cutoff)(denominator)) ?? all;
  return ratioText(weightOf(bits), denominator);
}

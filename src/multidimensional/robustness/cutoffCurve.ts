import type { CountUnit } from '../../model/countUnit.ts';
import { readCutoff } from '../../model/multidimensional/checkMultidimensionalIndex.ts';
import type { FractionInput } from '../../model/multidimensional/multidimensionalIndex.ts';
import { fractionText } from '../../numeric/rational/fractionText.ts';
import { reduceRational } from '../../numeric/rational/rational.ts';
import { requireChoice, requireList } from '../../require.ts';
import type { GroupLabel } from '../../sample/groupColumn.ts';
import type { PatternTable } from '../data/deprivationData.ts';
import { ratio } from '../profile/figures.ts';
import type { ProfileFigures } from '../profile/profile.ts';
import { countedBy } from '../scoring/countedBy.ts';
import { thresholds } from '../scoring/identify.ts';
import type { IndexOptions } from '../scoring/indexOptions.ts';
import { type MissingReport, missingReport } from '../scoring/missingReport.ts';
import type { DeprivationInput } from '../scoring/scorePatterns.ts';
import { newCutoffProfiles, type PickTable } from './cutoffProfiles.ts';
import { stepSums } from './stepSums.ts';
import { type CutoffRange, type CutoffSteps, rangeOf, readSteps, stepOf } from './steps.ts';

/** Settings of {@link cutoffCurve}. */
export interface CutoffCurveOptions extends Pick<IndexOptions, 'index' | 'missing'> {
  /** The cut-offs to tell of, each in (0, 1]; left out, all of them by steps. */
  readonly cutoffs?: readonly FractionInput[];
  /**
   * `'summary'`, if left out: H, A and M₀ of each step; `'profile'`: every figure of a profile beside
   * them, for which all patterns are gone through once a step.
   */
  readonly detail?: 'summary' | 'profile';
}

/** The poverty of a population by all cut-offs of one step. */
export interface CurveStep extends CutoffRange {
  /** The cut-off asked for, an exact fraction; the upper end of the step where none was. */
  readonly cutoff: string;
  /** H; `null` where nobody was counted. */
  readonly headcount: number | null;
  /** A; `null` where nobody is poor. */
  readonly intensity: number | null;
  /** M₀; `null` where nobody was counted. */
  readonly adjustedHeadcount: number | null;
  /** Every figure by this cut-off; `null` where no profiles were asked for. */
  readonly profile: ProfileFigures | null;
}

/** The curve of a population. */
export interface CurveFigures {
  /** How many rows were counted. */
  readonly rows: number;
  /** The sum of their weights. */
  readonly population: number;
  /** The steps, ascending, or one for each cut-off asked for, in that order. */
  readonly steps: readonly CurveStep[];
}

/** The curve of a group. */
export interface GroupCurve extends CurveFigures {
  /** Its label. */
  readonly label: GroupLabel;
}

/** The curves of the groups of a grouping. */
export interface GroupingCurve {
  /** The name of the grouping. */
  readonly by: string;
  /** Its groups. */
  readonly groups: readonly GroupCurve[];
}

/** The poverty of a population and its groups by every cut-off. */
export interface CutoffCurve extends CurveFigures {
  /** The id of the index. */
  readonly index: string;
  /** Whom the figures count, or `null` where it was not said. */
  readonly unit: CountUnit | null;
  /** Every setting that the figures depend on, by name. */
  readonly conventions: { readonly [name: string]: string };
  /** What was done about deprivations that are not known. */
  readonly missing: MissingReport;
  /** The curves by group, one entry for each grouping of the table. */
  readonly groupings: readonly GroupingCurve[];
}

/**
 * Headcount, intensity and adjusted headcount for every poverty cut-off at once, and on demand every
 * other figure of a profile.
 *
 * Convention: the three are step functions of the cut-off k, which change only at scores that somebody
 * has; a step holds for every k with `above` < k ≤ `upTo`. All groups have the steps of the whole. Of the
 * last step, up to 1, nobody may be poor. Rows of weight 0 make no step. The cut-off of the index is not
 * used. H, A and M₀ of all steps come from a single pass over the patterns; `detail: 'profile'` takes one
 * for each step, of everybody and of each group: steps × patterns. A profile is that of
 * {@link multidimensionalProfile} by the `cutoff` of the step.
 *
 * Formula: H(k) = Σᵢ wᵢ 1(cᵢ ≥ k) / Σᵢ wᵢ; M₀(k) = Σᵢ wᵢ cᵢ 1(cᵢ ≥ k) / Σᵢ wᵢ; A(k) = M₀(k) / H(k).
 *
 * Source: S. Alkire and J. Foster (2011), Counting and multidimensional poverty measurement, Journal of
 * Public Economics 95, 476–487; M. C. Lasso de la Vega (2010), Counting poverty orderings and deprivation
 * curves, Research on Economic Inequality 18, 153–172.
 *
 * @param data - the columns of 0 and 1 by indicator, with weights and groupings if any, or their
 * {@link patternCounts}
 * @param options - the index, the policy for what is not known (`'reweight'` excepted), the cut-offs if
 * not all, and the detail
 * @returns the steps of everybody and of each group, as shares in [0, 1]; `null` where nobody was counted,
 * or nobody is poor
 * @throws PovertyError `invalidIndex` for an index whose poor are not identified by their score, or for a
 * faulty index or cut-off, `inexactNumber`, `missingValue` for an unknown deprivation where `missing` is
 * `'refuse'` or for a lacking column, `unknownOption` for `'reweight'` or another detail,
 * `invalidNumber`, `invalidType`, `unequalColumns`, `mixedUnits` and the others of {@link patternCounts}
 * @example
 * import { cutoffCurve } from 'poverty-indicators/multidimensional';
 *
 * const index = {
 *   id: 'example',
 *   dimensions: [
 *     { id: 'health', indicators: [{ id: 'nutrition', weight: '1/2' }] },
 *     { id: 'living', indicators: [{ id: 'water', weight: '1/4' }, { id: 'roof', weight: '1/4' }] },
 *   ],
 * } as const;
 * const deprivations = { nutrition: [1, 0, 0, 1], water: [0, 1, 0, 1], roof: [0, 1, 0, 1] };
 * const { steps } = cutoffCurve({ deprivations }, { index });
 * steps[0]; // => { above: '0', upTo: '1/2', headcount: 0.75, adjustedHeadcount: 0.5, … }
 * steps[1]; // => { above: '1/2', upTo: '1', headcount: 0.25, adjustedHeadcount: 0.25, … }
 * const full = cutoffCurve({ deprivations }, { index, cutoffs: ['3/4'], detail: 'profile' });
 * full.steps[0]?.profile?.indicators[0]; // => { id: 'nutrition', censoredHeadcount: 0.25, contribution: 0.125, … }
 */
export function cutoffCurve(data: DeprivationInput, options: CutoffCurveOptions): CutoffCurve {
  const steps = readSteps(data, options);
  const { compiled, counts } = steps;
  const { index, missing } = compiled;
  const detail = requireChoice(options.detail ?? 'summary', ['summary', 'profile'], ['detail']);
  const profiles = detail === 'profile' ? newCutoffProfiles(data, steps) : null;
  const entries = entriesOf(options, steps).map(({ step, cutoff }) => ({
    step,
    range: { ...rangeOf(steps, step), cutoff: fractionText(cutoff) },
    profileOf: profiles === null ? null : profiles(cutoff),
  }));
  const figures = (pick: PickTable): CurveFigures => {
    const { rows, population, poor, points } = stepSums(pick(counts), steps);
    return {
      rows,
      population,
      steps: entries.map(({ step, range, profileOf }) => {
        const [poorHere, pointsHere] = [poor[step] as number, points[step] as number];
        return {
          ...range,
          headcount: ratio(poorHere, population),
          intensity: ratio(pointsHere, poorHere * compiled.denominator),
          adjustedHeadcount: ratio(pointsHere, population * compiled.denominator),
          profile: profileOf === null ? null : profileOf(pick),
        };
      }),
    };
  };
  return {
    index: index.id,
    unit: counts.unit,
    conventions: {
      index: index.id,
      identification: 'score',
      missing,
      ...countedBy(counts),
    },
    missing: missingReport(counts.patterns, compiled),
    ...figures(({ patterns }) => patterns),
    groupings: counts.groupings.map(({ by, groups }, grouping) => ({
      by,
      groups: groups.map(({ label }, place) => ({
        label,
        ...figures((of) => of.groupings[grouping]?.groups[place]?.patterns as PatternTable),
      })),
    })),
  };
}

/** The cut-offs asked for with the steps that they are in; the upper ends of all steps if none was. */
function entriesOf({ cutoffs }: CutoffCurveOptions, steps: CutoffSteps) {
  const { compiled, upTo } = steps;
  if (cutoffs === undefined) {
    const of = BigInt(compiled.denominator);
    return upTo.map((points, step) => ({ step, cutoff: reduceRational(BigInt(points), of) }));
  }
  requireList(cutoffs, ['cutoffs'], 'a list of cut-offs');
  return Array.from(cutoffs, (value, row) => {
    const cutoff = readCutoff(value, ['cutoffs', row]);
    return { step: stepOf(steps, thresholds(cutoff)(compiled.denominator)), cutoff };
  });
}

import type { IsoDate } from '../model/period.ts';
import { requireDate } from '../model/period.ts';
import type { EachHouseholdObservation, ObservationOf, Target } from '../model/target.ts';
import { refuse, requireChoice, requireFinite, requireList, requireRecord } from '../require.ts';
import { judgeCourse } from './target/judgeCourse.ts';
import { judgeEachHousehold } from './target/judgeEachHousehold.ts';
import { type ProgressMethod, progressMethods } from './target/methods.ts';
import type { TargetProgress } from './target/progressResult.ts';
import { readObservations } from './target/readObservations.ts';
import { readTarget } from './target/readTarget.ts';

/** Settings of {@link targetProgress}. */
export interface TargetProgressOptions {
  /** The day on which the question is asked; observations after it are not looked at. */
  readonly asOf: IsoDate;
  /** The rule for on and off track; `'linear'` if left out. */
  readonly method?: ProgressMethod;
  /**
   * For `'unescap'`: a weight above zero for the baseline and for each observation, in their order.
   * Left out, all count alike.
   */
  readonly trendWeights?: readonly number[];
}

/**
 * How far a target has been reached, whether it is on track, and what it still takes.
 *
 * Convention: the last observation on or before `asOf` is compared with the path from the baseline
 * to the goal on the day it describes, not on `asOf`. A bound is exact: a value on "at least" meets
 * it, one on "more than" does not. What meets the goal is `achieved` under every method; the method
 * decides only between on and off track. Years are the intervals between days. A change of a rate is
 * in percentage points.
 *
 * Methods: `linear` – at or beyond the straight line; `compound` – at or beyond the curve of
 * constant relative change; `unicefAarr`, `eurostat`, `unescap` – as those offices judge, see
 * {@link ProgressMethod}.
 *
 * @param target - what is to be reached: see {@link Target} for the seven kinds
 * @param observations - what was observed, in order of time, of the kind that the target needs
 * @param options - the day of the question and the method
 * @returns the status and its reason, the expected value and the gap, observed, planned and required
 * pace, the projected value and day; a figure that cannot be told is `null`
 * @throws PovertyError `invalidTarget` when the target contradicts itself (a deadline before its
 * baseline, a band upside down); `dateOrder` when observations are unordered or two share a day;
 * `invalidDate`, `invalidNumber`, `invalidNumeral`, `invalidCount`, `countsExceedTotal`,
 * `unknownOption`, `missingValue`, `invalidType`
 * @example
 * import { targetProgress } from 'poverty-indicators';
 *
 * // Viet Nam 2021–2025: a fall of 1 to 1.5 percentage points a year; 5.71 % in 2023, 4.06 % in 2024
 * const progress = targetProgress(
 *   {
 *     kind: 'yearlyChange', unit: 'percent', direction: 'fall', goal: { atLeast: 1, atMost: 1.5 },
 *     baseline: { date: '2023-12-31', value: '5.71' }, deadline: '2024-12-31',
 *   },
 *   [{ date: '2024-12-31', value: '4.06' }],
 *   { asOf: '2025-03-01' },
 * );
 * progress.status; // => 'achieved'
 * progress.observedPace; // => { linear: -1.65, compound: -0.28896672504378285 }
 * progress.overAchievement; // => 0.15
 */
export function targetProgress<const T extends Target>(
  target: T,
  observations: readonly ObservationOf<T>[],
  options: TargetProgressOptions,
): TargetProgress {
  requireRecord(target, ['target'], 'a target');
  requireRecord(options, ['options'], 'options { asOf }');
  const asOf = requireDate(options.asOf, ['asOf']);
  const method = requireChoice(options.method ?? 'linear', progressMethods, ['method']);
  if (target.kind === 'eachHousehold') {
    const counted = observations as readonly EachHouseholdObservation[];
    requireList(observations, ['observations'], 'a list of observations');
    readWeights(options.trendWeights, observations.length + 1);
    return judgeEachHousehold(target, counted, asOf, method);
  }
  const course = readTarget(target);
  const points = readObservations(target, observations as readonly ObservationOf<Target>[], course);
  return judgeCourse(
    course,
    points,
    asOf,
    method,
    readWeights(options.trendWeights, points.length + 1),
  );
}

function readWeights(weights: readonly number[] | undefined, length: number): number[] | null {
  if (weights === undefined) return null;
  requireList(weights, ['trendWeights'], 'a list of weights');
  if (weights.length !== length) {
    const expected = `${length} weights, of the baseline and of each observation`;
    refuse('invalidNumber', ['trendWeights'], expected, weights);
  }
  return Array.from(weights, (weight, row) => {
    const path = ['trendWeights', row];
    return requireFinite(weight, path) > 0
      ? weight
      : refuse('invalidNumber', path, 'a weight above 0', weight);
  });
}

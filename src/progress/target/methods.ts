/**
 * The rule that tells on track from off track before a deadline.
 *
 * `linear` and `compound`: the latest value is at or beyond the straight line, or the curve of
 * constant relative change, from the baseline to the goal.
 *
 * `unicefAarr`: the average annual rate of reduction, fitted through the logarithms of all values
 * since the baseline, is at least the one required from the baseline (UNICEF 2007, Technical note:
 * how to calculate average annual rate of reduction of underweight prevalence).
 *
 * `eurostat`: the compound annual growth rate since the baseline is at least 95 % of the one
 * required (Eurostat, Sustainable development in the European Union, monitoring report, annex on
 * the assessment method for indicators with quantitative targets).
 *
 * `unescap`: the value that a trend weighted towards recent years predicts for the deadline leaves
 * a gap of at most 10 % of the distance from the baseline to the goal (UNESCAP, Asia and the Pacific
 * SDG progress report, technical notes: anticipated progress index).
 */
export type ProgressMethod = 'linear' | 'compound' | 'unicefAarr' | 'eurostat' | 'unescap';

/** The methods there are. */
export const progressMethods = ['linear', 'compound', 'unicefAarr', 'eurostat', 'unescap'] as const;

/** What an office's rule says, in its own words and numbers. */
export interface Assessment {
  /** The office's category. */
  readonly category:
    | 'onTrack'
    | 'someProgress'
    | 'noProgressOrWorsening'
    | 'significantProgress'
    | 'moderateProgress'
    | 'insufficientProgress'
    | 'movementAway'
    | 'maintain'
    | 'accelerate'
    | 'reverse';
  /** UNICEF, Eurostat: the rate observed a year, as a share. UNESCAP: the predicted value. */
  readonly observed: number;
  /** UNICEF, Eurostat: the rate required a year, as a share. UNESCAP: the goal. */
  readonly required: number;
  /** Eurostat: observed / required. UNESCAP: the gap as a share of the way. UNICEF: observed − required. */
  readonly score: number;
}

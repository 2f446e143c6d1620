/**
 * The rule that tells on track from off track before a deadline.
 *
 * `linear` and `compound`: the latest value is at or beyond the straight line, or the curve of
 * constant relative change, from the baseline to the goal.
 *
 * `unicefAarr`: the average annual rate of reduction, 1 − e^β with β the least-squares slope of ln(y)
 * on years since the baseline, is at least the one required, 1 − (goal / baseline)^(1/t). A percent
 * that has to rise is judged by its complement. UNICEF (2007), Technical note: how to calculate
 * average annual rate of reduction of underweight prevalence; WHO and UNICEF (2026, working draft),
 * progress assessment rules. The offices' buffer around "no progress" is set for each indicator and
 * none is published for poverty: here it is zero.
 *
 * `eurostat`: the compound annual growth rate since the baseline is at least 95 % of the one required
 * (60 %: moderate, 0: insufficient). Eurostat (2021), Sustainable development in the European Union,
 * monitoring report; the same thresholds stand in Statistics Canada's progress measurement
 * methodology, which follows it and was read.
 *
 * `unescap`: the value that a linear trend predicts for the deadline leaves a gap of at most 10 % of
 * the way from the baseline to the goal (100 %: accelerate, more: reverse). UNESCAP, Asia and the
 * Pacific SDG progress report, anticipated progress index. Its trend weighs recent years more
 * (Bidarbakht Nia 2017, working paper SD/WP/04); those weights could not be read, so all count alike
 * unless you give them, and the assessment says which.
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
  /** UNESCAP: whether the trend's weights were given or all alike; `null` for the others. */
  readonly trendWeights: 'equal' | 'given' | null;
}

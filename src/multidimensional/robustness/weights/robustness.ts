import type { CountUnit } from '../../../model/countUnit.ts';
import type { GroupLabel } from '../../../sample/groupColumn.ts';
import type { IndexOptions } from '../../scoring/indexOptions.ts';
import type { MissingReport } from '../../scoring/missingReport.ts';
import type { WeightAlternatives, WeightedParts } from './alternatives.ts';
import type { RobustMeasure } from './newRescorer.ts';
import type { OrderAgreement } from './orderAgreement.ts';
import type { Span, Summary } from './spans.ts';

/** Settings of `weightRobustness`. */
export interface WeightRobustnessOptions extends IndexOptions {
  /** The grouping whose groups are ranked; may be left out where there is only one. */
  readonly by?: string;
  /** The measure. */
  readonly measure: RobustMeasure;
  /** The other weights. */
  readonly weights: WeightAlternatives;
  /** Whether each alternative tells the value of each group too; `'summary'` if left out. */
  readonly detail?: 'summary' | 'groups';
}

/** The figures under other weights. */
export interface AlternativeFigures extends OrderAgreement {
  /** The name of the set; of a grid or a sample its place, from 1. */
  readonly id: string;
  /** The weight of each dimension or indicator, in the order of `parts`, as an exact fraction. */
  readonly weights: readonly string[];
  /** The value of everybody; `null` where there is nobody to count. */
  readonly value: number | null;
  /** The value of each group, in the order of `groups`; `null` unless asked for. */
  readonly groupValues: readonly (number | null)[] | null;
}

/** A group under other weights. */
export interface GroupRobustness {
  /** Its label. */
  readonly label: GroupLabel;
  /** Its value. */
  readonly value: Span;
  /** Its rank: 1 for the least value, and the mean of the ranks where values are equal. */
  readonly rank: Span;
}

/** Comparisons of two groups under other weights. */
export interface ComparisonsKept {
  /** How many are strict under own weights. */
  readonly strict: number;
  /** How many of them keep their direction under every alternative. */
  readonly keptInEvery: number;
  /** The same as a share; `null` where none is strict. */
  readonly keptInEveryShare: number | null;
  /** The share that one alternative keeps, over the alternatives. */
  readonly keptShare: Summary;
}

/** What other weights do to a measure and to the order of groups. */
export interface WeightRobustness {
  /** The id of the index. */
  readonly index: string;
  /** Whom the figures count, or `null` where it was not said. */
  readonly unit: CountUnit | null;
  /** The measure. */
  readonly measure: RobustMeasure;
  /** The cut-off, an exact fraction; `null` where the score does not identify the poor. */
  readonly cutoff: string | null;
  /** Every setting that the figures depend on, by name. */
  readonly conventions: { readonly [name: string]: string };
  /** What was done about deprivations that are not known. */
  readonly missing: MissingReport;
  /** The grouping, or `null` where the table has none. */
  readonly by: string | null;
  /** What was weighted. */
  readonly over: WeightedParts;
  /** The ids of the dimensions or indicators. */
  readonly parts: readonly string[];
  /** Their own weights, exact fractions. */
  readonly ownWeights: readonly string[];
  /** The value of everybody. */
  readonly value: Span;
  /** The groups. */
  readonly groups: readonly GroupRobustness[];
  /** Spearman's correlation with the values under own weights, over the alternatives. */
  readonly spearman: Summary;
  /** Kendall's τ_b with the values under own weights, over the alternatives. */
  readonly kendallTauB: Summary;
  /** How many comparisons of two groups keep their direction. */
  readonly comparisons: ComparisonsKept;
  /** The alternatives, in order. */
  readonly alternatives: readonly AlternativeFigures[];
}

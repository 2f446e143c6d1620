import type { CountUnit } from '../../model/countUnit.ts';
import type { FractionInput } from '../../model/multidimensional/multidimensionalIndex.ts';
import type { GroupLabel } from '../../sample/groupColumn.ts';
import type { IndexOptions } from '../scoring/indexOptions.ts';
import type { MissingReport } from '../scoring/missingReport.ts';
import type { CutoffRange } from './steps.ts';

/** Settings of `deprivationDominance`. */
export interface DominanceOptions extends Pick<IndexOptions, 'index' | 'missing'> {
  /** The grouping whose groups are compared; may be left out where there is only one. */
  readonly by?: string;
  /** What has to be larger at every cut-off: H or M₀. */
  readonly measure: 'headcount' | 'adjustedHeadcount';
  /** The cut-offs looked at, both ends with them; left out, all in (0, 1]. */
  readonly cutoffs?: {
    /** The least of them. */
    readonly from?: FractionInput;
    /** The largest of them. */
    readonly to?: FractionInput;
  };
}

/**
 * How two groups compare: one is poorer by at least one cut-off and less poor by none; they are
 * equal by all; or each is poorer by some.
 */
export type DominanceVerdict = 'firstIsPoorer' | 'secondIsPoorer' | 'equal' | 'crossing';

/** Two groups compared by every cut-off. */
export interface DominancePair {
  /** The label of the first. */
  readonly first: GroupLabel;
  /** The label of the second. */
  readonly second: GroupLabel;
  /** How they compare; `null` where nobody was counted in one of them. */
  readonly verdict: DominanceVerdict | null;
  /** The cut-offs by which the first is poorer. */
  readonly firstPoorer: readonly CutoffRange[];
  /** The cut-offs by which the second is poorer. */
  readonly secondPoorer: readonly CutoffRange[];
}

/** The groups of a grouping compared by every cut-off, two by two. */
export interface DeprivationDominance {
  /** The id of the index. */
  readonly index: string;
  /** Whom the figures count, or `null` where it was not said. */
  readonly unit: CountUnit | null;
  /** The measure. */
  readonly measure: 'headcount' | 'adjustedHeadcount';
  /** The grouping. */
  readonly by: string;
  /** Every setting that the verdicts depend on, by name. */
  readonly conventions: { readonly [name: string]: string };
  /** What was done about deprivations that are not known. */
  readonly missing: MissingReport;
  /** Every two groups once, in the order of the groups. */
  readonly pairs: readonly DominancePair[];
}

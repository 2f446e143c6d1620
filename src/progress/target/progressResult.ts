import type { IsoDate } from '../../model/period.ts';
import type { Target } from '../../model/target.ts';
import type { Assessment, ProgressMethod } from './methods.ts';
import type { Pace } from './series.ts';

/** Where a target stands. */
export type ProgressStatus =
  /** The goal is met (at the deadline, or before it). */
  | 'achieved'
  /** Not yet met, and at or ahead of what the method asks for by now. */
  | 'onTrack'
  /** Not yet met, and behind it. */
  | 'offTrack'
  /** Further from the goal than at the baseline. */
  | 'reversing'
  /** The question is asked before the time of the target begins. */
  | 'notStarted'
  /** The deadline has passed and the goal was not met. */
  | 'missed'
  /** Cannot be told; `reason` says why. */
  | 'undetermined';

/** Why a status cannot be told. */
export type UndeterminedReason =
  | 'noObservation'
  | 'noBaseline'
  | 'noObservationAtDeadline'
  | 'methodNotApplicable'
  | 'distributionUnknown';

/** The reason of an undetermined status, as a code and in a sentence. */
export interface ProgressReason {
  /** The code to branch on. */
  readonly code: UndeterminedReason;
  /** The same in a sentence. */
  readonly message: string;
}

/** A value on a day, as a double. */
export interface DatedNumber {
  /** The day. */
  readonly date: IsoDate;
  /** The value. */
  readonly value: number;
}

/** The level to reach by the deadline, whatever the kind of target. */
export interface ProgressGoal {
  /** The bound that must be met. */
  readonly value: number;
  /** How a value is compared with it. */
  readonly bound: 'atLeast' | 'moreThan' | 'atMost' | 'lessThan';
  /** The far end of a band, `null` where there is one bound. */
  readonly far: number | null;
}

/** Where the observed pace leads. */
export interface ProjectedProgress {
  /** The value at the deadline. */
  readonly value: number | null;
  /**
   * The day on which the goal was first met, or will be on the line (linear, unescap) or curve (the
   * others) from the baseline through the latest observation.
   */
  readonly date: IsoDate | null;
}

/** How far a target has been reached. Values are in the unit of the target. */
export interface TargetProgress {
  /** Where it stands. */
  readonly status: ProgressStatus;
  /** Why it cannot be told; `null` where it can. */
  readonly reason: ProgressReason | null;
  /** The kind of target. */
  readonly kind: Target['kind'];
  /** The rule for on and off track. */
  readonly method: ProgressMethod;
  /** The day of the question. */
  readonly asOf: IsoDate;
  /** The day by which. */
  readonly deadline: IsoDate;
  /** Where it began. */
  readonly baseline: DatedNumber | null;
  /** The last observation on or before the day of the question. */
  readonly latest: DatedNumber | null;
  /** The level to reach by the deadline, whatever the kind of target. */
  readonly goal: ProgressGoal;
  /** The value on the path from the baseline to the goal on the day of the latest observation. */
  readonly expected: number | null;
  /** How far ahead of that path the latest observation is; negative when behind. */
  readonly gap: number | null;
  /** What is still missing to the goal; 0 or less when it is reached. */
  readonly remaining: number | null;
  /** The pace planned: from the baseline to the goal. */
  readonly plannedPace: Pace | null;
  /** The pace observed: from the baseline (or, without one, the first observation) to the latest. */
  readonly observedPace: Pace | null;
  /** The pace still required: from the latest observation to the goal; `null` when reached or too late. */
  readonly requiredPace: Pace | null;
  /** Where the observed pace leads. */
  readonly projected: ProjectedProgress;
  /** By how much the far end of a band has been passed; `null` where there is none. */
  readonly overAchievement: number | null;
  /** What the office's own rule says, for the methods that have one. */
  readonly assessment: Assessment | null;
  /** Observations that were not looked at: on or before the baseline's day, or after that of the question. */
  readonly ignored: number;
}

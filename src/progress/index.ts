/**
 * Observations and targets to progress: how fast it changed, and whether the target will be met.
 *
 * @packageDocumentation
 */

export {
  type IncomeGrowth,
  type IncomeGrowthOptions,
  type IncomeObservation,
  incomeGrowth,
  type PriceIndex,
} from './incomeGrowth.ts';
export { type IncomePerOptions, type IncomePerPeriod, incomePer } from './incomePer.ts';
export { type Projection, type ProjectOptions, project } from './project.ts';
export {
  type RequiredPace,
  type RequiredPaceOptions,
  requiredPace,
} from './requiredPace.ts';
export type { Assessment, ProgressMethod } from './target/methods.ts';
export type {
  DatedNumber,
  ProgressGoal,
  ProgressReason,
  ProgressStatus,
  ProjectedProgress,
  TargetProgress,
  UndeterminedReason,
} from './target/progressResult.ts';
export type { Pace } from './target/series.ts';
export { type TargetProgressOptions, targetProgress } from './targetProgress.ts';
export type { IncomeWarning, PlausibilityOptions } from './warnIncome.ts';

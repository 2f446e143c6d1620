/** Observations and targets to progress: how fast it changed, and whether the target will be met. */
export {
  type IncomeGrowth,
  type IncomeGrowthOptions,
  type IncomeObservation,
  incomeGrowth,
} from './incomeGrowth.ts';
export { type IncomePerOptions, incomePer } from './incomePer.ts';
export type { IncomeWarning, PlausibilityOptions, PlausibleRange } from './warnIncome.ts';

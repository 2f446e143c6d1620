/**
 * Counts to rates: what a review counted, as the ministry would publish it, and how it changed.
 *
 * @packageDocumentation
 */

export {
  type ChangeInRateOptions,
  changeInRate,
  type RateChange,
  type RateObservation,
} from './changeInRate.ts';
export { type CommuneRates, communeRates } from './communeRates.ts';
export { countRate, type Rate, type RateOptions } from './countRate.ts';
export { type CountsOfOptions, countsOf } from './countsOf.ts';
export {
  type DeprivationCounts,
  type DeprivationShare,
  deprivationShares,
} from './deprivationShares.ts';
export {
  type FlowReport,
  type HouseholdFlows,
  householdFlows,
  type ImpliedFlow,
  type NearPoorFlows,
  type PoorFlows,
} from './householdFlows.ts';
export { type PartialPovertyRates, type PovertyRates, povertyRates } from './povertyRates.ts';
export type { FlowField, FlowIdentity } from './reconcileFlows.ts';
export type { Break } from './requireComparable.ts';
export {
  type CountField,
  type MissingCount,
  type RolledUpCounts,
  type RollUpOptions,
  rollUpCounts,
} from './rollUpCounts.ts';

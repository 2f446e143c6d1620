/**
 * Counts to rates: what a review counted, as the ministry would publish it, and how it changed.
 *
 * @packageDocumentation
 */

export { auditPublished } from './audit/auditPublished.ts';
export type {
  AuditCell,
  AuditCode,
  AuditExpectation,
  AuditFinding,
  AuditSuggestion,
  FigureName,
  GroupAudit,
  GroupName,
  PublishedAudit,
  RowAudit,
  UncheckedBetweenRows,
  UncheckedInRow,
} from './audit/publishedAudit.ts';
export type {
  PublishedChange,
  PublishedGroup,
  PublishedPartition,
  PublishedRow,
  PublishedSequence,
  PublishedTable,
} from './audit/table/publishedTable.ts';
export { type ChangeInRateOptions, changeInRate, type RateChange } from './changeInRate.ts';
export { type CommuneRates, type CommuneRatesSet, communeRates } from './communeRates.ts';
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
export type { DigitSlip } from './print/digitSlip.ts';
export { type CountRange, type FittingCounts, fittingCounts } from './print/fittingCounts.ts';
export { type CountAndPercent, fittingTotals, type TotalRange } from './print/fittingTotals.ts';
export type { PercentRounding, PrintOptions } from './print/printedPercent.ts';
export type {
  CountedRateObservation,
  ObservedRateObservation,
  PublishedRateObservation,
  RateContext,
  RateIndicator,
  RateObservation,
} from './rateObservation.ts';
export type { FlowField, FlowIdentity } from './reconcileFlows.ts';
export type { Break } from './requireComparable.ts';
export {
  type CountField,
  type MissingCount,
  type RolledUpCounts,
  type RollUpOptions,
  rollUpCounts,
} from './rollUpCounts.ts';

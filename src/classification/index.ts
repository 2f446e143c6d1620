/**
 * Is this household poor under the law of that day, and why? One household, a list, two years.
 *
 * @packageDocumentation
 */

export type {
  ChangeByDeprivations,
  ChangeByIncome,
  Classification,
  CriteriaClassification,
  DeprivationResult,
  FactPath,
  GroupResult,
  IncomeComparison,
  IndicatorResult,
  LineComparison,
  StatusChange,
  Verdict,
} from './classification.ts';
export {
  type CriteriaOptions,
  classifyByCriteria,
  type HouseholdCriteria,
} from './classifyByCriteria.ts';
export {
  classifyByPoints,
  type HouseholdPoints,
  type PointsClassification,
  type PointsLineResult,
  type PointsOptions,
} from './classifyByPoints.ts';
export { type ClassifyOptions, classifyHousehold } from './classifyHousehold.ts';
export {
  type ClassifyHouseholdsOptions,
  classifyHouseholds,
} from './classifyHouseholds.ts';
export {
  type ClassifiedUnder,
  type ClassifyUnderOptions,
  classifyUnder,
  type StandardBreak,
  type StatusOrUndetermined,
  type StatusTable,
} from './classifyUnder.ts';
export {
  type DeprivationMatrix,
  type DeprivationMatrixOptions,
  deprivationMatrix,
} from './deprivationMatrix.ts';
export { deprivationsOf } from './deprivationsOf.ts';
export type { AgeRange, FactReading } from './explain/readings.ts';
export { type ExplainOptions, explainClassification } from './explainClassification.ts';
export {
  type FlowReports,
  type FlowReportsOptions,
  flowReports,
  type PlaceFlows,
  type StatusOfHousehold,
} from './flowReports.ts';
export {
  type HouseholdTable,
  type HouseholdTableOptions,
  householdTable,
} from './householdTable.ts';
export { type IndexOfStandardOptions, indexOfStandard } from './indexOfStandard.ts';
export type { ClassificationPolicies, ResolvedPolicies } from './policies.ts';
export type {
  ByStatus,
  HouseholdReview,
  ReviewDeprivations,
  ReviewedHousehold,
  ReviewedPlace,
  RowFault,
  StatusCounts,
} from './review/householdReview.ts';
export {
  type FormCell,
  type Residents,
  type ReviewForm,
  type ReviewFormsOptions,
  reviewForms,
} from './reviewForms.ts';
export { type HouseholdRow, householdRows } from './table/householdRows.ts';
export type { HouseholdColumn, HouseholdColumns } from './table/tableColumns.ts';

/**
 * The everyday names. Each folder is a subpath too: `poverty-indicators/rates` and its neighbors
 * hold everything.
 *
 * @packageDocumentation
 */

// Households under a standard; the standards themselves are in poverty-indicators/standards
export type { Classification } from './classification/classification.ts';
export { classifyByCriteria, type HouseholdCriteria } from './classification/classifyByCriteria.ts';
export { classifyByPoints, type HouseholdPoints } from './classification/classifyByPoints.ts';
export { type ClassifyOptions, classifyHousehold } from './classification/classifyHousehold.ts';
export { classifyHouseholds } from './classification/classifyHouseholds.ts';
export { classifyUnder } from './classification/classifyUnder.ts';
export { deprivationMatrix } from './classification/deprivationMatrix.ts';
export { deprivationsOf } from './classification/deprivationsOf.ts';
export { explainClassification } from './classification/explainClassification.ts';
export { flowReports } from './classification/flowReports.ts';
export type { HouseholdReview, ReviewedPlace } from './classification/review/householdReview.ts';
export { reviewForms } from './classification/reviewForms.ts';

// Errors
export {
  type ErrorPath,
  PovertyError,
  type PovertyErrorCode,
  type PovertyErrorDetails,
  type PovertyErrorRecord,
  povertyErrorCodes,
} from './errors.ts';

// Vietnamese numerals and official rounding
export type { DecimalInput, DecimalText } from './exact/decimalInput.ts';
export {
  formatVietnameseNumber,
  type VietnameseNumberOptions,
} from './exact/formatVietnameseNumber.ts';
export { formatVietnamesePercent } from './exact/formatVietnamesePercent.ts';
export { parseVietnameseNumber } from './exact/parseVietnameseNumber.ts';
export { parseVietnamesePercent } from './exact/parseVietnamesePercent.ts';
export { roundHalfUp } from './exact/roundHalfUp.ts';

// Inequality of a sample; poverty-indicators/inequality has the rest
export { inequalityProfile } from './inequality/inequalityProfile.ts';
export { atkinsonIndex } from './inequality/measures/atkinsonIndex.ts';
export { giniIndex } from './inequality/measures/giniIndex.ts';
export { theilIndex } from './inequality/measures/theilIndex.ts';
export { medianWelfare } from './inequality/shares/medianWelfare.ts';
export { palmaRatio } from './inequality/shares/palmaRatio.ts';
export { quintileShareRatio } from './inequality/shares/quintileShareRatio.ts';

// Communes, counts, dates, money
export type { Area } from './model/area.ts';
export { calendarYear } from './model/calendarYear.ts';
export type { CommuneYear, PopulationCounts } from './model/communeYear.ts';
export type { FigureContext, ObservedCounts, PovertyCounts } from './model/counts.ts';
export type { CountUnit } from './model/countUnit.ts';
export { ageOn } from './model/household/ageOn.ts';
export type { Household } from './model/household/household.ts';
export type { Person } from './model/household/person.ts';
export type {
  Money,
  MoneyHolder,
  MoneyPeriod,
  NominalPrices,
  PriceBasis,
  RealPrices,
} from './model/money.ts';
export type { IsoDate, Period } from './model/period.ts';
export { checkCommunes } from './model/place/checkCommunes.ts';
export type { Commune } from './model/place/commune.ts';
export { communeOn } from './model/place/communeOn.ts';
export { placeKey } from './model/place/placeKey.ts';
export type { PlaceRef } from './model/place/placeRef.ts';
export type { PlausibleRange } from './model/plausibleIncome.ts';
export type { Population } from './model/population.ts';
export type { Series } from './model/series.ts';
export type { Standard } from './model/standard/standard.ts';
export type { HouseholdStatus } from './model/standard/status.ts';
export type {
  BaselineMultipleTarget,
  CountTarget,
  CoverageTarget,
  DatedValue,
  EachHouseholdTarget,
  Goal,
  LevelTarget,
  ObservationOf,
  RatioTarget,
  Target,
  TargetUnit,
  YearlyChangeTarget,
} from './model/target.ts';
export { yearEnd } from './model/yearEnd.ts';
export { yearsBetween } from './model/yearsBetween.ts';

// Monetary poverty of a sample; poverty-indicators/monetary has the rest
export type { PovertyLine, PovertySample } from './monetary/lines/povertyLine.ts';
export { fgtIndex } from './monetary/measures/fgtIndex.ts';
export { povertyGapIndex } from './monetary/measures/povertyGapIndex.ts';
export { povertyHeadcount } from './monetary/measures/povertyHeadcount.ts';
export { wattsIndex } from './monetary/measures/wattsIndex.ts';
export { povertyProfile } from './monetary/povertyProfile.ts';

// Multidimensional poverty; poverty-indicators/multidimensional has the rest
export { explainScore } from './multidimensional/explain/explainScore.ts';
export { multidimensionalProfile } from './multidimensional/multidimensionalProfile.ts';

// Growth and targets
export {
  type IncomeGrowth,
  type IncomeGrowthOptions,
  type IncomeObservation,
  incomeGrowth,
  type PriceIndex,
} from './progress/incomeGrowth.ts';
export { type IncomePerOptions, type IncomePerPeriod, incomePer } from './progress/incomePer.ts';
export { type Projection, type ProjectOptions, project } from './progress/project.ts';
export {
  type RequiredPace,
  type RequiredPaceOptions,
  requiredPace,
} from './progress/requiredPace.ts';
export type { Assessment, ProgressMethod } from './progress/target/methods.ts';
export type {
  DatedNumber,
  ProgressGoal,
  ProgressReason,
  ProgressStatus,
  ProjectedProgress,
  TargetProgress,
} from './progress/target/progressResult.ts';
export type { Pace } from './progress/target/series.ts';
export { type TargetProgressOptions, targetProgress } from './progress/targetProgress.ts';
export type { IncomeWarning, PlausibilityOptions } from './progress/warnIncome.ts';

// Rates from counts
export { auditPublished } from './rates/audit/auditPublished.ts';
export type { PublishedAudit } from './rates/audit/publishedAudit.ts';
export type {
  PublishedChange,
  PublishedGroup,
  PublishedPartition,
  PublishedRow,
  PublishedSequence,
  PublishedTable,
} from './rates/audit/table/publishedTable.ts';
export { type ChangeInRateOptions, changeInRate, type RateChange } from './rates/changeInRate.ts';
export { type CommuneRates, type CommuneRatesSet, communeRates } from './rates/communeRates.ts';
export { countRate, type Rate, type RateOptions } from './rates/countRate.ts';
export { type CountsOfOptions, countsOf } from './rates/countsOf.ts';
export {
  type DeprivationCounts,
  type DeprivationShare,
  deprivationShares,
} from './rates/deprivationShares.ts';
export {
  type FlowReport,
  type HouseholdFlows,
  householdFlows,
  type ImpliedFlow,
  type NearPoorFlows,
  type PoorFlows,
} from './rates/householdFlows.ts';
export {
  type PartialPovertyRates,
  type PovertyRates,
  povertyRates,
} from './rates/povertyRates.ts';
export type { DigitSlip } from './rates/print/digitSlip.ts';
export { type CountRange, type FittingCounts, fittingCounts } from './rates/print/fittingCounts.ts';
export {
  type CountAndPercent,
  fittingTotals,
  type TotalRange,
} from './rates/print/fittingTotals.ts';
export type { PercentRounding, PrintOptions } from './rates/print/printedPercent.ts';
export type {
  CountedRateObservation,
  ObservedRateObservation,
  PublishedRateObservation,
  RateContext,
  RateIndicator,
  RateObservation,
} from './rates/rateObservation.ts';
export type { FlowField, FlowIdentity } from './rates/reconcileFlows.ts';
export type { Break } from './rates/requireComparable.ts';
export {
  type CountField,
  type MissingCount,
  type RolledUpCounts,
  type RollUpOptions,
  rollUpCounts,
} from './rates/rollUpCounts.ts';

// Samples of incomes and weights
export { sampleFromRows } from './sample/sampleFromRows.ts';
export { sortSample } from './sample/sortSample.ts';
export type { WelfareSample } from './sample/welfareSample.ts';

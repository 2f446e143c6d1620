/**
 * The nouns: communes and their years, counts, dates, money. Types and their cheap checks.
 *
 * @packageDocumentation
 */

export { type Area, areas } from './area.ts';
export { calendarYear } from './calendarYear.ts';
export type { CommuneYear, PopulationCounts } from './communeYear.ts';
export type { FigureContext, ObservedCounts, PovertyCounts } from './counts.ts';
export { type CountUnit, countUnits } from './countUnit.ts';
export { ageOn } from './household/ageOn.ts';
export {
  type AttendedLevel,
  attendedLevels,
  type Care,
  type CompletedLevel,
  cares,
  completedLevels,
  type Material,
  type MonthlyAllowance,
  materials,
  monthlyAllowances,
  type Sex,
  sexes,
  type Toilet,
  toilets,
  type WaterSource,
  type Work,
  waterSources,
  works,
} from './household/choices.ts';
export {
  factLabels,
  type LabelsOf,
  type OtherField,
  valueLabels,
} from './household/factLabels.ts';
export {
  type FactValue,
  type HouseholdFact,
  householdFacts,
  type PersonFact,
  personFacts,
} from './household/facts.ts';
export type { Dwelling, Household, Information } from './household/household.ts';
export type { Person } from './household/person.ts';
export { type Language, languages } from './language.ts';
export {
  type Money,
  type MoneyHolder,
  type MoneyPeriod,
  moneyHolders,
  moneyPeriods,
  type NominalPrices,
  type PriceBasis,
  type RealPrices,
} from './money.ts';
export { checkMultidimensionalIndex } from './multidimensional/checkMultidimensionalIndex.ts';
export {
  type FractionInput,
  type Identification,
  type IndexBand,
  type IndexDimension,
  type IndexIndicator,
  type MultidimensionalIndex,
  mostIndicators,
  type NamedCondition,
} from './multidimensional/multidimensionalIndex.ts';
export type { IsoDate, Period } from './period.ts';
export { checkCommunes } from './place/checkCommunes.ts';
export type { Commune } from './place/commune.ts';
export { communeOn } from './place/communeOn.ts';
export { placeKey } from './place/placeKey.ts';
export type { PlaceRef } from './place/placeRef.ts';
export { checkPlan } from './plan/checkPlan.ts';
export type {
  BandIndicator,
  ContributionIndicator,
  CountingIndicator,
  IndicatorHeadcountIndicator,
  MeanDeprivationsIndicator,
  PlanStatus,
  StandardDeprivationIndicator,
  StatusIndicator,
} from './plan/countingIndicator.ts';
export type {
  AtkinsonIndicator,
  CorrectedIndicator,
  DistributionIndicator,
  EntropyIndicator,
  KolmIndicator,
  LorenzIndicator,
  MeanIndicator,
  MedianIndicator,
  QuantileIndicator,
  QuantileRatioIndicator,
  QuintileShareIndicator,
  SGiniIndicator,
  WelfareShareIndicator,
} from './plan/distributionIndicator.ts';
export type { NamedIndicator, WelfareIndicator } from './plan/namedIndicator.ts';
export {
  type DeprivationCountColumn,
  type Plan,
  type PlanClassification,
  type PlanMultidimensional,
  type PlanTotals,
  type PlanWeight,
  planVersion,
} from './plan/plan.ts';
export { planDigest } from './plan/planDigest.ts';
export type { PlanIndicator, PlanMeasure } from './plan/planIndicator.ts';
export type {
  LineScope,
  PlanColumnLine,
  PlanGroupAmount,
  PlanGroupLine,
  PlanLine,
  PlanRelativeLine,
  PlanSocietalLine,
} from './plan/planLine.ts';
export type {
  ClarkHemmingUlphIndicator,
  ExitTimeIndicator,
  FgtIndicator,
  LineIndicator,
  PovertyIndicator,
  ProsperityIndicator,
  RelativeMedianGapIndicator,
  SenIndicator,
  ShortfallIndicator,
} from './plan/povertyIndicator.ts';
export type {
  AllFilter,
  AnyFilter,
  EqualFilter,
  FilterValue,
  KnownFilter,
  NotFilter,
  OneOfFilter,
  RangeFilter,
  RowFilter,
} from './plan/rowFilter.ts';
export type {
  BetweenGroupIndicator,
  ConcentrationIndicator,
  DensityPolarizationIndicator,
  GroupPolarizationIndicator,
  SourceIndicator,
  TaxIndicator,
  WolfsonIndicator,
} from './plan/structureIndicator.ts';
export type { PlausibleRange } from './plausibleIncome.ts';
export { type Population, populations } from './population.ts';
export type { Measure, MeasureValue } from './sample/measure.ts';
export { type NumberColumn, type Weight, type WeightKind, weightKinds } from './sample/weight.ts';
export { type Series, seriesList } from './series.ts';
export { checkStandard } from './standard/checkStandard.ts';
export type {
  AgeCondition,
  AllCondition,
  AnyMemberCondition,
  AreaPerMemberCondition,
  AtLeastCondition,
  BornCondition,
  FactCondition,
  HouseholdCondition,
  MemberShareCondition,
  PersonCondition,
} from './standard/condition.ts';
export {
  type Confidence,
  confidences,
  type LegalSource,
  type LocalText,
  type Provenance,
} from './standard/provenance.ts';
export type {
  AmountByArea,
  Boundary,
  DeprivationCutoff,
  IncomeLine,
  IndicatorCutoff,
  PeriodInForce,
  PersonGroup,
  PointsByArea,
  PointsForm,
  PointsLine,
  Standard,
  StandardDimension,
  StandardIndicator,
  StatusRule,
} from './standard/standard.ts';
export { type HouseholdStatus, householdStatuses, statusNames } from './standard/status.ts';
export type {
  BaselineMultipleTarget,
  CountedCoverage,
  CountObservation,
  CountTarget,
  CoverageObservation,
  CoverageTarget,
  DatedValue,
  EachHouseholdObservation,
  EachHouseholdTarget,
  Goal,
  GoalNumber,
  LevelTarget,
  ObservationOf,
  PublishedCoverage,
  RatioObservation,
  RatioTarget,
  Target,
  TargetUnit,
  YearlyChangeTarget,
} from './target.ts';
export { yearEnd } from './yearEnd.ts';
export { yearsBetween } from './yearsBetween.ts';

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
export type { IsoDate, Period } from './period.ts';
export { checkCommunes } from './place/checkCommunes.ts';
export type { Commune } from './place/commune.ts';
export { communeOn } from './place/communeOn.ts';
export { placeKey } from './place/placeKey.ts';
export type { PlaceRef } from './place/placeRef.ts';
export { type Population, populations } from './population.ts';
export { type Series, seriesList } from './series.ts';
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

/**
 * Monetary poverty of a sample: lines, measures with influence, profiles, decompositions and curves.
 *
 * @packageDocumentation
 */

export { type ConvertToPppOptions, convertToPpp } from './conversion/convertToPpp.ts';
export type { WelfarePeriod } from './conversion/days.ts';
export { type DeflateOptions, deflate } from './conversion/deflate.ts';
export type { KeepMissing, NumberOrColumn } from './conversion/positiveColumn.ts';
export { type FgtCurve, type FgtCurveOptions, type FgtPoint, fgtCurve } from './curves/fgtCurve.ts';
export {
  type LineDifference,
  type PovertyDominance,
  type PovertyDominanceOptions,
  povertyDominance,
} from './curves/povertyDominance.ts';
export { type TipCurve, type TipCurveOptions, type TipPoint, tipCurve } from './curves/tipCurve.ts';
export {
  type ShareDifference,
  type TipDominance,
  type TipDominanceOptions,
  tipDominance,
} from './curves/tipDominance.ts';
export type { CurveAlpha } from './curves/walk/gapWalk.ts';
export type { LineRange } from './curves/walk/lineGrid.ts';
export type { TipCounted, TipGaps, TipOptions } from './curves/walk/tipSample.ts';
export type { DecomposableMeasure, Named } from './decomposition/decomposable.ts';
export {
  type DecomposePovertyOptions,
  decomposePoverty,
} from './decomposition/decomposePoverty.ts';
export type { DecompositionGroup, PovertyDecomposition } from './decomposition/decomposition.ts';
export {
  type EquivalentAdultsOptions,
  equivalentAdults,
  type ScaleMember,
} from './equivalence/equivalentAdults.ts';
export {
  type EquivalentAdultsByRowOptions,
  equivalentAdultsByRow,
  type MemberCounts,
} from './equivalence/equivalentAdultsByRow.ts';
export {
  type EquivalizedWelfareOptions,
  equivalizedWelfare,
} from './equivalence/equivalizedWelfare.ts';
export type {
  CountScale,
  ElasticityScale,
  EquivalenceScale,
  NamedScale,
  ScaleRow,
  TableScale,
} from './equivalence/scale.ts';
export type { PovertyValue } from './formula/povertyFormula.ts';
export {
  type InternationalLineOptions,
  type InternationalLineValue,
  internationalLine,
} from './lines/internationalLine.ts';
export {
  type InternationalSocietalLineOptions,
  internationalSocietalLine,
} from './lines/internationalSocietalLine.ts';
export type { LocalMoney, LocalMoneyOptions } from './lines/localMoney.ts';
export type {
  ColumnLine,
  GroupAmount,
  GroupedPovertySample,
  GroupLine,
  LineOptions,
  PovertyInput,
  PovertyLine,
  PovertySample,
  RelativeLine,
  SocietalLine,
} from './lines/povertyLine.ts';
export { type RelativeLineOptions, relativeLine } from './lines/relativeLine.ts';
export type { SampleLineValue } from './lines/sampleLineValue.ts';
export { type SocietalLineOptions, societalLine } from './lines/societalLine.ts';
export {
  type AverageExitTimeOptions,
  averageExitTime,
  averageExitTimeMeasure,
} from './measures/averageExitTime.ts';
export {
  type ClarkHemmingUlphIndexOptions,
  clarkHemmingUlphIndex,
  clarkHemmingUlphIndexMeasure,
} from './measures/clarkHemmingUlphIndex.ts';
export { type FgtIndexOptions, fgtIndex, fgtIndexMeasure } from './measures/fgtIndex.ts';
export { incomeGapRatio, incomeGapRatioMeasure } from './measures/incomeGapRatio.ts';
export { povertyGapIndex, povertyGapIndexMeasure } from './measures/povertyGapIndex.ts';
export { povertyHeadcount, povertyHeadcountMeasure } from './measures/povertyHeadcount.ts';
export {
  type ProsperityGapOptions,
  prosperityGap,
  prosperityGapMeasure,
} from './measures/prosperityGap.ts';
export {
  type RelativeMedianPovertyGapOptions,
  relativeMedianPovertyGap,
  relativeMedianPovertyGapMeasure,
} from './measures/relativeMedianPovertyGap.ts';
export { type SenIndexOptions, senIndex, senIndexMeasure } from './measures/senIndex.ts';
export {
  senShorrocksThonIndex,
  senShorrocksThonIndexMeasure,
} from './measures/senShorrocksThonIndex.ts';
export { squaredPovertyGap, squaredPovertyGapMeasure } from './measures/squaredPovertyGap.ts';
export { takayamaIndex, takayamaIndexMeasure } from './measures/takayamaIndex.ts';
export { wattsIndex, wattsIndexMeasure } from './measures/wattsIndex.ts';
export {
  type MeanShortfallOptions,
  meanShortfall,
  meanShortfallMeasure,
} from './money/meanShortfall.ts';
export {
  type PoorPopulation,
  poorPopulation,
  poorPopulationMeasure,
} from './money/poorPopulation.ts';
export {
  type TotalShortfall,
  totalShortfall,
  totalShortfallMeasure,
} from './money/totalShortfall.ts';
export type { SenVersion } from './order/senFormula.ts';
export { povertyProfile } from './povertyProfile.ts';
export type {
  AdditiveFigures,
  FgtFigure,
  LineProfile,
  PovertyFigures,
  PovertyGroup,
  PovertyGrouping,
  PovertyProfile,
  PovertyProfileOptions,
  ProfileWatts,
} from './profile/profile.ts';

/**
 * Inequality of a sample: measures with their influence, quantiles, shares, curves and decompositions.
 *
 * @packageDocumentation
 */

export {
  type ConcentrationCurve,
  type ConcentrationCurveOptions,
  type ConcentrationCurvePoint,
  type ConcentrationKind,
  concentrationCurve,
} from './concentration/concentrationCurve.ts';
export {
  concentrationIndex,
  concentrationIndexMeasure,
} from './concentration/concentrationIndex.ts';
export type { ConcentrationSample, TaxSample } from './concentration/concentrationSample.ts';
export { kakwaniIndex, kakwaniIndexMeasure } from './concentration/kakwaniIndex.ts';
export {
  type RedistributiveEffect,
  redistributiveEffect,
  redistributiveEffectMeasure,
} from './concentration/redistributiveEffect.ts';
export { rerankingIndex, rerankingIndexMeasure } from './concentration/rerankingIndex.ts';
export {
  reynoldsSmolenskyIndex,
  reynoldsSmolenskyIndexMeasure,
} from './concentration/reynoldsSmolenskyIndex.ts';
export type { CurveCrossing } from './curves/compareCurves.ts';
export {
  type LorenzCurve,
  type LorenzCurveOptions,
  type LorenzCurvePoint,
  lorenzCurve,
} from './curves/lorenzCurve.ts';
export {
  type LorenzDominance,
  type LorenzDominanceOptions,
  lorenzDominance,
} from './curves/lorenzDominance.ts';
export type { LorenzKind } from './curves/lorenzKind.ts';
export {
  type LorenzOrdinateOptions,
  lorenzOrdinate,
  lorenzOrdinateMeasure,
} from './curves/lorenzOrdinate.ts';
export { betweenGroupShare, betweenGroupShareMeasure } from './decomposition/betweenGroupShare.ts';
export {
  decomposeBySource,
  type SourceContribution,
  type SourceDecomposition,
} from './decomposition/decomposeBySource.ts';
export {
  type DecomposeGiniOptions,
  decomposeGini,
  type GiniDecomposition,
} from './decomposition/decomposeGini.ts';
export {
  decomposeGiniBySource,
  type GiniSourceContribution,
  type GiniSourceDecomposition,
} from './decomposition/decomposeGiniBySource.ts';
export {
  type DecomposeInequalityOptions,
  decomposeInequality,
} from './decomposition/decomposeInequality.ts';
export type {
  InequalityDecomposition,
  InequalityDecompositionGroup,
} from './decomposition/groups/groupFigures.ts';
export {
  type SourceShareOptions,
  sourceShare,
  sourceShareMeasure,
} from './decomposition/sourceShare.ts';
export type { SourcesSample } from './decomposition/sources/sourcesSample.ts';
export type { InequalityOptions } from './formula/bindInequality.ts';
export {
  type InequalityProfile,
  type InequalityProfileOptions,
  inequalityProfile,
} from './inequalityProfile.ts';
export {
  type AtkinsonIndexOptions,
  atkinsonIndex,
  atkinsonIndexMeasure,
} from './measures/atkinsonIndex.ts';
export {
  type CoefficientOfVariationOptions,
  coefficientOfVariation,
  coefficientOfVariationMeasure,
} from './measures/coefficientOfVariation.ts';
export {
  type GeneralizedEntropyIndexOptions,
  generalizedEntropyIndex,
  generalizedEntropyIndexMeasure,
} from './measures/generalizedEntropyIndex.ts';
export { type GiniIndexOptions, giniIndex, giniIndexMeasure } from './measures/giniIndex.ts';
export { hooverIndex, hooverIndexMeasure } from './measures/hooverIndex.ts';
export { type KolmIndexOptions, kolmIndex, kolmIndexMeasure } from './measures/kolmIndex.ts';
export { meanLogDeviation, meanLogDeviationMeasure } from './measures/meanLogDeviation.ts';
export { type SGiniIndexOptions, sGiniIndex, sGiniIndexMeasure } from './measures/sGiniIndex.ts';
export { theilIndex, theilIndexMeasure } from './measures/theilIndex.ts';
export {
  type VarianceOfLogsOptions,
  varianceOfLogs,
  varianceOfLogsMeasure,
} from './measures/varianceOfLogs.ts';
export {
  type DuclosEstebanRayIndexOptions,
  duclosEstebanRayIndex,
  duclosEstebanRayIndexMeasure,
} from './polarization/duclosEstebanRayIndex.ts';
export {
  type EstebanRayIndexOptions,
  estebanRayIndex,
  estebanRayIndexMeasure,
} from './polarization/estebanRayIndex.ts';
export {
  type WolfsonIndexOptions,
  wolfsonIndex,
  wolfsonIndexMeasure,
} from './polarization/wolfsonIndex.ts';
export type {
  InequalityFigures,
  InequalityGroup,
  InequalityGrouping,
  InequalityValues,
  NoValueReason,
  ProfileOutsideSupport,
} from './profile/inequalityFigures.ts';
export { meanWelfare, meanWelfareMeasure } from './shares/meanWelfare.ts';
export { medianWelfare, medianWelfareMeasure } from './shares/medianWelfare.ts';
export { palmaRatio, palmaRatioMeasure } from './shares/palmaRatio.ts';
export type { QuantileOptions } from './shares/quantileOptions.ts';
export {
  type QuantileRatioOptions,
  quantileRatio,
  quantileRatioMeasure,
} from './shares/quantileRatio.ts';
export {
  type QuantileGroup,
  type QuantileTable,
  type QuantileTableOptions,
  quantileTable,
} from './shares/quantileTable.ts';
export {
  type QuintileShareRatioOptions,
  quintileShareRatio,
  quintileShareRatioMeasure,
} from './shares/quintileShareRatio.ts';
export {
  type WelfareQuantileOptions,
  welfareQuantile,
  welfareQuantileMeasure,
} from './shares/welfareQuantile.ts';
export {
  type WelfareShareOptions,
  welfareShare,
  welfareShareMeasure,
} from './shares/welfareShare.ts';

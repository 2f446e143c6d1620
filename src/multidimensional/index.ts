/**
 * The counting approach to multidimensional poverty: scores, cut-offs and measures of Alkire and
 * Foster, exact, from patterns.
 *
 * @packageDocumentation
 */

export type {
  FractionInput,
  MultidimensionalIndex,
} from '../model/multidimensional/multidimensionalIndex.ts';
export type { Measure, MeasureValue } from '../model/sample/measure.ts';
export type { GroupColumn, GroupLabel } from '../sample/groupColumn.ts';
export {
  type AssociationOptions,
  type DeprivationAssociation,
  deprivationAssociation,
  type IndicatorCensoring,
  type IndicatorPair,
} from './association/deprivationAssociation.ts';
export type { AssociationAmong } from './association/jointSums.ts';
export type {
  BandBounds,
  Bounds,
  BoundsFigures,
  BoundsOptions,
  DimensionBounds,
  GroupBounds,
  GroupingBounds,
  IndicatorBounds,
  MultidimensionalBounds,
} from './bounds/bounds.ts';
export { changeInProfile } from './change/changeInProfile.ts';
export {
  decomposeIncidenceIntensity,
  type IncidenceIntensity,
  type IndicatorIncidenceIntensity,
} from './change/decomposeIncidenceIntensity.ts';
export {
  type DecomposedMeasure,
  decomposeProfileChange,
  type GroupDecomposition,
  type ProfileDecomposition,
  type ProfileDecompositionOptions,
} from './change/decomposeProfileChange.ts';
export type {
  GroupingPanelChange,
  GroupPanelChange,
  PanelChange,
  PanelClass,
  PanelClassId,
  PanelData,
  PanelFigures,
  PanelIndicatorChange,
  PanelStatus,
  PanelTransition,
  PanelWave,
} from './change/panel/panel.ts';
export { panelChange } from './change/panelChange.ts';
export type {
  BandChange,
  DimensionChange,
  FiguresChange,
  GroupChange,
  GroupingChange,
  IndicatorChange,
  ProfileChange,
  ProfileChangeOptions,
} from './change/profileChange.ts';
export type { YearSpan } from './change/readYears.ts';
export type { ValueChange } from './change/valueChange.ts';
export {
  type DeprivationColumn,
  type DeprivationData,
  missingDeprivation,
  type PatternCounts,
  type PatternGroup,
  type PatternGrouping,
  type PatternTable,
} from './data/deprivationData.ts';
export { type Achievement, type DeprivationGaps, deprivationGaps } from './deprivationGaps.ts';
export { deprivationRow } from './explain/deprivationRow.ts';
export { explainScore } from './explain/explainScore.ts';
export type {
  BandResult,
  DeprivationRow,
  ExplainScoreOptions,
  ScoreExplanation,
  ScoreStep,
  TestResult,
} from './explain/scoreExplanation.ts';
export type {
  DimensionGaps,
  GapContributions,
  GapFigures,
  GapProfile,
  GapShares,
  GroupGaps,
  GroupingGaps,
  IndicatorGaps,
} from './gaps/gapFigures.ts';
export { gapProfile } from './gaps/gapProfile.ts';
export { adjustedHeadcount, adjustedHeadcountMeasure } from './measures/adjustedHeadcount.ts';
export { adjustedPovertyGap, adjustedPovertyGapMeasure } from './measures/adjustedPovertyGap.ts';
export { adjustedSquaredGap, adjustedSquaredGapMeasure } from './measures/adjustedSquaredGap.ts';
export { type BandOptions, bandHeadcount, bandHeadcountMeasure } from './measures/bandHeadcount.ts';
export { censoredHeadcount, censoredHeadcountMeasure } from './measures/censoredHeadcount.ts';
export {
  type ContributionOptions,
  contributionShare,
  contributionShareMeasure,
} from './measures/contributionShare.ts';
export {
  deprivationIntensity,
  deprivationIntensityMeasure,
} from './measures/deprivationIntensity.ts';
export {
  type MeanDeprivationsOptions,
  meanDeprivations,
  meanDeprivationsMeasure,
} from './measures/meanDeprivations.ts';
export {
  multidimensionalHeadcount,
  multidimensionalHeadcountMeasure,
} from './measures/multidimensionalHeadcount.ts';
export { uncensoredHeadcount, uncensoredHeadcountMeasure } from './measures/uncensoredHeadcount.ts';
export {
  type CollapsedMembers,
  type CollapseOptions,
  collapseMembers,
  type IdColumn,
  type MemberData,
  type NoEligible,
} from './members/collapseMembers.ts';
export type { MemberRule } from './members/memberRule.ts';
export { multidimensionalProfile } from './multidimensionalProfile.ts';
export { patternCounts } from './patternCounts.ts';
export type {
  BandProfile,
  DimensionProfile,
  GroupingProfile,
  GroupProfile,
  IndicatorProfile,
  MultidimensionalProfile,
  ProfileFigures,
} from './profile/profile.ts';
export { type ProfileRow, profileRows } from './profileRows.ts';
export {
  type CurveFigures,
  type CurveStep,
  type CutoffCurve,
  type CutoffCurveOptions,
  cutoffCurve,
  type GroupCurve,
  type GroupingCurve,
} from './robustness/cutoffCurve.ts';
export { deprivationDominance } from './robustness/deprivationDominance.ts';
export type {
  DeprivationDominance,
  DominanceOptions,
  DominancePair,
  DominanceVerdict,
} from './robustness/dominance.ts';
export type { CutoffRange } from './robustness/steps.ts';
export { weightRobustness } from './robustness/weightRobustness.ts';
export type {
  WeightAlternatives,
  WeightedParts,
  WeightSet,
} from './robustness/weights/alternatives.ts';
export type { RobustMeasure } from './robustness/weights/newRescorer.ts';
export type { OrderAgreement } from './robustness/weights/orderAgreement.ts';
export type {
  AlternativeFigures,
  ComparisonsKept,
  GroupRobustness,
  WeightRobustness,
  WeightRobustnessOptions,
} from './robustness/weights/robustness.ts';
export type { Span, Summary } from './robustness/weights/spans.ts';
export { type DeprivationScores, deprivationScores } from './scores/deprivationScores.ts';
export type {
  Distribution,
  GroupDistribution,
  GroupingDistribution,
  LevelShare,
  NumberLevel,
  ScoreDistribution,
  ScoreLevel,
} from './scores/distribution.ts';
export { scoreDistribution } from './scores/scoreDistribution.ts';
export type { GapData } from './scoring/gapRatio.ts';
export type { IndexOptions, IndicatorOptions, MissingPolicy } from './scoring/indexOptions.ts';
export type { MissingReport } from './scoring/missingReport.ts';
export type { MultidimensionalValue } from './scoring/ratioMeasure.ts';
export type { DeprivationInput } from './scoring/scorePatterns.ts';
export type { RiskPart } from './social/aropeIndex.ts';
export {
  atRiskOfPovertyOrExclusion,
  type RiskOfPovertyOrExclusion,
  type RiskOverlap,
  type RiskPartShare,
  type RiskShare,
} from './social/atRiskOfPovertyOrExclusion.ts';
export type { RiskCount } from './social/riskCounts.ts';
export type { OpenNumberColumn, RiskData } from './social/riskData.ts';
export type { RiskMissing, RiskOptions } from './social/riskOptions.ts';
export { equalNestedWeights, type UnweightedDimension } from './weights/equalNestedWeights.ts';
export { type WithoutIndicatorsOptions, withoutIndicators } from './weights/withoutIndicators.ts';

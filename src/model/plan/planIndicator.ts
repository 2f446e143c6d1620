import type {
  BandIndicator,
  ContributionIndicator,
  CountingIndicator,
  IndicatorHeadcountIndicator,
  MeanDeprivationsIndicator,
  StandardDeprivationIndicator,
  StatusIndicator,
} from './countingIndicator.ts';
import type {
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
} from './distributionIndicator.ts';
import type {
  ClarkHemmingUlphIndicator,
  ExitTimeIndicator,
  FgtIndicator,
  PovertyIndicator,
  ProsperityIndicator,
  RelativeMedianGapIndicator,
  SenIndicator,
  ShortfallIndicator,
} from './povertyIndicator.ts';
import type {
  BetweenGroupIndicator,
  ConcentrationIndicator,
  DensityPolarizationIndicator,
  GroupPolarizationIndicator,
  SourceIndicator,
  TaxIndicator,
  WolfsonIndicator,
} from './structureIndicator.ts';

/** An indicator of a plan: a measure with its settings. */
export type PlanIndicator =
  | PovertyIndicator
  | FgtIndicator
  | SenIndicator
  | ClarkHemmingUlphIndicator
  | RelativeMedianGapIndicator
  | ExitTimeIndicator
  | ShortfallIndicator
  | ProsperityIndicator
  | DistributionIndicator
  | MeanIndicator
  | CorrectedIndicator
  | EntropyIndicator
  | AtkinsonIndicator
  | KolmIndicator
  | SGiniIndicator
  | MedianIndicator
  | QuantileIndicator
  | QuantileRatioIndicator
  | QuintileShareIndicator
  | WelfareShareIndicator
  | LorenzIndicator
  | WolfsonIndicator
  | DensityPolarizationIndicator
  | GroupPolarizationIndicator
  | BetweenGroupIndicator
  | ConcentrationIndicator
  | TaxIndicator
  | SourceIndicator
  | CountingIndicator
  | IndicatorHeadcountIndicator
  | ContributionIndicator
  | MeanDeprivationsIndicator
  | BandIndicator
  | StatusIndicator
  | StandardDeprivationIndicator;

/** The name of a measure that a plan can ask for: that of its function. */
export type PlanMeasure = PlanIndicator['measure'];

import type { CountUnit } from '../../../model/countUnit.ts';
import type { GroupLabel } from '../../../sample/groupColumn.ts';
import type { DeprivationData } from '../../data/deprivationData.ts';
import type { MissingReport } from '../../scoring/missingReport.ts';

/** The same persons or households at two times: row by row. */
export interface PanelData {
  /** The earlier wave, with the weights and groupings that stand for both. */
  readonly before: DeprivationData;
  /** The later wave, its rows in the order of the earlier one. */
  readonly after: DeprivationData;
}

/**
 * Who was poor when: `'joiners'`, in the later wave alone; `'leavers'`, in the earlier alone;
 * `'ongoing'`, in both; `'neverPoor'`, in neither.
 */
export type PanelClassId = 'joiners' | 'leavers' | 'ongoing' | 'neverPoor';

/** What a class did to an indicator. */
export interface PanelIndicatorChange {
  /** The id of the indicator. */
  readonly id: string;
  /** Its part of the change of the censored headcount ratio; `null` where nobody was counted. */
  readonly censoredHeadcountChange: number | null;
  /** Its part of the change of M₀; the indicators sum to `adjustedHeadcountChange`. */
  readonly contributionChange: number | null;
  /** Its part of the change of the mean score within the class; `null` where the class is empty. */
  readonly meanScoreChange: number | null;
}

/** A class of a panel. */
export interface PanelClass {
  /** Who they are. */
  readonly id: PanelClassId;
  /** How many rows. */
  readonly rows: number;
  /** The sum of their weights. */
  readonly population: number;
  /** Their share of the population; `null` where nobody was counted. */
  readonly populationShare: number | null;
  /** Their mean score in the earlier wave, poor or not; `null` where the class is empty. */
  readonly meanScoreBefore: number | null;
  /** Their mean score in the later wave. */
  readonly meanScoreAfter: number | null;
  /** The change of it. */
  readonly meanScoreChange: number | null;
  /** Their part of the change of H; the classes sum to the whole. */
  readonly headcountChange: number | null;
  /** Their part of the change of M₀; the classes sum to the whole. */
  readonly adjustedHeadcountChange: number | null;
  /** The same by indicator, in the order of the index. */
  readonly indicators: readonly PanelIndicatorChange[];
}

/** A wave of a panel. */
export interface PanelWave {
  /** H; `null` where nobody was counted. */
  readonly headcount: number | null;
  /** A; `null` where nobody is poor. */
  readonly intensity: number | null;
  /** M₀. */
  readonly adjustedHeadcount: number | null;
  /** The mean score of everybody, poor or not. */
  readonly meanScore: number | null;
}

/** Whether somebody is poor in a wave. */
export type PanelStatus = 'poor' | 'notPoor';

/** A cell of the matrix of transitions. */
export interface PanelTransition {
  /** The status in the earlier wave. */
  readonly from: PanelStatus;
  /** The status in the later wave. */
  readonly to: PanelStatus;
  /** How many rows. */
  readonly rows: number;
  /** The sum of their weights. */
  readonly population: number;
  /** Their share of the population; `null` where nobody was counted. */
  readonly populationShare: number | null;
  /** Their share of those with this earlier status; `null` where there are none. */
  readonly shareOfFrom: number | null;
}

/** The change of a population that was seen twice. */
export interface PanelFigures {
  /** How many rows were counted. */
  readonly rows: number;
  /** The sum of their weights. */
  readonly population: number;
  /** The earlier wave. */
  readonly before: PanelWave;
  /** The later wave. */
  readonly after: PanelWave;
  /** The change of H, a difference of shares; `null` where nobody was counted. */
  readonly headcountChange: number | null;
  /** The change of M₀. */
  readonly adjustedHeadcountChange: number | null;
  /** Joiners, leavers, ongoing poor and never poor, in this order. */
  readonly classes: readonly PanelClass[];
  /** From poor to poor, from poor to not poor, from not poor to poor, from not poor to not poor. */
  readonly transitions: readonly PanelTransition[];
}

/** The change of a group. */
export interface GroupPanelChange extends PanelFigures {
  /** Its label. */
  readonly label: GroupLabel;
  /** Its share of the population, the same in both waves; `null` where nobody was counted. */
  readonly populationShare: number | null;
}

/** The groups of a grouping. */
export interface GroupingPanelChange {
  /** The name of the grouping. */
  readonly by: string;
  /** Its groups. */
  readonly groups: readonly GroupPanelChange[];
}

/** How multidimensional poverty changed among the same people. */
export interface PanelChange extends PanelFigures {
  /** The id of the index. */
  readonly index: string;
  /** Whom the figures count, or `null` where it was not said. */
  readonly unit: CountUnit | null;
  /** The cut-off, an exact fraction; `null` where the score does not identify the poor. */
  readonly cutoff: string | null;
  /** Every setting that the figures depend on, by name. */
  readonly conventions: { readonly [name: string]: string };
  /** Rows with anything unknown in either wave, and those of them that were left out of both. */
  readonly missing: MissingReport;
  /** The figures by group, one entry for each grouping of the earlier wave. */
  readonly groupings: readonly GroupingPanelChange[];
}

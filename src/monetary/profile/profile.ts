import type { Boundary } from '../../model/standard/standard.ts';
import type { GroupLabel } from '../../sample/groupColumn.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import type { Floor, SupportOptions } from '../../sample/support.ts';
import type { SampleOptions } from '../../sample/welfareSample.ts';
import type { PovertyLine } from '../lines/povertyLine.ts';

/**
 * What the Watts index of a profile does about welfare that is not above 0: `'null'` has none where
 * there is any; `'omit'` leaves those rows out of its population; `'zeroIsZero'` lets them add nothing
 * and stay in it; `{ floor }` counts welfare below the floor as the floor; `'skip'` does without the
 * index, which is faster.
 */
export type ProfileWatts = 'null' | 'omit' | 'zeroIsZero' | 'skip' | Floor;

/** Settings of `povertyProfile`. */
export interface PovertyProfileOptions extends SampleOptions, SupportOptions {
  /** The poverty lines, in the unit of welfare. */
  readonly lines: readonly PovertyLine[];
  /** Whether whoever is exactly on a line is poor: `'below'`, if left out, says no. */
  readonly boundary?: Boundary;
  /** The α of further indices of Foster, Greer and Thorbecke, beside 0, 1 and 2. */
  readonly alphas?: readonly number[];
  /** What the Watts index does about welfare that is not above 0; `'null'` if left out. */
  readonly watts?: ProfileWatts;
}

/** An index of Foster, Greer and Thorbecke in a profile. */
export interface FgtFigure {
  /** The α. */
  readonly alpha: number;
  /** P_α; `null` where nobody was counted. */
  readonly value: number | null;
}

/** The poverty of a population at a line. */
export interface PovertyFigures {
  /** How many rows were counted. */
  readonly rows: number;
  /** The sum of their weights. */
  readonly population: number;
  /** How many rows are poor. */
  readonly poorRows: number;
  /** The sum of the weights of the poor. */
  readonly poorPopulation: number;
  /** P₀: the share of the population that is poor; `null` where nobody was counted. */
  readonly povertyHeadcount: number | null;
  /** P₁: the mean gap to the line as a share of it; `null` where nobody was counted. */
  readonly povertyGapIndex: number | null;
  /** P₂: the mean square of that gap; `null` where nobody was counted. */
  readonly squaredPovertyGap: number | null;
  /** The Watts index; `null` where nobody was counted, or as `watts` says. */
  readonly wattsIndex: number | null;
  /** P₁ / P₀: the mean gap of the poor; `null` where nobody is poor. */
  readonly incomeGapRatio: number | null;
  /** What everybody lacks to the line on average, in money; `null` where nobody was counted. */
  readonly meanShortfall: number | null;
  /** What the poor lack on average, in money; `null` where nobody is poor. */
  readonly meanShortfallOfPoor: number | null;
  /** What all the poor lack together, in money; `null` where nobody was counted. */
  readonly totalShortfall: number | null;
  /** The further indices, in the order asked for. */
  readonly fgt: readonly FgtFigure[];
}

/** Of each measure that adds up over groups a part or a ratio; `null` where there is nothing to divide by. */
export interface AdditiveFigures {
  /** Of P₀. */
  readonly povertyHeadcount: number | null;
  /** Of P₁. */
  readonly povertyGapIndex: number | null;
  /** Of P₂. */
  readonly squaredPovertyGap: number | null;
  /** Of the Watts index. */
  readonly wattsIndex: number | null;
  /** Of the shortfall. */
  readonly meanShortfall: number | null;
  /** Of the further indices, in the order asked for. */
  readonly fgt: readonly FgtFigure[];
}

/** The poverty of a group at a line, and its part in the whole. */
export interface PovertyGroup extends PovertyFigures {
  /** Its label. */
  readonly label: GroupLabel;
  /** Its share of the population; `null` where nobody was counted. */
  readonly populationShare: number | null;
  /** Its share of the poverty of all: by the headcount, its share of the poor. */
  readonly contributionShares: AdditiveFigures;
  /** Its poverty over that of all. */
  readonly relativeRisks: AdditiveFigures;
}

/** The groups of a grouping. */
export interface PovertyGrouping {
  /** The name of the grouping. */
  readonly by: string;
  /** Its groups. */
  readonly groups: readonly PovertyGroup[];
}

/** The poverty of a population and its groups at one line. */
export interface LineProfile extends PovertyFigures {
  /** The line of everybody in the unit of welfare; `null` where rows have lines of their own or there is none. */
  readonly line: number | null;
  /** The line in words, such as `'0.6 of the median (midpoint)'`. */
  readonly definition: string;
  /** The figures by group, one entry for each grouping of the sample. */
  readonly groupings: readonly PovertyGrouping[];
}

/** The monetary poverty of a population and its groups at several lines. */
export interface PovertyProfile {
  /** How many rows were counted. */
  readonly rows: number;
  /** The sum of their weights; the number of rows where they have none. */
  readonly population: number;
  /** Every setting and convention that the figures depend on, by name. */
  readonly conventions: { readonly [name: string]: string };
  /** What was done about rows that could not be counted as they are. */
  readonly treated: SampleValue['treated'];
  /** The figures at each line, in the order asked for. */
  readonly lines: readonly LineProfile[];
}

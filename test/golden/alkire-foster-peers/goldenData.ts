import type { MultidimensionalIndex } from '../../../src/model/multidimensional/multidimensionalIndex.ts';
import type { GroupColumn } from '../../../src/sample/groupColumn.ts';
import { readText } from '../../support/project.ts';

/** Columns of 0, 1 and nothing, by indicator. */
export interface Columns {
  readonly [indicator: string]: readonly (0 | 1 | null)[];
}

interface Data {
  readonly indices: { readonly [id: string]: MultidimensionalIndex };
  readonly labels: { readonly [grouping: string]: readonly string[] };
  readonly survey: {
    readonly weight: readonly number[];
    readonly householdSize: readonly number[];
    readonly region: readonly number[];
    readonly area: readonly number[];
    readonly commune: readonly number[];
    readonly deprivations: Columns;
    readonly deprivationsWithGaps: Columns;
  };
  readonly chile: {
    readonly weight: readonly number[];
    readonly householdSize: readonly number[];
    readonly region: readonly number[];
    readonly deprivations: Columns;
  };
  readonly cardinal: {
    readonly weight: readonly number[];
    readonly area: readonly number[];
    readonly achievements: { readonly [indicator: string]: readonly number[] };
  };
}

/** Figures by indicator, in the unit of their name. */
export interface ByIndicator {
  readonly [indicator: string]: number | null;
}

/** The figures of a population that every entry has. */
export interface BriefFigures {
  readonly rows: number;
  readonly weight: number;
  readonly poorRows: number;
  readonly headcount: number;
  readonly intensity: number | null;
  readonly adjustedHeadcount: number;
}

/** All figures of a population. */
export interface GoldenFigures extends BriefFigures {
  readonly meanDeprivations: number;
  readonly meanDeprivationsOfPoor: number | null;
  readonly uncensored: ByIndicator;
  readonly censored: ByIndicator;
  readonly absoluteContribution: ByIndicator;
  readonly percentageContribution: ByIndicator;
  readonly dimensions: {
    readonly [dimension: string]: {
      readonly absoluteContribution: number;
      readonly percentageContribution: number | null;
    };
  };
}

/** The shares of a group in the whole. */
export interface GoldenShares {
  readonly populationShare: number;
  readonly shareOfHeadcount: number;
  readonly shareOfAdjustedHeadcount: number;
}

interface Groups<Figures> {
  readonly [label: string]: Figures & GoldenShares;
}

/** How often each score and each number of deprivations occurs. */
export interface Distribution {
  readonly scores: readonly string[];
  readonly rows: readonly number[];
  readonly share: readonly number[];
  readonly numberOfDeprivations: readonly number[];
  readonly numberRows: readonly number[];
  readonly numberShare: readonly number[];
}

/** The measures at every attainable cut-off. */
export interface Curve {
  readonly cutoffs: readonly string[];
  readonly headcount: readonly number[];
  readonly intensity: readonly (number | null)[];
  readonly adjustedHeadcount: readonly number[];
}

interface Profiles {
  readonly all: GoldenFigures;
  readonly region: Groups<GoldenFigures>;
  readonly area: Groups<BriefFigures>;
  readonly commune: Groups<BriefFigures>;
  readonly distribution: Distribution;
}

interface CardinalFigures extends BriefFigures {
  readonly m0: number;
  readonly m1: number;
  readonly m1AbsoluteContribution: ByIndicator;
  readonly m2: number;
  readonly averageGap: number;
  readonly averageSeverity: number;
}

interface Expected {
  readonly survey: {
    readonly profiles: { readonly [weighting: string]: Profiles };
    readonly cutoffBetween: BriefFigures & { readonly cutoff: number };
    readonly equalWeightsThreeOfTen: GoldenFigures;
    readonly bands: {
      readonly [id: string]: { readonly from: string; below: string | null; share: number };
    };
    readonly identification: { readonly [kind: string]: BriefFigures };
    readonly curve: { readonly all: Curve; readonly region: { readonly [label: string]: Curve } };
    readonly poorAmongDeprived: ByIndicator;
    readonly robustness: {
      readonly [index: string]: {
        readonly all: BriefFigures;
        readonly regionHeadcount: ByIndicator;
        readonly regionAdjustedHeadcount: ByIndicator;
        readonly communeHeadcount: readonly number[];
      };
    };
    readonly missing: {
      readonly missingCells: number;
      readonly rowsWithMissing: number;
      readonly rowsWithNothing: number;
      readonly omit: GoldenFigures;
      readonly notDeprived: GoldenFigures;
      readonly deprived: GoldenFigures;
      readonly reweight: BriefFigures & {
        readonly uncensoredOfObserved: ByIndicator;
        readonly censoredOfObserved: ByIndicator;
        readonly absoluteContribution: ByIndicator;
        readonly percentageContribution: ByIndicator;
      };
      readonly omitByRegion: Groups<BriefFigures>;
    };
  };
  readonly chile: {
    readonly rowsOnCutoff: number;
    readonly unweighted: ChileProfiles;
    readonly persons: ChileProfiles;
  };
  readonly cardinal: {
    readonly all: CardinalFigures;
    readonly area: { readonly [label: string]: CardinalFigures };
  };
}

interface ChileProfiles {
  readonly all: GoldenFigures;
  readonly region: Groups<BriefFigures>;
  readonly distribution: Distribution;
  readonly curve: Curve;
}

const folder = 'test/golden/alkire-foster-peers';

export const data: Data = JSON.parse(readText(`${folder}/data.json`));

/** The figures as the doubles nearest to the fractions of `exact.json`. */
export const expected: Expected = JSON.parse(readText(`${folder}/expected.json`));

/** An index of the data by its id. */
export function indexOf(id: string): MultidimensionalIndex {
  const index = data.indices[id];
  if (index === undefined) throw new Error(`no index ${id}`);
  return index;
}

/** The groupings of a table as codes of the labels that the figures are listed by. */
export function codesOf(
  name: 'region' | 'area' | 'commune',
  codes: readonly number[],
): { readonly [grouping: string]: GroupColumn } {
  return { [name]: { codes, labels: data.labels[name] ?? [] } };
}

/** The three ways in which the survey is weighted. */
export const weightings = {
  unweighted: { rowUnit: 'household' },
  households: { rowUnit: 'household', weight: data.survey.weight },
  persons: { weight: data.survey.weight, size: data.survey.householdSize },
} as const;

import type { MultidimensionalIndex } from '../../../src/model/multidimensional/multidimensionalIndex.ts';
import { readText } from '../../support/project.ts';

type Columns = Readonly<Record<string, readonly number[]>>;
type ByName<T> = Readonly<Record<string, T>>;

interface Data {
  readonly indices: ByName<MultidimensionalIndex>;
  readonly labels: { readonly region: readonly string[]; readonly commune: readonly string[] };
  readonly survey: {
    readonly weight: readonly number[];
    readonly householdSize: readonly number[];
    readonly region: readonly number[];
    readonly commune: readonly number[];
    readonly deprivations: Columns;
  };
  readonly chile: {
    readonly weight: readonly number[];
    readonly householdSize: readonly number[];
    readonly region: readonly number[];
    readonly deprivations: Columns;
  };
}

/** A curve of the golden file: a value for each cut-off. */
export interface Curve {
  readonly cutoffs: readonly string[];
  readonly headcount: readonly number[];
  readonly intensity: readonly (number | null)[];
  readonly adjustedHeadcount: readonly number[];
}

/** How ranks of groups compare: scipy, and pairs counted in exact fractions. */
interface Ranks {
  readonly spearman: number;
  readonly kendallTauB: number;
  readonly concordant: number;
  readonly discordant: number;
  readonly tiedBeforeOnly: number;
  readonly tiedAfterOnly: number;
}

interface Weighting {
  readonly all: { readonly headcount: number; readonly adjustedHeadcount: number };
  readonly regionHeadcount: ByName<number>;
  readonly regionAdjustedHeadcount: ByName<number>;
  readonly communeHeadcount: readonly number[];
  readonly ranksByRegionHeadcount: Ranks;
  readonly ranksByRegionAdjustedHeadcount: Ranks;
  readonly ranksByCommuneHeadcount: Ranks;
}

interface Expected {
  readonly survey: {
    readonly curve: { readonly all: Curve; readonly region: ByName<Curve> };
    readonly dominance: ByName<readonly (readonly [higher: string, lower: string])[]>;
    readonly robustness: ByName<Weighting>;
  };
  readonly chile: ByName<{ readonly curve: Curve }>;
}

const folder = 'test/golden/alkire-foster-peers';
const { indices, labels, survey, chile: rows }: Data = JSON.parse(readText(`${folder}/data.json`));

/** The figures in exact fractions, made into doubles at the end. */
export const expected: Expected = JSON.parse(readText(`${folder}/expected.json`));

/** The weights in the golden file, by name. */
export const indexes = indices as ByName<MultidimensionalIndex> & {
  readonly globalStructure: MultidimensionalIndex;
  readonly chileLike: MultidimensionalIndex;
};

/** The survey of 300 households, counted by persons, by region. */
export const persons = {
  deprivations: survey.deprivations,
  weight: survey.weight,
  size: survey.householdSize,
  by: { region: { codes: survey.region, labels: labels.region } },
};

/** The same households, one by one, by commune. */
export const households = {
  deprivations: survey.deprivations,
  by: { commune: { codes: survey.commune, labels: labels.commune } },
};

/** Fifteen indicators in the weights of Chile's index, with every pattern that is exactly on its cut-off. */
export const chile = {
  unweighted: { deprivations: rows.deprivations },
  persons: { deprivations: rows.deprivations, weight: rows.weight, size: rows.householdSize },
};

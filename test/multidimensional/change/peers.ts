import type { MultidimensionalIndex } from '../../../src/model/multidimensional/multidimensionalIndex.ts';
import { readText } from '../../support/project.ts';

/** Columns of the synthetic survey: 300 households in two waves. */
interface Survey {
  readonly weight: readonly number[];
  readonly householdSize: readonly number[];
  readonly weight2: readonly number[];
  readonly householdSize2: readonly number[];
  readonly region: readonly number[];
  readonly deprivations: Readonly<Record<string, readonly number[]>>;
  readonly deprivations2: Readonly<Record<string, readonly number[]>>;
}

interface Data {
  readonly indices: { readonly globalStructure: MultidimensionalIndex };
  readonly labels: { readonly region: readonly string[] };
  readonly survey: Survey;
}

interface Change {
  readonly before: number;
  readonly after: number;
  readonly absolute: number;
  readonly relative: number;
  readonly annualAbsolute: number;
  readonly annualRelative: number;
}

type ByName<T> = Readonly<Record<string, T>>;
type Main = 'headcount' | 'intensity' | 'adjustedHeadcount';

interface Expected {
  readonly association: ByName<
    readonly {
      readonly indicators: readonly [string, string];
      readonly p11: number;
      readonly p10: number;
      readonly p01: number;
      readonly p00: number;
      readonly phi: number;
      readonly cramersV: number;
      readonly redundancy: number;
    }[]
  >;
  readonly poorAmongDeprived: ByName<number>;
  readonly change: {
    readonly years: number;
    readonly all: Readonly<Record<Main, Change>> & {
      readonly uncensored: ByName<Change>;
      readonly censored: ByName<Change>;
    };
    readonly region: ByName<Readonly<Record<Main, Change>>>;
    readonly populationAndWithin: Readonly<
      Record<
        'headcount' | 'adjustedHeadcount',
        {
          readonly absolute: number;
          readonly within: number;
          readonly population: number;
          readonly groups: ByName<{
            readonly shareBefore: number;
            readonly shareAfter: number;
            readonly within: number;
            readonly population: number;
          }>;
        }
      >
    >;
    readonly incidenceAndIntensity: { readonly incidence: number; readonly intensity: number };
  };
  readonly panel: {
    readonly before: Readonly<Record<Main | 'rows' | 'weight', number>>;
    readonly after: Readonly<Record<Main, number>>;
    readonly headcountChange: number;
    readonly adjustedHeadcountChange: number;
    readonly kinds: ByName<{
      readonly rows: number;
      readonly share: number;
      readonly meanScoreBefore: number;
      readonly meanScoreAfter: number;
      readonly headcountChange: number;
      readonly adjustedHeadcountChange: number;
      readonly censoredChange: ByName<number>;
    }>;
  };
}

const folder = 'test/golden/alkire-foster-peers';
const { indices, labels, survey }: Data = JSON.parse(readText(`${folder}/data.json`));

/** The figures in exact fractions, made into doubles at the end. */
export const expected: Expected = JSON.parse(readText(`${folder}/expected.json`)).survey;

/** The index with the structure of the global one. */
export const index = indices.globalStructure;

const by = { region: { codes: survey.region, labels: labels.region } };

/** The earlier wave, counted by persons. */
export const wave = {
  deprivations: survey.deprivations,
  weight: survey.weight,
  size: survey.householdSize,
  by,
};

/** The later wave with its own weights and sizes. */
export const wave2 = {
  deprivations: survey.deprivations2,
  weight: survey.weight2,
  size: survey.householdSize2,
  by,
};

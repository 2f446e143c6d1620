import { readText } from '../../support/project.ts';
import { expectNear } from './pairs.ts';

interface Positive {
  readonly income: readonly number[];
  readonly weight: readonly number[];
  readonly householdSize: readonly number[];
  readonly region: readonly number[];
  readonly area: readonly number[];
  readonly consumption: readonly number[];
  readonly grossIncome: readonly number[];
  readonly tax: readonly number[];
  readonly sources: { readonly [source: string]: readonly number[] };
}

interface Data {
  readonly labels: { readonly region: readonly string[]; readonly area: readonly string[] };
  readonly positive: Positive;
}

/** Figures by name. */
export interface Figures {
  readonly [name: string]: number;
}

/** The figures of one weighting. */
interface Expected {
  readonly concentrationOfConsumption: number;
  readonly progressivity: Figures & { readonly concentrationCurveOfTax: Figures };
  readonly region: Grouping;
  readonly area: Grouping;
  readonly sources: {
    readonly shorrocks: { readonly [source: string]: Figures };
    readonly lermanYitzhaki: {
      readonly gini: number;
      readonly sources: { readonly [source: string]: Figures };
    };
  };
}

interface Grouping {
  readonly groups: { readonly [label: string]: Figures };
  readonly generalizedEntropy: { readonly [alpha: string]: Decomposed };
  readonly gini: Decomposed & { readonly overlap: number };
}

interface Decomposed {
  readonly total: number;
  readonly within: number;
  readonly between: number;
  readonly betweenShare: number;
  readonly withinOf: Figures;
}

const folder = 'test/golden/monetary-peers';
const { labels, positive }: Data = JSON.parse(readText(`${folder}/data.json`));
const expected: { readonly positive: { readonly [weighting: string]: Expected } } = JSON.parse(
  readText(`${folder}/expected.json`),
);

/** 400 rows of test/golden/monetary-peers. */
export const peerData = positive;

/** Their groupings. */
export const peerGroupings = {
  region: { codes: positive.region, labels: labels.region },
  area: { codes: positive.area, labels: labels.area },
};

/** The three weightings of the rows, with exact figures by brute force. */
export const peerCases = [
  ['unweighted', undefined],
  ['households', positive.weight],
  [
    'persons',
    positive.weight.map((weight, row) => weight * (positive.householdSize[row] as number)),
  ],
].map(([name, weight]) => ({
  name: name as string,
  weight: weight as readonly number[] | undefined,
  exact: expected.positive[name as string] as Expected,
}));

/** A sample with weights where there are any. */
export const withWeight = <Sample extends object>(
  sample: Sample,
  weight: readonly number[] | undefined,
) => (weight === undefined ? sample : { ...sample, weight });

/** Holds that a number is the exact one to a few last digits. */
export const expectExact = (found: number | null | undefined, wanted: number | undefined) =>
  expectNear(found as number, wanted as number, 0, 1e-12);

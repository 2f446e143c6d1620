import type { GroupColumn } from '../../../src/sample/groupColumn.ts';
import type { WelfareSample } from '../../../src/sample/welfareSample.ts';
import { readText } from '../../support/project.ts';

/** A tree of figures by name, as in `expected.json`. */
export interface Tree {
  readonly [name: string]: Tree | readonly number[] | number | string | null;
}

interface Weighted {
  readonly income: readonly number[];
  readonly weight: readonly number[];
}

interface Grouped extends Weighted {
  readonly region: readonly number[];
  readonly area: readonly number[];
}

/** Two samples that are compared. */
export interface Waves {
  readonly earlier: Weighted;
  readonly later: Weighted;
}

interface Data {
  readonly labels: { readonly region: readonly string[]; readonly area: readonly string[] };
  readonly lines: { readonly [sample in SampleName]: readonly number[] };
  readonly areaLines: { readonly urban: number; readonly rural: number };
  readonly bandwidths: { readonly [sample: string]: readonly number[] };
  readonly positive: Grouped & {
    readonly householdSize: readonly number[];
    readonly consumption: readonly number[];
    readonly grossIncome: readonly number[];
    readonly tax: readonly number[];
    readonly sources: { readonly [source: string]: readonly number[] };
  };
  readonly withZeros: Grouped;
  readonly twelve: Grouped;
  readonly waves: { readonly [name: string]: Waves };
}

/** The samples. */
export type SampleName = 'positive' | 'withZeros' | 'twelve';

/** The ways in which the large sample is weighted. */
export const weightings = ['unweighted', 'households', 'persons'] as const;
export type Weighting = (typeof weightings)[number];

const folder = 'test/golden/monetary-peers';

export const data: Data = JSON.parse(readText(`${folder}/data.json`));

/** Every figure, by definition and exactly, as the nearest double. */
export const expected: Tree = JSON.parse(readText(`${folder}/expected.json`));

/** The weights of the large sample. */
export function weightsOf(weighting: Weighting): Omit<WelfareSample, 'welfare'> {
  const { weight, householdSize } = data.positive;
  if (weighting === 'unweighted') return {};
  const weights = { weight: { kind: 'sampling', values: weight } } as const;
  return weighting === 'households' ? weights : { ...weights, size: householdSize };
}

/** The samples that figures are known of, by their place in `expected.json`. */
export const samples: { readonly [place: string]: WelfareSample } = {
  ...Object.fromEntries(
    weightings.map((weighting) => [
      `positive/${weighting}`,
      { welfare: data.positive.income, ...weightsOf(weighting) },
    ]),
  ),
  'twelve/unweighted': { welfare: data.twelve.income },
  'twelve/weighted': { welfare: data.twelve.income, weight: data.twelve.weight },
  'withZeros/raw': { welfare: data.withZeros.income, weight: data.withZeros.weight },
  'withZeros/withoutNonPositive': withZeros((income) => income > 0),
  'withZeros/withoutNegative': withZeros((income) => income >= 0),
  'withZeros/flooredAtZero': withZeros(undefined, 0),
  'withZeros/flooredAtOne': withZeros(undefined, 1),
};

function withZeros(keep: (income: number) => boolean = () => true, floor = -1e9): WelfareSample {
  const { income, weight } = data.withZeros;
  return {
    welfare: income.filter(keep).map((each) => Math.max(floor, each)),
    weight: weight.filter((_, row) => keep(income[row] as number)),
  };
}

/** The groupings of a sample, as codes of the labels that the figures are listed by. */
export function groupings(sample: SampleName): { readonly [grouping: string]: GroupColumn } {
  const { region, area } = data[sample];
  // The twelve rows have two of the regions.
  const labels = sample === 'twelve' ? data.labels.region.slice(0, 2) : data.labels.region;
  return {
    region: { codes: region, labels },
    area: { codes: area, labels: data.labels.area },
  };
}

/** A sample by its place, which has to be there. */
export function sampleAt(place: string): WelfareSample {
  const sample = samples[place];
  if (sample === undefined) throw new Error(`no sample ${place}`);
  return sample;
}

/** The part of a tree at a place, such as `positive/persons/poverty`. */
export function treeAt(place: string, tree: Tree = expected): Tree {
  let found: Tree[string] | undefined = tree;
  for (const name of place.split('/')) {
    found = typeof found === 'object' && found !== null ? (found as Tree)[name] : undefined;
  }
  if (typeof found !== 'object' || found === null) throw new Error(`nothing at ${place}`);
  return found as Tree;
}

/** A list of numbers in a tree. */
export function listAt(tree: Tree, name: string): readonly number[] {
  const found = tree[name];
  if (!Array.isArray(found)) throw new Error(`no list ${name}`);
  return found as readonly number[];
}

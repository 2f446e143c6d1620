import { expect } from 'vitest';
import { PovertyError } from '../../../src/errors.ts';
import type { SupportOptions } from '../../../src/sample/support.ts';
import type { WelfareSample } from '../../../src/sample/welfareSample.ts';
import type { Tree } from './goldenData.ts';
import { relative } from './tolerances.ts';

/** A figure; `'refused'` where the sample has welfare that the measure does not accept. */
export type Figure = number | null | 'refused';

/** Figures by their place in a tree. */
export type Figures = ReadonlyMap<string, Figure>;

/** The welfare a measure accepts, and so the policies it has; `'derived'` is made of others in these tests. */
export type Accepts = 'all' | 'nonNegativeOrKept' | 'nonNegative' | 'positive' | 'derived';

/** A figure of a sample under a policy for welfare outside the support. */
export type FigureOf = (sample: WelfareSample, policy: SupportOptions) => number | null;

/** A measure at its place in the tree. */
export interface Entry {
  readonly place: string;
  readonly accepts: Accepts;
  readonly of: FigureOf;
}

/** Puts a measure at its place. */
export type Add = (place: string, accepts: Accepts, of: FigureOf) => void;

/** Policies by the welfare that measures accept. */
export type Policies = { readonly [accepts in Accepts]?: SupportOptions };

/** The figures of a sample. */
export function figuresOf(
  entries: readonly Entry[],
  sample: WelfareSample,
  policies: Policies = {},
): Map<string, Figure> {
  const figure = ({ accepts, of }: Entry): Figure => {
    try {
      return of(sample, policies[accepts] ?? {});
    } catch (error) {
      if (error instanceof PovertyError && error.code === 'outsideSupport') return 'refused';
      throw error;
    }
  };
  return new Map(entries.map((entry) => [entry.place, figure(entry)]));
}

/** The leaves of a tree by their places; of a list one a step. */
export function leavesOf(tree: Tree, at = ''): Map<string, number | null> {
  const leaves = new Map<string, number | null>();
  for (const [name, branch] of Object.entries(tree)) {
    const place = at + name;
    if (typeof branch === 'number' || branch === null) leaves.set(place, branch);
    else if (typeof branch === 'object') {
      for (const [leaf, value] of leavesOf(branch as Tree, `${place}/`)) leaves.set(leaf, value);
    }
  }
  return leaves;
}

/** How far two figures are apart, as a share of the wanted one; infinite where only one is a number. */
export function apart(actual: Figure | undefined, wanted: Figure): number {
  if (typeof actual === 'number' && typeof wanted === 'number') {
    return Math.abs(actual - wanted) / (Math.abs(wanted) || 1);
  }
  return actual === wanted ? 0 : Number.POSITIVE_INFINITY;
}

/** Holds that figures are those wanted, all of them: to the last bit where the place is one of `exact`. */
export function expectFigures(ours: Figures, wanted: Figures, exact = /^$/): void {
  expect([...ours.keys()].sort()).toEqual([...wanted.keys()].sort());
  const off: string[] = [];
  for (const [place, figure] of wanted) {
    const distance = apart(ours.get(place), figure);
    const most = exact.test(place) ? 0 : relative;
    if (!(distance <= most)) off.push(`${place}: ${ours.get(place)} for ${figure}`);
  }
  expect(off).toEqual([]);
}

/** How far two columns are apart at most, as a share of the largest of the wanted one. */
export function columnsApart(actual: ArrayLike<number> | null, wanted: readonly number[]): number {
  if (actual?.length !== wanted.length) return Number.POSITIVE_INFINITY;
  const scale = Math.max(...wanted.map(Math.abs));
  return Math.max(...wanted.map((one, row) => Math.abs((actual[row] as number) - one))) / scale;
}

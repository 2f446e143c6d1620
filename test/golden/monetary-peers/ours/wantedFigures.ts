import type { Figure } from '../figures.ts';
import { leavesOf } from '../figures.ts';
import { sampleAt, treeAt } from '../goldenData.ts';
import { meanOf, rowsOf } from '../rows.ts';

/**
 * The figures of the brute force as this package has them. They are the same wherever incomes are above 0.
 * With others the package chose otherwise in a few places, each of which is named here.
 */
export function wantedPoverty(place: string, line: number): Map<string, Figure> {
  const wanted = refusedWhereNull(place, `poverty/${line}`);
  if (!hasZeros(place)) return wanted;
  // The brute force leaves out what it has no logarithm for; here it is refused.
  wanted.delete('chakravarty');
  wanted.set('exitTime/growth', 0.05);
  for (const among of ['watts', 'ofPoor']) {
    wanted.set(`exitTime/${among}OverGrowth`, 'refused');
    wanted.set(`exitTime/${among}OverLogGrowth`, 'refused');
  }
  // The brute force has none of these with a zero; a power above 0 of 0 is 0, and only negatives are refused.
  const hasNegative = place.endsWith('/raw');
  const root = meanOf(sampleAt(place), (income) => Math.sqrt(Math.min(income, line) / line));
  const gap = wanted.get('fgt/1') as number;
  wanted.set('clarkHemmingUlph/0.5', hasNegative ? 'refused' : 1 - root ** 2);
  wanted.set('chakravarty/0.5', hasNegative ? 'refused' : 1 - root);
  wanted.set('clarkHemmingUlph/1', hasNegative ? 'refused' : gap);
  wanted.set('chakravarty/1', hasNegative ? 'refused' : gap);
  // A Gini index of incomes cut off at the line: those below 0 cannot be kept.
  if (hasNegative) wanted.set('takayama', 'refused');
  return wanted;
}

/** The same of the measures of inequality. */
export function wantedInequality(place: string): Map<string, Figure> {
  const wanted = refusedWhereNull(place, 'inequality');
  if (place.startsWith('withZeros')) {
    // The brute force corrects by all rows, two of which have no weight; here those count that have weight.
    const rows = rowsOf(sampleAt(place)).filter(({ weight }) => weight > 0).length;
    wanted.set('giniRowsCorrected', ((wanted.get('gini') as number) * rows) / (rows - 1));
  }
  if (!hasZeros(place)) return wanted;
  // The limit of the index of Atkinson with a zero is 1, and the prosperity gap infinite: both are refused.
  for (const name of ['atkinson/1', 'atkinson/2', 'prosperityGap/25']) wanted.set(name, 'refused');
  // A ratio to what is less than nothing has no meaning.
  if (place.endsWith('/raw')) for (const name of quintileRatios) wanted.set(name, null);
  return wanted;
}

const quintileRatios = [
  'quintileShareRatio',
  'quintileShareRatioWholeRows',
  'quintileMeanRatioWholeRows',
];

/** Places where the figure here is not that of the brute force, though both have one. */
export const chosenOtherwise = /^withZeros\/.*giniRowsCorrected$/;

/** Whether there are incomes of 0 or less in a sample. */
function hasZeros(place: string): boolean {
  return rowsOf(sampleAt(place)).some(({ income }) => income <= 0);
}

/** Where the brute force has no figure the measure is refused; a ratio to what is not above 0 is `null`. */
function refusedWhereNull(place: string, branch: string): Map<string, Figure> {
  const leaves = leavesOf(treeAt(`${place}/${branch}`));
  return new Map(
    Array.from(leaves, ([name, figure]) => [
      name,
      figure === null && !/^quantileRatios|^quintile/.test(name) ? 'refused' : figure,
    ]),
  );
}

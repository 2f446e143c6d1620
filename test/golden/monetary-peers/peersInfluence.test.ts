import { describe, expect, test } from 'vitest';
import { giniIndexMeasure } from '../../../src/inequality/measures/giniIndex.ts';
import { medianWelfareMeasure } from '../../../src/inequality/shares/medianWelfare.ts';
import { quintileShareRatioMeasure } from '../../../src/inequality/shares/quintileShareRatio.ts';
import { fgtIndexMeasure } from '../../../src/monetary/measures/fgtIndex.ts';
import { relativeMedianPovertyGapMeasure } from '../../../src/monetary/measures/relativeMedianPovertyGap.ts';
import type { WelfareSample } from '../../../src/sample/welfareSample.ts';
import { columnsApart } from './figures.ts';
import { groupings, type SampleName, sampleAt } from './goldenData.ts';
import { type Influenced, influenceMeasures } from './ours/influenceMeasures.ts';
import { disagreements, peers } from './peersData.ts';
import { centered, meanOf, rowsOf } from './rows.ts';
import { differing, ofLargestInfluence } from './tolerances.ts';

/** Whatever is not known to differ has to agree. Why the others differ, beside what is in the table. */
const differ: readonly [RegExp, string][] = [
  [/^convey gini$/, 'influence: gini'],
  [/^vardpoor gini$/, 'influence: gini'],
  [/^vardpoor gini, lingini2$/, 'influence: gini'],
  [/^convey quintileShareRatio$/, 'influence: quintileShareRatio'],
  // As convey: with kernel densities at the quantiles, which of a smooth distribution cancel.
  [/^vardpoor quintileMeanRatio$/, 'influence: quintileShareRatio'],
  [/^vardpoor atRiskOfPoverty headcount$/, 'influence: atRiskOfPoverty headcount'],
];
/** Half of the weight is hit exactly, and vardpoor's median is then the upper income. */
const hasOtherLine = (place: string, column: string) =>
  place === 'twelve/unweighted' &&
  ['vardpoor atRiskOfPoverty line', 'vardpoor relativeMedianPovertyGap'].includes(column);

const columns = Object.entries(peers.influence).flatMap(([place, byColumn]) =>
  Object.entries(byColumn).map(([column, { influence }]) => ({ place, column, influence })),
);
/** convey has none of the headcount at a line of 60% of the median where that is an income. */
const answered = columns.flatMap(({ place, column, influence }) =>
  Array.isArray(influence) && influence.every((one) => typeof one === 'number')
    ? [{ place, column, influence: influence as readonly number[] }]
    : [],
);
const isKnown = (column: string) => differ.some(([name]) => name.test(column));
const agreeing = answered.filter(
  ({ place, column }) => !isKnown(column) && !hasOtherLine(place, column),
);

const line = { kind: 'relative', of: 'median', share: 0.6, rule: 'step' } as const;

/** Our influence for a column of a program, with its bandwidth and its rules. */
function oursAt(place: string, column: string): readonly number[] {
  const name = place.split('/')[0] as SampleName;
  const sample = { ...sampleAt(place), by: groupings(name) };
  const bandwidth = bandwidthOf(sample);
  const boundary = 'atOrBelow';
  const median = medianWelfareMeasure({ bandwidth, rule: 'step' });
  const ofMean = { ...line, of: 'mean', share: 0.5 } as const;
  const measures: { readonly [measure: string]: Pick<Influenced, 'influence'> } = {
    ...influenceMeasures(name === 'positive' ? 1500 : 6, boundary),
    ...Object.fromEntries(
      [0, 1, 2].flatMap((alpha) => [
        [`fgt(${alpha}) of 0.6 median`, fgtIndexMeasure({ line, alpha, bandwidth, boundary })],
        [
          `fgt(${alpha}) of 0.5 mean`,
          fgtIndexMeasure({ line: ofMean, alpha, bandwidth, boundary }),
        ],
      ]),
    ),
    median,
    'atRiskOfPoverty line': {
      influence: (input) => median.influence(input)?.map((one) => 0.6 * one) ?? null,
    },
    'atRiskOfPoverty headcount': fgtIndexMeasure({ line, alpha: 0, bandwidth, boundary }),
    relativeMedianPovertyGap: relativeMedianPovertyGapMeasure({
      line,
      rule: 'step',
      bandwidth,
      boundary,
    }),
    quintileShareRatio: quintileShareRatioMeasure({ marginalRows: 'whole' }),
    quintileMeanRatio: quintileShareRatioMeasure({ marginalRows: 'whole', of: 'means' }),
    'gini, lingini2': giniIndexMeasure(),
  };
  const influence = measures[column.slice(column.indexOf(' ') + 1)]?.influence(sample);
  if (influence === undefined || influence === null) throw new Error(`no ${column} of ours`);
  // Some of theirs have a mean that is not 0, so that both are compared about their means.
  return centered(sample, influence);
}

/** The bandwidth of convey and vardpoor, σ W^(−1/5). */
function bandwidthOf(sample: WelfareSample): number {
  const mean = meanOf(sample, (income) => income);
  const population = rowsOf(sample).reduce((sum, { weight }) => sum + weight, 0);
  return Math.sqrt(meanOf(sample, (income) => (income - mean) ** 2)) / population ** 0.2;
}

describe('influence as convey, vardpoor and dineq have it', () => {
  test('of 96 columns 74 agree, 20 differ, and 2 have no numbers', () => {
    const known = answered.filter(({ column }) => isKnown(column)).length;
    const others = answered.filter(({ place, column }) => hasOtherLine(place, column)).length;
    expect([columns.length, agreeing.length, known + others]).toEqual([96, 74, 20]);
    expect(columns.length - answered.length).toBe(2);
  });

  test.each(agreeing)('$place: $column', ({ place, column, influence }) => {
    const theirs = centered(sampleAt(place), influence);
    expect(columnsApart(oursAt(place, column), theirs)).toBeLessThan(ofLargestInfluence);
  });
});

describe('where they differ', () => {
  test.each(differ)('%s: %s', (name, places) => {
    const known = disagreements.influence.filter((each) => each.places === places);
    expect(known.length).toBe(1);
    const found = answered.filter(({ column }) => name.test(column));
    expect(found.length).toBe(3);
    for (const { place, column, influence } of found) {
      const theirs = centered(sampleAt(place), influence);
      expect(columnsApart(oursAt(place, column), theirs), place).toBeGreaterThan(differing);
    }
  });
});

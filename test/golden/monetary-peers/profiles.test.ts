import { describe, expect, test } from 'vitest';
import { lorenzCurve } from '../../../src/inequality/curves/lorenzCurve.ts';
import { inequalityProfile } from '../../../src/inequality/inequalityProfile.ts';
import { meanLogDeviation } from '../../../src/inequality/measures/meanLogDeviation.ts';
import { theilIndex } from '../../../src/inequality/measures/theilIndex.ts';
import { medianWelfare } from '../../../src/inequality/shares/medianWelfare.ts';
import { quantileTable } from '../../../src/inequality/shares/quantileTable.ts';
import { povertyGapIndex } from '../../../src/monetary/measures/povertyGapIndex.ts';
import { squaredPovertyGap } from '../../../src/monetary/measures/squaredPovertyGap.ts';
import { povertyProfile } from '../../../src/monetary/povertyProfile.ts';
import { sortSample } from '../../../src/sample/sortSample.ts';
import { expectFigures, type Figure, leavesOf } from './figures.ts';
import { data, groupings, type SampleName, sampleAt, type Tree, treeAt } from './goldenData.ts';
import { probabilities } from './ours/inequalityEntries.ts';

const places = [
  'positive/unweighted',
  'positive/households',
  'positive/persons',
  'twelve/unweighted',
  'twelve/weighted',
];

/** The leaves of a tree at places, under other names. */
function named(tree: Tree, names: { readonly [name: string]: string }): Map<string, number | null> {
  const leaves = leavesOf(tree);
  return new Map(Object.entries(names).map(([name, place]) => [name, leaves.get(place) ?? null]));
}

const figures = (record: object) => new Map(Object.entries(record) as [string, Figure][]);

describe.each(places)('equal to the brute force in fractions: all at once, %s', (place) => {
  const name = place.split('/')[0] as SampleName;
  const sample = sampleAt(place);
  const tree = treeAt(`${place}/inequality`);

  test('the inequality profile', () => {
    const { p10p50, ...values } = inequalityProfile(sample).all.values;
    const wanted = named(tree, {
      meanWelfare: 'mean',
      medianWelfare: 'quantiles/0.5',
      giniIndex: 'gini',
      hooverIndex: 'hoover',
      entropyMinus1: 'generalizedEntropy/-1',
      meanLogDeviation: 'generalizedEntropy/0',
      theilIndex: 'generalizedEntropy/1',
      entropy2: 'generalizedEntropy/2',
      atkinsonHalf: 'atkinson/0.5',
      atkinson1: 'atkinson/1',
      atkinson2: 'atkinson/2',
      p90p10: 'quantileRatios/p90p10',
      p90p50: 'quantileRatios/p90p50',
      quintileShareRatio: 'quintileShareRatio',
      palmaRatio: 'palma',
      bottom40Share: 'shares/bottom40',
      bottom50Share: 'shares/bottom50',
      top10Share: 'shares/top10',
      top1Share: 'shares/top1',
    });
    expectFigures(figures(values), wanted, /mean$|median/);
    const inverse = new Map([['p50p10', p10p50 === null ? null : 1 / p10p50]]);
    expectFigures(inverse, named(tree, { p50p10: 'quantileRatios/p50p10' }));
  });

  test('everyday names of measures with a parameter, also of a sorted sample', () => {
    const sorted = sortSample(sample);
    const line = data.lines[name][1] as number;
    for (const input of [sample, sorted]) {
      const ours = {
        median: medianWelfare(input).value,
        theil: theilIndex(input).value,
        meanLogDeviation: meanLogDeviation(input).value,
      };
      const wanted = named(tree, {
        median: 'quantiles/0.5',
        theil: 'generalizedEntropy/1',
        meanLogDeviation: 'generalizedEntropy/0',
      });
      expectFigures(figures(ours), wanted);
      const gaps = {
        gap: povertyGapIndex(input, { line }).value,
        squared: squaredPovertyGap(input, { line }).value,
      };
      const ofPoverty = treeAt(`${place}/poverty/${line}`);
      expectFigures(figures(gaps), named(ofPoverty, { gap: 'fgt/1', squared: 'fgt/2' }));
    }
  });

  test('Lorenz curves read at tenths, and the table of tenths', () => {
    for (const [kind, branch] of [
      ['relative', 'lorenz'],
      ['generalized', 'generalizedLorenz'],
      ['absolute', 'absoluteLorenz'],
    ] as const) {
      const { points } = lorenzCurve(sample, { kind, points: probabilities.tenths });
      const ours = points?.map(({ share, value }) => [share.toFixed(1), value] as const);
      expectFigures(new Map(ours), leavesOf(treeAt(branch, tree)));
    }
    const { groups } = quantileTable(sample);
    const tenths = groups.map(
      ({ group, cumulativeShare }) => [(group / 10).toFixed(1), cumulativeShare] as const,
    );
    expectFigures(new Map([['0.0', 0], ...tenths]), leavesOf(treeAt('lorenz', tree)));
  });

  test('the poverty profile, of all and of regions', () => {
    const by = { region: groupings(name).region as never };
    const line = name === 'positive' ? 1500 : 6;
    const [profile] = povertyProfile({ ...sample, by }, { lines: [line], alphas: [0.5, 3] }).lines;
    const { groupings: found = [], fgt = [], definition, line: amount, ...all } = profile ?? {};
    expect([definition, amount]).toEqual([String(line), line]);
    const ofAll = treeAt(`${place}/poverty/${line}`);
    const ours = { ...all, half: fgt[0]?.value, third: fgt[1]?.value };
    const { rows, weight } = treeAt(place);
    const wanted = named(ofAll, {
      poorRows: 'below/poorRows',
      poorPopulation: 'below/numberOfPoor',
      povertyHeadcount: 'below/headcount',
      povertyGapIndex: 'fgt/1',
      squaredPovertyGap: 'fgt/2',
      wattsIndex: 'watts',
      incomeGapRatio: 'below/incomeGapRatio',
      meanShortfall: 'meanShortfall',
      meanShortfallOfPoor: 'below/meanShortfallOfPoor',
      totalShortfall: 'totalShortfall',
      half: 'fgt/0.5',
      third: 'fgt/3',
    });
    wanted.set('rows', rows as number).set('population', weight as number);
    expectFigures(figures(ours), wanted, /rows|opulation|Headcount|total/);
    const [grouping] = found;
    for (const group of grouping?.groups ?? []) {
      const golden = treeAt(`${place}/region/groups/${group.label}`);
      const ofGroup = new Map<string, Figure>([
        ['rows', group.rows],
        ['weight', group.population],
        ['populationShare', group.populationShare],
      ]);
      const keys = ['rows', 'weight', 'populationShare'];
      for (const [measure, place] of [
        ['povertyHeadcount', 'headcountBelow'],
        ['povertyGapIndex', 'povertyGap'],
        ['squaredPovertyGap', 'squaredPovertyGap'],
        ['wattsIndex', 'watts'],
      ] as const) {
        ofGroup.set(`${place}/value`, group[measure]);
        ofGroup.set(`${place}/relativeRisk`, group.relativeRisks[measure]);
        ofGroup.set(`${place}/contributionShare`, group.contributionShares[measure]);
        keys.push(`${place}/value`, `${place}/relativeRisk`, `${place}/contributionShare`);
      }
      const names = Object.fromEntries(keys.map((key) => [key, key]));
      expectFigures(ofGroup, named(golden, names), /rows|weight|populationShare/);
    }
    expect(grouping?.groups.length).toBe(name === 'positive' ? 5 : 2);
  });
});

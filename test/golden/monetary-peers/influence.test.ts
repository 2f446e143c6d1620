import { describe, expect, test } from 'vitest';
import { giniIndexMeasure } from '../../../src/inequality/measures/giniIndex.ts';
import { medianWelfareMeasure } from '../../../src/inequality/shares/medianWelfare.ts';
import type { RelativeLine } from '../../../src/monetary/lines/povertyLine.ts';
import { fgtIndexMeasure } from '../../../src/monetary/measures/fgtIndex.ts';
import { apart, columnsApart } from './figures.ts';
import { groupings, listAt, sampleAt, treeAt } from './goldenData.ts';
import { influenceMeasures } from './ours/influenceMeasures.ts';
import { centered } from './rows.ts';
import { ofLargestInfluence, relative } from './tolerances.ts';

describe.each(['unweighted', 'weighted'])(
  'equal to the derivative by exact weights: influence on measures of the twelve rows, %s',
  (weighting) => {
    const sample = { ...sampleAt(`twelve/${weighting}`), by: groupings('twelve') };
    const wanted = treeAt(`twelve/${weighting}/influence/measures`);
    const measures = influenceMeasures(6);

    test('all measures are there', () => {
      // The headcount is also the FGT index of α = 0.
      const { 'fgt(0)': _, ...ours } = measures;
      expect(Object.keys(ours).sort()).toEqual(Object.keys(wanted).sort());
      expect(Object.keys(wanted).length).toBe(38);
    });

    test.each(Object.keys(wanted))('%s', (name) => {
      const { value, ...golden } = treeAt(name, wanted);
      const measure = measures[name];
      expect(apart(measure?.value(sample), value as number)).toBeLessThan(relative);
      const influence = measure?.influence(sample) ?? null;
      const distance = columnsApart(influence, listAt(golden, 'influence'));
      expect(distance).toBeLessThan(ofLargestInfluence);
    });
  },
);

describe('equal to closed forms with 50 digits: influence of 400 rows', () => {
  const sample = sampleAt('positive/households');
  const place = 'positive/households/relativeLineInfluence';
  const { bandwidth } = treeAt(place) as { readonly bandwidth: number };
  const lines: readonly [string, RelativeLine][] = [
    ['0.6median', { kind: 'relative', of: 'median', share: 0.6 }],
    ['0.5mean', { kind: 'relative', of: 'mean', share: 0.5 }],
  ];

  test('on the Gini index', () => {
    const wanted = listAt(treeAt('positive/households'), 'giniInfluence');
    const influence = giniIndexMeasure().influence(sample);
    expect(columnsApart(influence, wanted)).toBeLessThan(ofLargestInfluence);
  });

  test('on the median and a line of 60% of it, at a bandwidth', () => {
    // Theirs has 1/2 where ours has the share at or below the median, so that the mean is 0.
    const median = medianWelfareMeasure({ bandwidth });
    const golden = treeAt(`${place}/median`);
    expect(median.value(sample)).toBe(golden.value);
    const influence = median.influence(sample);
    const wanted = centered(sample, listAt(golden, 'influence'));
    expect(columnsApart(influence, wanted)).toBeLessThan(ofLargestInfluence);
    const ofLine = listAt(treeAt(`${place}/0.6median`), 'lineInfluence');
    const share = influence?.map((one) => 0.6 * one) ?? null;
    expect(columnsApart(share, centered(sample, ofLine))).toBeLessThan(ofLargestInfluence);
  });

  test.each(
    lines.flatMap(([name, line]) => [0, 1, 2].map((alpha) => [alpha, name, line] as const)),
  )('on FGT of α = %d with a line of %s, which is estimated too', (alpha, name, line) => {
    const measure = fgtIndexMeasure({ line, alpha, bandwidth, boundary: 'atOrBelow' });
    const golden = treeAt(`${place}/${name}/fgt(${alpha})`);
    expect(apart(measure.value(sample), golden.value as number)).toBeLessThan(relative);
    const wanted = centered(sample, listAt(golden, 'influence'));
    expect(columnsApart(measure.influence(sample), wanted)).toBeLessThan(ofLargestInfluence);
  });
});

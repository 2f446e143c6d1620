import { describe, expect, test } from 'vitest';
import { betweenGroupShare } from '../../../src/inequality/decomposition/betweenGroupShare.ts';
import { sourceShare } from '../../../src/inequality/decomposition/sourceShare.ts';
import { duclosEstebanRayIndex } from '../../../src/inequality/polarization/duclosEstebanRayIndex.ts';
import { apart, expectFigures, leavesOf } from './figures.ts';
import { data, groupings, type SampleName, sampleAt, treeAt, weightings } from './goldenData.ts';
import { polarizationFigures, tipFigures } from './ours/curveFigures.ts';
import { groupFigures } from './ours/groupFigures.ts';
import { concentrationOfConsumption, sourceFigures, taxFigures } from './ours/sourceFigures.ts';
import { relative } from './tolerances.ts';

/** Sums that are whole in doubles, and what is one of them over another: rounded once. */
const exact = /rows$|weight$|populationShare$|^shorrocks.*mean$|headcount.*\/value$|^line$/;

const places = [
  ...weightings.map((weighting) => `positive/${weighting}`),
  'twelve/unweighted',
  'twelve/weighted',
];
const [large, small] = [places.slice(0, 3), places.slice(3)];
const each = <Setting>(of: readonly string[], settings: readonly Setting[]) =>
  of.flatMap((place) => settings.map((setting) => [place, setting] as const));

describe('equal to the brute force in fractions: groups', () => {
  test.each([
    ...each(large, [
      ['region', 1500],
      ['area', 1500],
    ] as const),
    ...each(small, [['region', 6]] as const),
  ])('poverty, entropy, Gini and polarization of %s by %s', (place, [by, line]) => {
    const sample = { ...sampleAt(place), by: groupings(place.split('/')[0] as SampleName) };
    const wanted = leavesOf(treeAt(`${place}/${by}`));
    expectFigures(groupFigures(sample, by, line), wanted, exact);
  });
});

test.each(large)(
  'equal to the brute force in fractions: the share between groups of %s',
  (place) => {
    const sample = { ...sampleAt(place), by: groupings('positive') };
    for (const by of ['region', 'area']) {
      for (const alpha of [-1, 0, 0.5, 1, 2]) {
        const { betweenShare } = treeAt(`${place}/${by}/generalizedEntropy/${alpha}`);
        const { value } = betweenGroupShare(sample, { by, alpha });
        expect(apart(value, betweenShare as number)).toBeLessThan(relative);
      }
    }
  },
);

describe.each(weightings)(
  'equal to the brute force in fractions: sources and tax, %s',
  (weighting) => {
    const tree = treeAt(`positive/${weighting}`);

    test('what each source adds, by covariance and by the Gini index', () => {
      const wanted = leavesOf(treeAt('sources', tree));
      expectFigures(sourceFigures(weighting), wanted, exact);
    });

    test('the same as measures of one source', () => {
      const { sources } = data.positive;
      const sample = { ...sampleAt(`positive/${weighting}`), sources };
      for (const source of Object.keys(sources)) {
        const byCovariance = treeAt(`sources/shorrocks/${source}`, tree).share as number;
        const byGini = treeAt(`sources/lermanYitzhaki/sources/${source}`, tree);
        for (const [attribution, wanted] of [
          ['covariance', byCovariance],
          ['gini', byGini.contributionShare as number],
        ] as const) {
          expect(apart(sourceShare(sample, { source, attribution }).value, wanted)).toBeLessThan(
            relative,
          );
        }
      }
    });

    test('progressivity, redistribution, reranking and the concentration of a tax', () => {
      expectFigures(taxFigures(weighting), leavesOf(treeAt('progressivity', tree)));
    });

    test('the concentration of consumption', () => {
      const wanted = tree.concentrationOfConsumption as number;
      expect(apart(concentrationOfConsumption(weighting), wanted)).toBeLessThan(relative);
    });
  },
);

describe('equal to the brute force in fractions: curves and polarization', () => {
  test.each([...each(large, [1500, 2000]), ...each(small, [3, 6])])(
    'the TIP curves of %s at %d',
    (place, line) => {
      expectFigures(tipFigures(sampleAt(place), line), leavesOf(treeAt(`${place}/tip/${line}`)));
    },
  );

  test.each([...each(large, [250, 600]), ...each(small, [2])])(
    'Duclos, Esteban and Ray of %s at a bandwidth of %d',
    (place, bandwidth) => {
      for (const alpha of [0, 0.25, 0.5, 1]) {
        const wanted = leavesOf(treeAt(`${place}/duclosEstebanRay/${bandwidth}/${alpha}`));
        expectFigures(polarizationFigures(sampleAt(place), alpha, bandwidth), wanted);
      }
    },
  );

  test.each([0.25, 0.5, 1])('the same at the bandwidth of the rule, α = %d', (alpha) => {
    const sample = sampleAt('positive/unweighted');
    const golden = treeAt(`positive/unweighted/duclosEstebanRayRule/${alpha}`);
    const { bandwidth, ...wanted } = golden;
    expectFigures(polarizationFigures(sample, alpha, bandwidth as number), leavesOf(wanted));
    // The deviation of the brute force is over n − 1, that of the rule here over n.
    const own = (bandwidth as number) * Math.sqrt(399 / 400);
    const [byRule, byHand] = [{ alpha }, { alpha, bandwidth: own }].map(
      (options) => duclosEstebanRayIndex(sample, options).value as number,
    );
    expect(apart(byRule, byHand as number)).toBeLessThan(relative);
    expect(apart(byRule, wanted.halfOfThat as number)).toBeGreaterThan(1e-5);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decomposeGiniBySource } from '../../../src/inequality/decomposition/decomposeGiniBySource.ts';
import { giniIndex } from '../../../src/inequality/measures/giniIndex.ts';
import { untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { expectNear } from '../concentration/pairs.ts';
import { expectExact, peerCases, peerData, withWeight } from '../concentration/peers.ts';
import { meanOver, names, pairsOf, sourceRows, sourcesSample, welfareOf } from './sourceRows.ts';

describe('the Gini index by source', () => {
  test('is what pairs of rows make, and adds up', () => {
    fc.assert(
      fc.property(sourceRows, (rows) => {
        const result = decomposeGiniBySource(sourcesSample(rows));
        const mean = meanOver(rows, welfareOf);
        const gini = pairsOf(rows, welfareOf, welfareOf) / mean;
        expectNear(result.value, gini);
        let [contributions, shares, elasticities] = [0, 0, 0];
        for (const [place, name] of names.entries()) {
          const found = result.sources[place];
          const of = (row: (typeof rows)[number]) => row[name];
          const [own, byWelfare] = [pairsOf(rows, of, of), pairsOf(rows, of, welfareOf)];
          const ownMean = meanOver(rows, of);
          expect(found?.source).toBe(name);
          expectNear(found?.welfareShare as number, ownMean / mean);
          expectNear(found?.contribution as number, byWelfare / mean);
          if (ownMean === 0) {
            expect([found?.giniIndex, found?.concentrationIndex]).toEqual([null, null]);
          } else {
            expectNear(found?.giniIndex as number, own / ownMean, 10);
            expectNear(found?.concentrationIndex as number, byWelfare / ownMean, 10);
          }
          if (own === 0) expect(found?.giniCorrelation).toBe(null);
          else {
            expectNear(found?.giniCorrelation as number, byWelfare / own, 1, 1e-12);
            expect(Math.abs(found?.giniCorrelation as number)).toBeLessThanOrEqual(1);
          }
          contributions += found?.contribution as number;
          shares += found?.contributionShare ?? 0;
          elasticities += found?.elasticity ?? 0;
        }
        expectNear(contributions, gini, 0, 1e-12);
        if (gini > 0) {
          expectNear(shares, 1, 0, 1e-12);
          expectNear(elasticities, 0, 1, 1e-12);
        } else {
          expect(result.sources.map(({ contributionShare }) => contributionShare)).toEqual([
            null,
            null,
            null,
          ]);
          expect(result.sources.map(({ elasticity }) => elasticity)).toEqual([null, null, null]);
        }
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
    );
  });

  test('has the elasticity by which the index grows with a source', () => {
    const sources = { wage: [4, 9, 2, 20], farm: [3, 1, 6, 2] };
    const { value, sources: found } = decomposeGiniBySource({ sources });
    const grown = (by: number) =>
      giniIndex({
        welfare: sources.wage.map((wage, row) => wage * (1 + by) + (sources.farm[row] as number)),
      }).value as number;
    const slope = (grown(1e-5) - grown(-1e-5)) / 2e-5 / (value as number);
    expectNear(found[0]?.elasticity as number, slope, 1, 1e-8);
  });

  test('does not see the order of rows of equal welfare', () => {
    const one = decomposeGiniBySource({ sources: { a: [1, 4, 2, 6], b: [4, 1, 8, 4] } });
    const other = decomposeGiniBySource({ sources: { a: [4, 1, 6, 2], b: [1, 4, 4, 8] } });
    for (const [place, source] of one.sources.entries()) {
      const wanted = other.sources[place]?.contribution as number;
      expectNear(source.contribution, wanted, 1, 1e-15);
    }
    // By hand: a is 2.5 and 4 on the two levels: half of the distance, at shares of a half, over 7.5.
    expectNear(one.sources[0]?.contribution as number, 1.5 / 4 / 7.5, 0, 1e-15);
  });

  test.each(peerCases)('is the exact one of the peers’ data, $name', ({ weight, exact }) => {
    const { sources, income: welfare } = peerData;
    const found = decomposeGiniBySource(withWeight({ welfare, sources }, weight));
    expectExact(found.value, exact.sources.lermanYitzhaki.gini);
    for (const each of found.sources) {
      const wanted = exact.sources.lermanYitzhaki.sources[each.source];
      expectExact(each.welfareShare, wanted?.incomeShare);
      expectExact(each.giniIndex, wanted?.gini);
      expectExact(each.giniCorrelation, wanted?.giniCorrelation);
      expectExact(each.concentrationIndex, wanted?.concentration);
      expectExact(each.contribution, wanted?.contribution);
      expectExact(each.contributionShare, wanted?.contributionShare);
      expectExact(each.elasticity, wanted?.elasticity);
    }
    expect(found.sources).toHaveLength(4);
  });

  test('is null where nobody was counted or the mean is not above 0', () => {
    const nothing = {
      mean: null,
      welfareShare: null,
      giniIndex: null,
      concentrationIndex: null,
      giniCorrelation: null,
      contribution: null,
      contributionShare: null,
      elasticity: null,
    };
    const empty = { value: null, sources: [{ source: 'a', ...nothing }] };
    expect(decomposeGiniBySource({ sources: { a: [] } })).toMatchObject(empty);
    expect(decomposeGiniBySource({ sources: { a: [1] }, weight: [0] })).toMatchObject(empty);
    const zeros = decomposeGiniBySource({ sources: { a: [1, 2], b: [-1, -2] } });
    expect(zeros.value).toBe(null);
    expect(zeros.sources[1]).toEqual({
      ...nothing,
      source: 'b',
      mean: -1.5,
      giniIndex: -0.25 / 1.5,
      concentrationIndex: 0,
      giniCorrelation: 0,
    });
  });

  test('refuses negative welfare unless it is left out or kept, and any floor', () => {
    const sample = { sources: { a: [1, 5, 9], b: [-2, 0, 0] } };
    expectPovertyError(() => decomposeGiniBySource(sample), {
      code: 'outsideSupport',
      path: ['welfare', 0],
    });
    const omitted = decomposeGiniBySource(sample, { outsideSupport: 'omit' });
    expect([omitted.rows, omitted.value]).toEqual([2, 1 / 7]);
    const kept = decomposeGiniBySource(sample, { outsideSupport: 'keep' });
    expectNear(kept.value, 20 / 9 / (13 / 3));
    expectPovertyError(() => decomposeGiniBySource(sample, { outsideSupport: { floor: 0 } }), {
      code: 'unknownOption',
      path: ['outsideSupport'],
    });
    expectPovertyError(() => decomposeGiniBySource(sample, untyped({ by: 'a' })), {
      code: 'unknownOption',
      path: ['by'],
    });
  });
});

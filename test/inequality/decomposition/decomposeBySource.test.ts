import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decomposeBySource } from '../../../src/inequality/decomposition/decomposeBySource.ts';
import { sortSample } from '../../../src/sample/sortSample.ts';
import { untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { asDouble, binary, minus, sum, times } from '../../support/fractions.ts';
import { expectNear } from '../concentration/pairs.ts';
import { expectExact, peerCases, peerData, withWeight } from '../concentration/peers.ts';
import { meanOver, names, sourceRows, sourcesSample, welfareOf } from './sourceRows.ts';

describe('inequality by source', () => {
  test('is shared out by the covariance with welfare over its variance, and adds up to 1', () => {
    fc.assert(
      fc.property(sourceRows, (rows) => {
        const result = decomposeBySource(sourcesSample(rows));
        const mean = meanOver(rows, welfareOf);
        const variance = meanOver(rows, (row) => (welfareOf(row) - mean) ** 2);
        expectNear(result.mean, mean);
        expectNear(result.standardDeviation, Math.sqrt(variance));
        let sum = 0;
        for (const [place, name] of names.entries()) {
          const found = result.sources[place];
          const own = meanOver(rows, (row) => row[name]);
          const covariance = meanOver(rows, (row) => (row[name] - own) * (welfareOf(row) - mean));
          const spread = Math.sqrt(meanOver(rows, (row) => (row[name] - own) ** 2));
          expect(found?.source).toBe(name);
          expectNear(found?.mean as number, own);
          expectNear(found?.welfareShare as number, own / mean);
          expectNear(found?.standardDeviation as number, spread);
          if (new Set(rows.map(welfareOf)).size === 1) {
            expect([found?.contributionShare, found?.correlation]).toEqual([null, null]);
            continue;
          }
          expectNear(found?.contributionShare as number, covariance / variance, 1, 1e-12);
          sum += found?.contributionShare as number;
          if (new Set(rows.map((row) => row[name])).size === 1) {
            expect(found?.correlation).toBe(null);
          } else {
            const wanted = covariance / spread / Math.sqrt(variance);
            expectNear(found?.correlation as number, wanted, 1, 1e-12);
            expect(Math.abs(found?.correlation as number)).toBeLessThanOrEqual(1);
          }
        }
        if (sum !== 0) expectNear(sum, 1, 0, 1e-12);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
    );
  });

  test('does not depend on whether welfare is given or left out', () => {
    fc.assert(
      fc.property(sourceRows, (rows) => {
        const sample = sourcesSample(rows);
        const given = { ...sample, welfare: rows.map(welfareOf) };
        expect(decomposeBySource(given)).toEqual(decomposeBySource(sample));
      }),
    );
  });

  test.each(peerCases)('is the exact one of the peers’ data, $name', ({ weight, exact }) => {
    const { sources, income: welfare } = peerData;
    const found = decomposeBySource(withWeight({ welfare, sources }, weight));
    for (const each of found.sources) {
      const wanted = exact.sources.shorrocks[each.source];
      expectExact(each.contributionShare, wanted?.share);
      expectExact(each.mean, wanted?.mean);
      expectExact(each.welfareShare, wanted?.incomeShare);
    }
    expect(found.sources).toHaveLength(4);
  });

  test('accepts welfare that is negative or comes to nothing', () => {
    const found = decomposeBySource({ sources: { gain: [4, 0], loss: [0, -4] } });
    expect(found).toMatchObject({
      mean: 0,
      standardDeviation: 4,
      sources: [
        { source: 'gain', welfareShare: null, correlation: 1, contributionShare: 0.5 },
        { source: 'loss', welfareShare: null, correlation: 1, contributionShare: 0.5 },
      ],
    });
  });

  test('stands amounts near both ends of the doubles', () => {
    const wanted = decomposeBySource({ sources: { a: [1, 3, 5], b: [2, 0, 1] } });
    for (const unit of [2 ** 1010, 2 ** -1060]) {
      const scale = (values: number[]) => values.map((value) => value * unit);
      const found = decomposeBySource({ sources: { a: scale([1, 3, 5]), b: scale([2, 0, 1]) } });
      for (const [place, source] of found.sources.entries()) {
        const share = wanted.sources[place]?.contributionShare as number;
        expectNear(source.contributionShare, share, 0, 1e-14);
      }
    }
  });

  test('is null where nobody was counted or all have the same', () => {
    const nothing = {
      mean: null,
      welfareShare: null,
      standardDeviation: null,
      correlation: null,
      contributionShare: null,
    };
    expect(decomposeBySource({ sources: { a: [], b: [] } })).toMatchObject({
      rows: 0,
      mean: null,
      standardDeviation: null,
      sources: [
        { source: 'a', ...nothing },
        { source: 'b', ...nothing },
      ],
    });
    const same = decomposeBySource({ sources: { a: [1, 2], b: [2, 1] } });
    expect(same.sources.map(({ contributionShare }) => contributionShare)).toEqual([null, null]);
    expect(same.standardDeviation).toBe(0);
  });

  test('leaves out rows in which a source has no value, by name', () => {
    const sample = { sources: { a: [1, Number.NaN, 3], b: [1, 1, 1] }, weight: [1, 4, 1] };
    expectPovertyError(() => decomposeBySource(sample), {
      code: 'missingValue',
      path: ['sources', 'a', 1],
    });
    const found = decomposeBySource(sample, { missing: 'omit' });
    expect(found).toMatchObject({ rows: 2, population: 2, mean: 3 });
    expect(found.treated.missing).toEqual({ rows: 1, weight: 4 });
    expect(found.conventions).toMatchObject({ attribution: 'covariance', missing: 'omit' });
  });

  test.each([
    [{ welfare: [3, 4], sources: { a: [1, 2], b: [2, 1] } }, {}, 'invalidNumber', ['welfare', 1]],
    [{ sources: { a: [1, 2] }, weight: [1] }, {}, 'unequalColumns', ['weight']],
    [{ welfare: [1], sources: { a: [1, 2] } }, {}, 'unequalColumns', ['sources', 'a']],
    [{ sources: { a: [1] } }, { outsideSupport: 'omit' }, 'unknownOption', ['outsideSupport']],
    [{ sources: { a: [1] } }, { attribution: 'gini' }, 'unknownOption', ['attribution']],
    [{ sources: { a: [1] } }, { missing: 'drop' }, 'unknownOption', ['missing']],
    [sortSample({ welfare: [1] }), {}, 'invalidType', ['sources']],
    [{ sources: { a: [1.7e308], b: [1.7e308] } }, {}, 'invalidNumber', ['welfare', 0]],
  ] as const)('refuses %j with %j', (sample, options, code, path) => {
    expectPovertyError(() => decomposeBySource(untyped(sample), untyped(options)), { code, path });
  });
});

test('standard deviations keep their digits where incomes are nearly equal', () => {
  const welfare = [1e6, 1e6 + 1e-6, 1e6 + 3e-6];
  const exact = welfare.map(binary);
  const mean = times(sum(exact), [1n, 3n]);
  const squares = exact.map((one) => times(minus(one, mean), minus(one, mean)));
  const wanted = Math.sqrt(asDouble(times(sum(squares), [1n, 3n])));
  const found = decomposeBySource({ welfare, sources: { all: welfare, none: [0, 0, 0] } });
  expect(Math.abs((found.standardDeviation as number) / wanted - 1)).toBeLessThan(1e-12);
  expect(found.sources[0]?.standardDeviation).toBe(found.standardDeviation);
  expectNear(found.sources[0]?.contributionShare as number, 1);
});

test('a giant of no weight changes nothing', () => {
  // Of 1 and 3, half by each source.
  const of = (unit: number) => ({
    welfare: [unit, 3 * unit, 1e300],
    weight: [1, 1, 0],
    sources: { wage: [unit / 2, 1.5 * unit, 0], rest: [unit / 2, 1.5 * unit, 1e300] },
  });
  for (const unit of [1, 2 ** -700]) {
    const found = decomposeBySource(of(unit));
    expect((found.standardDeviation as number) / unit).toBe(1);
    expect(found.sources.map(({ contributionShare }) => contributionShare)).toEqual([0.5, 0.5]);
  }
});

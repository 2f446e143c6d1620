import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decomposeInequality } from '../../../src/inequality/decomposition/decomposeInequality.ts';
import { generalizedEntropyIndex } from '../../../src/inequality/measures/generalizedEntropyIndex.ts';
import { sortSample } from '../../../src/sample/sortSample.ts';
import { untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { closeSample, wideSample } from '../../support/hardSample.ts';
import { expectNear } from '../concentration/pairs.ts';
import {
  expectExact,
  peerCases,
  peerData,
  peerGroupings,
  withWeight,
} from '../concentration/peers.ts';
import {
  groupRows,
  groupSample,
  meanWelfare,
  rowsByGroup,
  textbookEntropy,
  weightOf,
  withMeans,
} from './groupRows.ts';

const alphas = [-1, -0.3, 0, 0.25, 0.5, 1, 1.7, 2, 3] as const;

describe('inequality within and between groups', () => {
  test.each(alphas)('of α = %f is that of the definition', (alpha) => {
    fc.assert(
      fc.property(groupRows(), (rows) => {
        const result = decomposeInequality(groupSample(rows), { by: 'kind', alpha });
        expectNear(result.value, textbookEntropy(rows, alpha), 1, 1e-12);
        expectNear(result.between, textbookEntropy(withMeans(rows), alpha), 1, 1e-12);
        const mean = meanWelfare(rows);
        for (const [place, [label, own]] of rowsByGroup(rows).entries()) {
          const group = result.groups[place];
          const share = weightOf(own) / weightOf(rows);
          const value = textbookEntropy(own, alpha);
          expect(group).toMatchObject({ label, rows: own.length, population: weightOf(own) });
          expectNear(group?.mean as number, meanWelfare(own));
          expectNear(group?.populationShare as number, share);
          expectNear(group?.welfareShare as number, (share * meanWelfare(own)) / mean);
          expectNear(group?.value as number, value, 1, 1e-12);
          const weight = share * (meanWelfare(own) / mean) ** alpha;
          expectNear(group?.contribution as number, weight * value, weight, 1e-12);
        }
        expect(result.groups).toHaveLength(rowsByGroup(rows).length);
      }),
    );
  });

  test.each(alphas)('of α = %f adds up, to the last digits of the whole', (alpha) => {
    fc.assert(
      fc.property(groupRows(alpha > 0 ? 0 : 1), (rows) => {
        const result = decomposeInequality(groupSample(rows), { by: 'kind', alpha });
        const { value, within, between, withinShare, betweenShare, groups } = result;
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        if (value === null) {
          expect([within, between, withinShare, betweenShare]).toEqual([null, null, null, null]);
          return;
        }
        expectNear((within as number) + (between as number), value, 0, 1e-12);
        let sum = 0;
        for (const { contribution } of groups) sum += contribution as number;
        expectNear(sum, within as number, 0, 1e-14);
        if (value > 0) expectNear((withinShare as number) + (betweenShare as number), 1, 0, 1e-12);
        else expect([withinShare, betweenShare]).toEqual([null, null]);
      }),
    );
  });

  test('adds up where incomes are nearly equal, and is exactly 0 where they are', () => {
    const welfare = [1, 1 + 1e-9, 1 + 3e-9, 1 + 7e-9];
    const by = { kind: [1, 1, 2, 2] };
    for (const alpha of alphas) {
      const result = decomposeInequality({ welfare, by }, { by: 'kind', alpha });
      // By hand, to first order half the squared CV: variances 1/4 and 4 within, 20.25 / 4 + … between.
      const [low, high] = [0.5e-9, 5e-9];
      const mean = (low + high) / 2;
      expectNear(result.between, (high - mean) ** 2 / 2, 0, 1e-6);
      expectNear(result.within, (0.5e-9 ** 2 + 2e-9 ** 2) / 4, 0, 1e-6);
      expectNear(
        (result.within as number) + (result.between as number),
        result.value as number,
        0,
        1e-9,
      );
      const weight = [0.1, 0.7, 0.3, 0.2];
      const equal = { welfare: [0.1, 0.1, 0.1, 0.1], weight, by };
      expect(decomposeInequality(equal, { by: 'kind', alpha })).toMatchObject({
        value: 0,
        within: 0,
        between: 0,
        withinShare: null,
        betweenShare: null,
      });
    }
  });

  test('adds up on 100,000 incomes from 1e-3 to 1e12, and on nearly equal ones', () => {
    for (const sample of [wideSample, closeSample]) {
      const by = { kind: Array.from(sample.welfare, (_, row) => row % 7) };
      for (const alpha of alphas) {
        const result = decomposeInequality({ ...sample, by }, { by: 'kind', alpha });
        const sum = (result.within as number) + (result.between as number);
        expectNear(sum, result.value as number, 0, 1e-14);
      }
    }
  });

  test('has the figures of the Handbook’s ten incomes in two halves', () => {
    const welfare = [10, 15, 20, 25, 40, 20, 30, 35, 45, 90];
    const by = { half: [1, 1, 1, 1, 1, 2, 2, 2, 2, 2] };
    const theil = decomposeInequality({ welfare, by }, { by: 'half', alpha: 1 });
    expect(theil.within).toBeCloseTo(0.12643141, 10);
    expect(theil.between).toBeCloseTo(0.0566330123, 10);
    const log = decomposeInequality({ welfare, by }, { by: 'half', alpha: 0 });
    expect(log.within).toBeCloseTo(0.1203287713, 10);
    expect(log.between).toBeCloseTo(0.0588915178, 10);
  });

  test.each(peerCases)('is the exact one of the peers’ data, $name', ({ weight, exact }) => {
    const sample = withWeight({ welfare: peerData.income, by: peerGroupings }, weight);
    for (const by of ['region', 'area'] as const) {
      for (const [alpha, wanted] of Object.entries(exact[by].generalizedEntropy)) {
        const found = decomposeInequality(sample, { by, alpha: Number(alpha) });
        expectExact(found.value, wanted.total);
        expectExact(found.within, wanted.within);
        expectExact(found.between, wanted.between);
        expectExact(found.betweenShare, wanted.betweenShare);
        expect(found.groups.map(({ label }) => label)).toEqual(peerGroupings[by].labels);
        for (const group of found.groups) {
          expectExact(group.contribution, wanted.withinOf[group.label]);
          expectExact(group.mean, exact[by].groups[group.label]?.mean);
          expectExact(group.welfareShare, exact[by].groups[group.label]?.incomeShare);
        }
      }
    }
  });

  test('leaves rows out of their groups too, and keeps groups without rows', () => {
    const sample = {
      welfare: [0, 4, Number.NaN, 4, 0],
      weight: [1, 2, 4, 2, 8],
      by: { kind: { codes: [0, 1, 1, 1, 3], labels: ['x', 'y', 'none', 'z'] } },
    };
    const options = { by: 'kind', alpha: 0, missing: 'omit', outsideSupport: 'omit' } as const;
    const result = decomposeInequality(sample, options);
    expect(result.treated).toEqual({
      missing: { rows: 1, weight: 4 },
      omitted: { rows: 2, weight: 9 },
      changed: { rows: 0, weight: 0 },
    });
    expect(result.conventions).toMatchObject({ by: 'kind', alpha: '0', outsideSupport: 'omit' });
    const empty = {
      rows: 0,
      population: 0,
      populationShare: 0,
      mean: null,
      welfareShare: 0,
      value: null,
      contribution: 0,
      contributionShare: null,
    };
    const full = { rows: 2, population: 4, populationShare: 1, mean: 4, welfareShare: 1, value: 0 };
    expect(result.groups).toEqual([
      { label: 'x', ...empty },
      { label: 'y', ...full, contribution: 0, contributionShare: null },
      { label: 'none', ...empty },
      { label: 'z', ...empty },
    ]);
  });

  test('a group where all have 0 adds nothing within, and all of its distance between', () => {
    const sample = { welfare: [0, 0, 4, 4], by: { kind: [1, 1, 2, 2] } };
    for (const alpha of [0.25, 0.5, 1, 2]) {
      const result = decomposeInequality(sample, { by: 'kind', alpha });
      // By hand: half of all have twice the mean.
      const wanted = alpha === 1 ? Math.log(2) : (2 ** (alpha - 1) - 1) / (alpha * (alpha - 1));
      expectNear(result.between, wanted, 0, 1e-14);
      expect(result.within).toBe(0);
      expect(result.groups.map(({ value }) => value)).toEqual([null, 0]);
    }
  });

  test('is null where nobody was counted or all have nothing', () => {
    const nothing = {
      value: null,
      within: null,
      between: null,
      withinShare: null,
      betweenShare: null,
    };
    const options = { by: 'kind', alpha: 1 };
    const empty = decomposeInequality({ welfare: [], by: { kind: [] } }, options);
    expect(empty).toMatchObject({ ...nothing, groups: [], rows: 0 });
    const weightless = { welfare: [1, 2], weight: [0, 0], by: { kind: ['b', 'a'] } };
    expect(decomposeInequality(weightless, options)).toMatchObject({
      ...nothing,
      groups: [
        { label: 'a', rows: 1, populationShare: null, welfareShare: null, contribution: null },
        { label: 'b', rows: 1, populationShare: null, welfareShare: null, contribution: null },
      ],
    });
    const zeros = { welfare: [0, 0], by: { kind: ['a', 'b'] } };
    expect(decomposeInequality(zeros, options)).toMatchObject({
      ...nothing,
      groups: [
        { label: 'a', populationShare: 0.5, mean: 0, welfareShare: null, value: null },
        { label: 'b', populationShare: 0.5, mean: 0, welfareShare: null, value: null },
      ],
    });
  });

  test('stands incomes near both ends of the doubles', () => {
    const by = { kind: [1, 1, 2, 2] };
    const options = { by: 'kind', alpha: 2 };
    const wanted = decomposeInequality({ welfare: [1, 3, 5, 7], by }, options);
    for (const unit of [2 ** 1018, 2 ** -1060]) {
      const welfare = [1, 3, 5, 7].map((income) => income * unit);
      const { within, between, groups } = decomposeInequality({ welfare, by }, options);
      expect([within, between]).toEqual([wanted.within, wanted.between]);
      expect(groups[1]?.mean).toBe(6 * unit);
    }
    const powers = { welfare: [1e-5, 1e300], by: { kind: [1, 2] } };
    expectPovertyError(() => decomposeInequality(powers, { by: 'kind', alpha: -3 }), {
      code: 'overflow',
      path: ['welfare'],
    });
  });

  test('gives the value of the index itself', () => {
    fc.assert(
      fc.property(groupRows(), (rows) => {
        const sample = groupSample(rows);
        const { value } = decomposeInequality(sample, { by: 'kind', alpha: 1.5 });
        expect(value).toBe(generalizedEntropyIndex(sample, { alpha: 1.5 }).value);
      }),
    );
  });

  test.each([
    [{ by: 'region', alpha: 1 }, 'missingValue', ['by', 'region']],
    [{ by: 'toString', alpha: 1 }, 'missingValue', ['by', 'toString']],
    [{ alpha: 1 }, 'missingValue', ['by']],
    [{ by: 'kind' }, 'missingValue', ['alpha']],
    [{ by: 'kind', alpha: Number.NaN }, 'invalidNumber', ['alpha']],
    [{ by: 'kind', alpha: 1, outsideSupport: 'keep' }, 'unknownOption', ['outsideSupport']],
    [{ by: 'kind', alpha: 1, groups: 2 }, 'unknownOption', ['groups']],
    [undefined, 'missingValue', ['options']],
    [null, 'missingValue', ['options']],
    ['kind', 'invalidType', ['options']],
  ] as const)('refuses the options %j', (options, code, path) => {
    const sample = { welfare: [1, 2], by: { kind: ['a', 'b'] } };
    expectPovertyError(() => decomposeInequality(sample, untyped(options)), { code, path });
  });

  test.each([
    [{ welfare: [1, 0], by: { kind: ['a', 'b'] } }, 'outsideSupport', ['welfare', 1]],
    [{ welfare: [1, 2], by: { kind: ['a'] } }, 'unequalColumns', ['by', 'kind']],
    [{ welfare: [1, 2], by: { kind: ['a', null] } }, 'missingValue', ['by', 'kind', 1]],
    [{ welfare: [1, 2] }, 'missingValue', ['by']],
    [{ by: { kind: [1] } }, 'missingValue', ['welfare']],
    [null, 'missingValue', []],
    [sortSample({ welfare: [1, 2] }), 'missingValue', ['by']],
  ] as const)('refuses the sample %#', (sample, code, path) => {
    const options = { by: 'kind', alpha: 0 };
    expectPovertyError(() => decomposeInequality(untyped(sample), options), { code, path });
  });

  test('takes a sorted sample with its groupings', () => {
    const sample = { welfare: [30, 10, 20, 20], by: { kind: ['b', 'b', 'a', 'a'] } };
    const options = { by: 'kind', alpha: 2 };
    const found = decomposeInequality(untyped(sortSample(sample)), options);
    // By hand: all is within b, of half of the population with the mean of all: 0.125 / 2.
    expect(found).toMatchObject({ value: 0.0625, within: 0.0625, between: 0 });
    expect(found).toEqual(decomposeInequality(sample, options));
  });
});

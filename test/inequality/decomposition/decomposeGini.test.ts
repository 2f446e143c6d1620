import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decomposeGini } from '../../../src/inequality/decomposition/decomposeGini.ts';
import { giniIndex } from '../../../src/inequality/measures/giniIndex.ts';
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
  pairGini,
  rowsByGroup,
  weightOf,
  withMeans,
} from './groupRows.ts';

const byKind = { by: 'kind' } as const;

describe('the Gini index within and between groups', () => {
  test('is that of all pairs, of pairs within, and of the means', () => {
    fc.assert(
      fc.property(groupRows(), (rows) => {
        const result = decomposeGini(groupSample(rows), byKind);
        expectNear(result.value, pairGini(rows));
        expectNear(result.between, pairGini(withMeans(rows)));
        let within = 0;
        for (const [place, [label, own]] of rowsByGroup(rows).entries()) {
          const group = result.groups[place];
          const share = weightOf(own) / weightOf(rows);
          const contribution =
            share * share * (meanWelfare(own) / meanWelfare(rows)) * pairGini(own);
          within += contribution;
          expect(group).toMatchObject({ label, rows: own.length, population: weightOf(own) });
          expectNear(group?.value as number, pairGini(own));
          expectNear(group?.contribution as number, contribution);
        }
        expectNear(result.within, within);
        expectNear(result.overlap, pairGini(rows) - within - pairGini(withMeans(rows)));
      }),
    );
  });

  test('adds up, and none of its parts is below 0; kept incomes below 0 among them', () => {
    fc.assert(
      fc.property(groupRows(-60), (rows) => {
        const sample = groupSample(rows);
        const result = decomposeGini(sample, { ...byKind, outsideSupport: 'keep' });
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        const gini = giniIndex(sample, { outsideSupport: 'keep' }).value;
        if (result.value === null) {
          expect([result.within, result.between, result.overlap]).toEqual([null, null, null]);
          expect([gini, meanWelfare(rows) <= 0]).toEqual([null, true]);
          return;
        }
        const [within, between, overlap] = [result.within, result.between, result.overlap] as [
          number,
          number,
          number,
        ];
        expectNear(within + between + overlap, result.value, 0, 1e-12);
        // Incomes of both signs leave a mean that is known to fewer digits.
        expectNear(gini, result.value, result.value ** 2, 1e-13);
        expect(Math.min(within, between, overlap)).toBeGreaterThanOrEqual(0);
        if (result.value > 0) {
          const { withinShare, betweenShare, overlapShare } = result;
          const sum = (withinShare as number) + (betweenShare as number) + (overlapShare as number);
          expectNear(sum, 1, 0, 1e-12);
        }
      }),
    );
  });

  test('has no overlap at all where ranges do not meet, and its digits where they hardly do', () => {
    const by = { kind: [1, 1, 1, 2, 2, 2] };
    const weight = [0.1, 0.7, 0.3, 0.2, 0.9, 0.4];
    const welfare = [0.1, 0.3, 0.7, 0.7, 1.1, 1e9];
    expect(decomposeGini({ welfare, by, weight }, byKind)).toMatchObject({
      overlap: 0,
      overlapShare: 0,
    });
    const meeting = { welfare: [0.1, 0.3, 0.7 + 2 ** -40, 0.7, 1.1, 1e9], by, weight };
    const mean = (0.01 + 0.21 + 0.21 + 0.14 + 0.99 + 4e8) / 2.6;
    const wanted = (2 * 0.3 * 0.2 * (0.7 + 2 ** -40 - 0.7)) / 2.6 ** 2 / mean;
    expectNear(decomposeGini(meeting, byKind).overlap, wanted, 0, 1e-12);
  });

  test('adds up on 100,000 incomes from 1e-3 to 1e12, and on nearly equal ones', () => {
    for (const sample of [wideSample, closeSample]) {
      const by = { kind: Array.from(sample.welfare, (_, row) => row % 7) };
      const { value, within, between, overlap } = decomposeGini({ ...sample, by }, byKind);
      const sum = (within as number) + (between as number) + (overlap as number);
      expectNear(sum, value as number, 0, 1e-14);
    }
  });

  test('has the figures of the Handbook’s ten incomes in two halves', () => {
    const welfare = [10, 15, 20, 25, 40, 20, 30, 35, 45, 90];
    const by = { kind: [1, 1, 1, 1, 1, 2, 2, 2, 2, 2] };
    const result = decomposeGini({ welfare, by }, byKind);
    expectNear(result.within, 3 / 22);
    expectNear(result.between, 1 / 6);
    expectNear(result.overlap, 0.8 / 33);
    expectNear(result.groups[0]?.value as number, 2.8 / 11);
    expectNear(result.groups[1]?.value as number, 3.1 / 11);
  });

  test.each(peerCases)('is the exact one of the peers’ data, $name', ({ weight, exact }) => {
    const sample = withWeight({ welfare: peerData.income, by: peerGroupings }, weight);
    for (const by of ['region', 'area'] as const) {
      const found = decomposeGini(sample, { by });
      const wanted = exact[by].gini;
      expectExact(found.value, wanted.total);
      expectExact(found.within, wanted.within);
      expectExact(found.between, wanted.between);
      expectExact(found.overlap, wanted.overlap);
      for (const group of found.groups) {
        expectExact(group.contribution, wanted.withinOf[group.label]);
        expectExact(group.value, exact[by].groups[group.label]?.gini);
      }
    }
  });

  test('has a group of no or negative mean without an index of its own', () => {
    const sample = { welfare: [-3, 1, 5, 9], by: { kind: ['a', 'a', 'b', 'b'] } };
    const { groups, within } = decomposeGini(sample, { ...byKind, outsideSupport: 'keep' });
    // By hand: half mean differences 1 and 1 at shares of a half, over the mean 3.
    expectNear(within, 1 / 6);
    expect(groups.map(({ value }) => value)).toEqual([null, 1 / 7]);
    expect(groups[0]?.contribution).toBe(groups[1]?.contribution);
  });

  test('is null where nobody was counted or the mean is not above 0', () => {
    const nothing = { value: null, within: null, between: null, overlap: null, overlapShare: null };
    expect(decomposeGini({ welfare: [], by: { kind: [] } }, byKind)).toMatchObject(nothing);
    const zeros = { welfare: [0, 0], by: { kind: ['a', 'b'] } };
    expect(decomposeGini(zeros, byKind)).toMatchObject(nothing);
    const equal = { welfare: [0.1, 0.1, 0.1], weight: [0.1, 0.2, 0.3], by: { kind: [1, 1, 2] } };
    expect(decomposeGini(equal, byKind)).toMatchObject({
      value: 0,
      within: 0,
      between: 0,
      overlap: 0,
      overlapShare: null,
    });
  });

  test('stands incomes near both ends of the doubles', () => {
    const by = { kind: [1, 2, 1, 2] };
    const wanted = decomposeGini({ welfare: [1, 3, 5, 7], by }, byKind);
    for (const unit of [2 ** 1018, 2 ** -1060]) {
      const welfare = [1, 3, 5, 7].map((income) => income * unit);
      const { value, within, between, overlap, groups } = decomposeGini({ welfare, by }, byKind);
      expect({ value, within, between, overlap }).toEqual({
        value: wanted.value,
        within: wanted.within,
        between: wanted.between,
        overlap: wanted.overlap,
      });
      expect(groups[0]?.mean).toBe(3 * unit);
    }
  });

  test.each([
    [{ by: 'region' }, 'missingValue', ['by', 'region']],
    [{}, 'missingValue', ['by']],
    [{ by: 'kind', alpha: 1 }, 'unknownOption', ['alpha']],
    [{ by: 'kind', outsideSupport: 'zeroIsZero' }, 'unknownOption', ['outsideSupport']],
    [{ by: 'kind' }, 'outsideSupport', ['welfare', 1]],
  ] as const)('refuses %j with a negative income', (options, code, path) => {
    const sample = { welfare: [1, -2], by: { kind: ['a', 'b'] } };
    expectPovertyError(() => decomposeGini(sample, untyped(options)), { code, path });
  });
});

test.each([
  [
    [1, 1, 0, 0],
    [1 / 6, 0],
  ],
  [
    [0, 0, 1, 1],
    [0, 1 / 14],
  ],
] as const)('a group without weight adds nothing, with weights %j', (weight, contributions) => {
  // ½ E|X − Y| is 1/4 of 1 and 2, and of 3 and 4; their means are 3/2 and 7/2.
  const sample = { welfare: [1, 2, 3, 4], weight, by: { g: ['a', 'a', 'b', 'b'] } };
  const found = decomposeGini(sample, { by: 'g' });
  const value = contributions[0] + contributions[1];
  expectNear(found.value, value);
  expectNear(found.within, value);
  expect([found.between, found.overlap]).toEqual([0, 0]);
  for (const [place, wanted] of contributions.entries()) {
    expectNear(found.groups[place]?.contribution as number, wanted);
  }
});

test('a sorted sample keeps its groupings', () => {
  const sorted = sortSample({ welfare: [4, 1, 2, 3], by: { g: ['b', 'a', 'a', 'b'] } });
  // ½ E|X − Y| within either half is 1/4, between their means 1/2; over the mean of 5/2.
  const { within, between, value } = decomposeGini(sorted, { by: 'g' });
  expectNear(within, 0.05);
  expectNear(between, 0.2);
  expectNear(value, 0.25);
});

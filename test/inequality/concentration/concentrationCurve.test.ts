import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concentrationCurve } from '../../../src/inequality/concentration/concentrationCurve.ts';
import { concentrationIndex } from '../../../src/inequality/concentration/concentrationIndex.ts';
import { untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { expectNear, meanOf, pairRows, totalWeight } from './pairs.ts';
import { expectExact, peerCases, peerData, withWeight } from './peers.ts';

describe('the concentration curve', () => {
  test('has at each corner what those of no more welfare have', () => {
    fc.assert(
      fc.property(pairRows(-200, -40), (rows) => {
        const sample = {
          welfare: rows.map(({ welfare }) => welfare),
          variable: rows.map(({ amount }) => amount),
          weight: rows.map(({ weight }) => weight),
        };
        const { points } = concentrationCurve(sample, { points: 'all', kind: 'generalized' });
        const levels = [...new Set(sample.welfare)].sort((a, b) => a - b);
        expect(points).toHaveLength(levels.length + 1);
        expect(points?.[0]).toEqual({ share: 0, value: 0 });
        expect(points?.at(-1)?.share).toBe(1);
        for (const [place, level] of levels.entries()) {
          const below = rows.filter(({ welfare }) => welfare <= level);
          const share = totalWeight(below) / totalWeight(rows);
          const point = points?.[place + 1];
          expectNear(point?.share as number, share);
          expectNear(point?.value as number, meanOf(below, ({ amount }) => amount) * share, 100);
        }
      }),
    );
  });

  test('encloses half of the concentration index with the diagonal', () => {
    fc.assert(
      fc.property(pairRows(1), (rows) => {
        const sample = {
          welfare: rows.map(({ welfare }) => welfare),
          variable: rows.map(({ amount }) => amount),
          weight: rows.map(({ weight }) => weight),
        };
        const points = concentrationCurve(sample, { points: 'all' }).points ?? [];
        let area = 0;
        for (const [place, { share, value }] of points.slice(1).entries()) {
          const before = points[place] as { share: number; value: number };
          area += ((share - before.share) * (value + before.value)) / 2;
        }
        expectNear(concentrationIndex(sample).value, 1 - 2 * area);
        expect(points.at(-1)).toEqual({ share: 1, value: 1 });
      }),
    );
  });

  test('goes straight over rows of equal welfare, whatever their order', () => {
    const curve = (variable: number[]) =>
      concentrationCurve({ welfare: [5, 5, 9, 9], variable }, { points: 4 }).points;
    const wanted = [
      { share: 0, value: 0 },
      { share: 0.25, value: 0.375 },
      { share: 0.5, value: 0.75 },
      { share: 0.75, value: 0.875 },
      { share: 1, value: 1 },
    ];
    expect(curve([0, 6, 1, 1])).toEqual(wanted);
    expect(curve([6, 0, 2, 0])).toEqual(wanted);
  });

  test('says how it was made, in plain JSON', () => {
    const sample = { welfare: [1, 2], variable: [3, 1], weight: [2, 0] };
    const curve = concentrationCurve(sample, { points: [0, 0.5], kind: 'generalized' });
    expect(curve).toEqual({
      measure: 'concentrationCurve',
      kind: 'generalized',
      points: [
        { share: 0, value: 0 },
        { share: 0.5, value: 1.5 },
      ],
      rows: 2,
      population: 2,
      conventions: {
        kind: 'generalized',
        points: 'shares',
        outsideSupport: 'refuse',
        unit: 'row',
        weighting: 'sampling',
        missing: 'refuse',
      },
      treated: {
        missing: { rows: 0, weight: 0 },
        omitted: { rows: 0, weight: 0 },
        changed: { rows: 0, weight: 0 },
      },
    });
    expect(concentrationCurve(sample).points).toHaveLength(101);
  });

  test('has no points where nobody was counted or the amounts come to nothing', () => {
    expect(concentrationCurve({ welfare: [], variable: [] }).points).toBe(null);
    expect(concentrationCurve({ welfare: [1], variable: [1], weight: [0] }).points).toBe(null);
    const nothing = { welfare: [1, 2], variable: [-2, 2] };
    expect(concentrationCurve(nothing).points).toBe(null);
    expect(concentrationCurve(nothing, { kind: 'generalized', points: [0.5, 1] }).points).toEqual([
      { share: 0.5, value: -1 },
      { share: 1, value: 0 },
    ]);
  });

  test.each(peerCases)('is the exact one of the peers’ data, $name', ({ weight, exact }) => {
    const sample = withWeight({ welfare: peerData.grossIncome, variable: peerData.tax }, weight);
    const { points } = concentrationCurve(sample, { points: 10 });
    for (const { share, value } of points ?? []) {
      expectExact(value, exact.progressivity.concentrationCurveOfTax[share.toFixed(1)]);
    }
    expect(points).toHaveLength(11);
  });

  test.each([
    [{ points: 0 }, 'invalidNumber', ['points']],
    [{ points: 1.5 }, 'invalidNumber', ['points']],
    [{ points: 'corners' }, 'invalidType', ['points']],
    [{ points: [0.5, 0.5] }, 'invalidNumber', ['points', 1]],
    [{ points: [0.5, 2] }, 'invalidNumber', ['points', 1]],
    [{ points: ['0'] }, 'invalidType', ['points', 0]],
    [{ kind: 'absolute' }, 'unknownOption', ['kind']],
    [{ point: 3 }, 'unknownOption', ['point']],
    [{ missing: 'drop' }, 'unknownOption', ['missing']],
  ] as const)('refuses %j', (options, code, path) => {
    const sample = { welfare: [1, 2], variable: [1, 2] };
    expectPovertyError(() => concentrationCurve(sample, untyped(options)), { code, path });
  });
});

test('a corner beside a giant weight is not lost in the sum of weights', () => {
  // 1e20 persons have 1e20, one has 1e30: the poor have 1 / (1 + 1e10) of all.
  const sample = { welfare: [1, 2], variable: [1, 1e30], weight: [1e20, 1] };
  const { points } = concentrationCurve(sample, { points: 'all' });
  expect(points?.map(({ share }) => share)).toEqual([0, 1, 1]);
  expect(points?.[0]?.value).toBe(0);
  expect((points?.[1]?.value as number) * (1 + 1e10)).toBeCloseTo(1, 14);
  expect(points?.[2]?.value).toBe(1);
  expect(concentrationCurve(sample, { points: [0, 1] }).points).toEqual([
    { share: 0, value: 0 },
    { share: 1, value: 1 },
  ]);
});

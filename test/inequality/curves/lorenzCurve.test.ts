import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lorenzCurve } from '../../../src/inequality/curves/lorenzCurve.ts';
import { sortSample } from '../../../src/sample/sortSample.ts';
import { untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { asDouble, binary, minus, sum, times } from '../../support/fractions.ts';
import { sampleOf, welfareRows } from '../../support/welfareRows.ts';

// 10 of 100 have the poorest quarter, 30 the poorest half, by hand.
const four = { welfare: [40, 10, 30, 20] };

describe('the Lorenz curve', () => {
  test.each([
    ['relative', [0, 0.1, 0.3, 0.6, 1]],
    ['generalized', [0, 2.5, 7.5, 15, 25]],
    ['absolute', [0, -3.75, -5, -3.75, 0]],
  ] as const)('in its corners, at so many steps, at shares (%s)', (kind, values) => {
    const wanted = values.map((value, place) => ({ share: place / 4, value }));
    for (const points of ['all', 4, [0, 0.25, 0.5, 0.75, 1]] as const) {
      const curve = lorenzCurve(four, { kind, points });
      expect(curve.kind).toBe(kind);
      expect(curve.points).toHaveLength(5);
      for (const [place, { share, value }] of (curve.points ?? []).entries()) {
        expect(share).toBe(wanted[place]?.share);
        expect(value).toBeCloseTo(wanted[place]?.value as number, 14);
      }
    }
  });

  test('has a hundred steps unless told, begins at 0 and ends at 1', () => {
    const { points, conventions } = lorenzCurve({
      welfare: [0.1, 0.7, 0.3],
      weight: [0.1, 0.2, 0.3],
    });
    expect(points).toHaveLength(101);
    expect([points?.[0], points?.[100]]).toEqual([
      { share: 0, value: 0 },
      { share: 1, value: 1 },
    ]);
    expect(conventions).toMatchObject({ kind: 'relative', points: '100', weighting: 'sampling' });
  });

  test('rises ever faster and lies below the diagonal', () => {
    fc.assert(
      fc.property(welfareRows(), fc.constantFrom('all' as const, 7, 30), (rows, points) => {
        const curve = lorenzCurve(sampleOf(rows), { points }).points;
        if (curve === null) {
          expect(rows.every(({ welfare, weight }) => welfare * weight === 0)).toBe(true);
          return;
        }
        let slope = 0;
        for (const [place, { share, value }] of curve.entries()) {
          expect(value).toBeLessThanOrEqual(share + 1e-14);
          const before = curve[place - 1];
          if (before === undefined) continue;
          const next = (value - before.value) / (share - before.share);
          expect(next).toBeGreaterThanOrEqual(slope - 1e-10);
          slope = next;
        }
      }),
    );
  });

  test('of a sorted sample is the same, and leaves its input alone', () => {
    const sample = deepFreeze({ welfare: [3, 1, 2], weight: [1, 2, 3] });
    const curve = lorenzCurve(sample, { points: 'all' });
    expect(lorenzCurve(sortSample(sample), { points: 'all' })).toEqual(curve);
    expect(JSON.parse(JSON.stringify(curve))).toEqual(curve);
  });

  test('of nobody, and of nothing, has no points', () => {
    expect(lorenzCurve({ welfare: [] }).points).toBe(null);
    expect(lorenzCurve({ welfare: [1], weight: [0] }, { points: 'all' }).points).toBe(null);
    expect(lorenzCurve({ welfare: [0, 0] }).points).toBe(null);
    expect(lorenzCurve({ welfare: [0, 0] }, { points: 'all' }).points).toBe(null);
    expect(lorenzCurve({ welfare: [0, 0] }, { points: 1, kind: 'generalized' }).points).toEqual([
      { share: 0, value: 0 },
      { share: 1, value: 0 },
    ]);
  });

  test('follows the policies and says so', () => {
    const sample = { welfare: [-5, 10, null, 30], weight: [1, 1, 2, 1] };
    const bad = { welfare: untyped<number[]>(sample.welfare), weight: sample.weight };
    expectPovertyError(() => lorenzCurve(bad), { code: 'missingValue', path: ['welfare', 2] });
    expectPovertyError(() => lorenzCurve(bad, { missing: 'omit' }), {
      code: 'outsideSupport',
      path: ['welfare', 0],
    });
    const curve = lorenzCurve(bad, { missing: 'omit', outsideSupport: 'omit', points: 2 });
    expect(curve.points?.[1]).toEqual({ share: 0.5, value: 0.25 });
    expect(curve.treated).toMatchObject({
      missing: { rows: 1, weight: 2 },
      omitted: { rows: 1, weight: 1 },
    });
  });

  test.each([
    [0, 'invalidNumber', ['points']],
    [1.5, 'invalidNumber', ['points']],
    [1e7, 'invalidNumber', ['points']],
    ['some', 'invalidType', ['points']],
    [[0.5, 0.5], 'invalidNumber', ['points', 1]],
    [[0.5, 2], 'invalidNumber', ['points', 1]],
    [[null], 'missingValue', ['points', 0]],
  ] as const)('points of %j are refused', (points, code, path) => {
    expectPovertyError(() => lorenzCurve(four, { points: untyped(points) }), { code, path });
  });

  test('options that are none are refused', () => {
    expectPovertyError(() => lorenzCurve(four, untyped({ point: 3 })), {
      code: 'unknownOption',
      path: ['point'],
    });
    expectPovertyError(() => lorenzCurve(four, untyped(null)), {
      code: 'missingValue',
      path: ['options'],
    });
  });
});

test('the absolute curve keeps its digits where incomes are nearly equal', () => {
  const welfare = [1e6, 1e6 + 1e-6, 1e6 + 3e-6];
  const exact = welfare.map(binary);
  const mean = times(sum(exact), [1n, 3n]);
  const [first, , third] = exact.map((one) => asDouble(minus(one, mean))) as [
    number,
    number,
    number,
  ];
  for (const points of ['all', 3] as const) {
    const curve = lorenzCurve({ welfare }, { kind: 'absolute', points });
    const heights = curve.points?.map(({ value }) => value) ?? [];
    const [start, low, high, end] = heights;
    expect([start, end]).toEqual([0, 0]);
    expect(Math.abs((low as number) / (first / 3) - 1)).toBeLessThan(1e-12);
    expect(Math.abs((high as number) / (-third / 3) - 1)).toBeLessThan(1e-12);
  }
});

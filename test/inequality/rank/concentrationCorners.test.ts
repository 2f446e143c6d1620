import { expect, test } from 'vitest';
import {
  concentrationCorners,
  heightsAt,
} from '../../../src/inequality/rank/concentrationCorners.ts';
import { columnsOf } from './columns.ts';

test('corners stand at levels that have weight, and heights between them on straight lines', () => {
  const columns = columnsOf([1, 1, 2, 3, 4], [1, 1, 0, 2, 0]);
  const corners = concentrationCorners(columns, Float64Array.of(2, 4, 99, -1, 99));
  expect(corners).toEqual({ shares: [0, 0.5, 1], heights: [0, 1.5, 1] });
  expect(heightsAt(corners, [0, 0.25, 0.5, 0.75, 1])).toEqual([0, 0.75, 1.5, 1.25, 1]);
  expect(heightsAt(corners, [0.9, 1])).toEqual([1.1, 1]);
});

test('a corner stands at each level with weight, also where the sum of weights does not show it', () => {
  for (const [weights, shares] of [
    [
      [1e20, 1],
      [0, 1, 1],
    ],
    [
      [1, 1e20],
      [0, 1e-20, 1],
    ],
    [
      [Number.MIN_VALUE, 1],
      [0, Number.MIN_VALUE, 1],
    ],
  ] as const) {
    const corners = concentrationCorners(columnsOf([1, 2], weights), Float64Array.of(1, 1));
    expect(corners.shares).toEqual(shares);
    expect(heightsAt(corners, [0, 1])).toEqual([0, 1]);
  }
});

test('the last corner is at exactly 1, whatever the weights sum up to', () => {
  const weights = new Array<number>(1000).fill(0.1);
  const columns = columnsOf(
    weights.map((_, row) => row),
    weights,
  );
  const { shares, heights } = concentrationCorners(columns, new Float64Array(1000).fill(1));
  expect(shares.at(-1)).toBe(1);
  expect(Math.abs((heights.at(-1) as number) - 1)).toBeLessThan(1e-15);
  expect(Math.abs((shares[500] as number) - 0.5)).toBeLessThan(1e-15);
});

import { describe, expect, test } from 'vitest';
import {
  heightAt,
  heightBetween,
  tipCorners,
} from '../../../../src/monetary/curves/walk/tipCorners.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';

const columnsOf = (welfare: readonly number[], weights: readonly number[] | null = null) => ({
  welfare: Float64Array.from(welfare),
  weights: weights === null ? null : Float64Array.from(weights),
  population: weights === null ? welfare.length : weights.reduce((sum, one) => sum + one, 0),
  companions: [],
  ascending: true,
  rowAt: null,
});

const listsOf = ({ shares, heights }: ReturnType<typeof tipCorners>) => [
  Array.from(shares),
  Array.from(heights),
];

describe('the corners of a TIP curve', () => {
  test('stand after each welfare below the line and at both ends', () => {
    const columns = columnsOf([20, 60, 60, 100, 150]);
    expect(listsOf(tipCorners(columns, 100, 'absolute'))).toEqual([
      [0, 0.2, 0.6, 1],
      [0, 16, 32, 32],
    ]);
    expect(listsOf(tipCorners(columns, 50, 'normalized'))).toEqual([
      [0, 0.2, 1],
      [0, 0.12, 0.12],
    ]);
    expect(listsOf(tipCorners(columns, 20, 'normalized'))).toEqual([
      [0, 1],
      [0, 0],
    ]);
  });

  test('leave rows of zero weight out, between equal ones and at the end', () => {
    const columns = columnsOf([10, 20, 20, 20, 30, 90], [0, 1, 0, 2, 0, 0]);
    expect(listsOf(tipCorners(columns, 50, 'absolute'))).toEqual([
      [0, 1],
      [0, 30],
    ]);
    expect(listsOf(tipCorners(columnsOf([10, 90], [0, 3]), 50, 'absolute'))).toEqual([
      [0, 1],
      [0, 0],
    ]);
  });

  test('end at 1 whatever the rounding of weights', () => {
    const { shares } = tipCorners(columnsOf([1, 2, 3], [0.1, 0.2, 0.3]), 5, 'absolute');
    expect(shares[3]).toBe(1);
  });

  test('keep small gaps beside large sums', () => {
    const welfare = [0, ...Array<number>(1000).fill(1 - 2 ** -50)];
    const { heights } = tipCorners(columnsOf(welfare), 1, 'normalized');
    expect((heights[2] as number) * 1001).toBe(1 + 1000 * 2 ** -50);
  });

  test('are refused where gaps have no finite sum', () => {
    expectPovertyError(() => tipCorners(columnsOf([-1e308, 1]), 1e-300, 'normalized'), {
      code: 'overflow',
      path: ['welfare'],
    });
  });
});

describe('a height between corners', () => {
  const corners = {
    shares: Float64Array.of(0, 0.25, 0.5, 1),
    heights: Float64Array.of(0, 8, 12, 12),
  };

  test('is on the straight line of its corners', () => {
    const heights = [0, 0.125, 0.25, 0.3125, 0.5, 0.75, 1].map((share) => heightAt(corners, share));
    expect(heights).toEqual([0, 4, 8, 9, 12, 12, 12]);
    expect(heightBetween(corners, 2, 0.375)).toBe(10);
  });

  test('is that of the corner at its end', () => {
    expect(heightBetween(corners, 2, 0.5)).toBe(12);
    const upright = { shares: Float64Array.of(0, 0.5, 0.5), heights: Float64Array.of(0, 1, 2) };
    expect(heightBetween(upright, 2, 0.5)).toBe(2);
  });
});

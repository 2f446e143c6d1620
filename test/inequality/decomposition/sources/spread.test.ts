import { expect, test } from 'vitest';
import {
  covarianceOf,
  distanceAt,
  spreadOf,
} from '../../../../src/inequality/decomposition/sources/spread.ts';
import { columnsOf } from '../../rank/columns.ts';

test('spread and covariance are those over the population', () => {
  const columns = columnsOf([1, 2, 3], [1, 2, 1]);
  const [a, b] = [spreadOf(columns, columns.welfare), spreadOf(columns, Float64Array.of(4, 0, 4))];
  expect(a).toMatchObject({ unit: 1, center: 2, deviation: Math.sqrt(0.5) });
  expect(b).toMatchObject({ unit: 1, center: 2, deviation: 2 });
  expect(covarianceOf(columns, a, a)).toBe(0.5);
  expect(covarianceOf(columns, a, b)).toBe(0);
});

test('spread is exactly 0 where all are equal', () => {
  const columns = columnsOf([1, 2, 3], [0.1, 0.2, 0.3]);
  expect(spreadOf(columns, new Float64Array(3).fill(0.1)).deviation).toBe(0);
});

test.each([2 ** 1000, 2 ** -1060])('values of size %d are squared in another unit', (size) => {
  const columns = columnsOf([1, 2]);
  const { deviation, unit, center } = spreadOf(columns, Float64Array.of(size, 3 * size));
  expect([deviation * unit, center * unit]).toEqual([size, 2 * size]);
});

test('distances are from the mean and what its double misses', () => {
  // 1 + 2⁻⁵², 1 + 2 · 2⁻⁵² and 1 + 5 · 2⁻⁵² are 5, 2 and −7 thirds of 2⁻⁵² from their mean.
  const ulp = 2 ** -52;
  const values = Float64Array.of(1 + ulp, 1 + 2 * ulp, 1 + 5 * ulp);
  const columns = columnsOf([1, 2, 3]);
  const spread = spreadOf(columns, values);
  const wanted = [-5 / 3, -2 / 3, 7 / 3];
  for (const [place, steps] of wanted.entries()) {
    expect(distanceAt(spread, place) / ulp).toBeCloseTo(steps, 13);
  }
  expect(spread.deviation / ulp).toBeCloseTo(Math.sqrt(26) / 3, 13);
  expect(covarianceOf(columns, spread, spread) / ulp ** 2).toBeCloseTo(26 / 9, 13);
});

test('a giant of no weight has no say in the unit, nor in the spread', () => {
  const columns = columnsOf([1, 2, 3], [1, 1, 0]);
  for (const size of [1, 2 ** -1000]) {
    const spread = spreadOf(columns, Float64Array.of(size, 3 * size, 1e300));
    expect([spread.deviation * spread.unit, spread.center * spread.unit]).toEqual([size, 2 * size]);
    expect(covarianceOf(columns, spread, spread) * spread.unit).toBe(size * (size / spread.unit));
  }
});

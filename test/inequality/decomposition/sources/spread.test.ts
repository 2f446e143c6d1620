import { expect, test } from 'vitest';
import { covarianceOf, spreadOf } from '../../../../src/inequality/decomposition/sources/spread.ts';
import { columnsOf } from '../../concentration/rank/columns.ts';

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

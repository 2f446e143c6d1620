import { expect, test } from 'vitest';
import { placeMean } from '../../../src/inequality/rank/placeMean.ts';
import { columnsOf } from './columns.ts';

test('a mean by place is weighted, and compensated over blocks of rows', () => {
  const columns = columnsOf([1, 2, 3], [1, 1, 2]);
  expect(placeMean(columns, (place) => 10 * (place + 1))).toBe(22.5);
  expect(placeMean(columnsOf([1, 2, 3]), (place) => place)).toBe(1);
  const length = 1000;
  const many = columnsOf(Array.from({ length }, (_, row) => row));
  // 1e17 in the first block, taken back in the last, and 1 in between.
  const term = (place: number) =>
    place === 0 ? 1e17 : place === 999 ? -1e17 : place === 500 ? 1 : 0;
  expect(placeMean(many, term)).toBe(1 / length);
  const third = columnsOf([1, 2, 3], [1, 3, 0]);
  expect(placeMean(third, (place) => (place === 2 ? Number.POSITIVE_INFINITY : place))).toBe(0.75);
  expect(placeMean(many, () => 1e308)).toBe(Number.POSITIVE_INFINITY);
});

import { expect, test } from 'vitest';
import { middleOf } from '../../../src/inequality/rank/middleOf.ts';
import { columnsOf } from './columns.ts';

test('a middle is the mean, and exactly the value that all have who have weight', () => {
  expect(middleOf(columnsOf([1, 2], [3, 1]), Float64Array.of(2, 4))).toBe(2.5);
  for (let value = 0.1; value < 3; value += 0.1) {
    const columns = columnsOf([1, 2, 3, 4], [0.1, 0.7, 0.3, 0]);
    expect(middleOf(columns, Float64Array.of(value, value, value, 77))).toBe(value);
  }
});

import { expect, test } from 'vitest';
import { orderedBy } from '../../../src/inequality/rank/orderedBy.ts';
import { columnsOf } from './columns.ts';

test('columns are put in the order of another, and what stands there comes back', () => {
  const columns = columnsOf([1, 2, 3], [5, 6, 7]);
  const values = Float64Array.of(30, 10, 20);
  const own = orderedBy(columns, values);
  expect(Array.from(own.columns.welfare)).toEqual([10, 20, 30]);
  expect(Array.from(own.columns.weights ?? [])).toEqual([6, 7, 5]);
  expect(own.columns.population).toBe(18);
  expect(Array.from(own.back(own.columns.welfare))).toEqual([30, 10, 20]);
  expect(Array.from(values)).toEqual([30, 10, 20]);
  const ordered = orderedBy(columnsOf([1, 2]), Float64Array.of(1, 1));
  expect(Array.from(ordered.back(Float64Array.of(8, 9)))).toEqual([8, 9]);
});

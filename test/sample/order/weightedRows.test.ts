import { expect, test } from 'vitest';
import { weightedRows } from '../../../src/sample/order/weightedRows.ts';

test('rows that have weight are counted', () => {
  const welfare = Float64Array.of(1, 2, 3);
  expect(weightedRows({ welfare, weights: null })).toBe(3);
  expect(weightedRows({ welfare, weights: Float64Array.of(0.5, 0, 0) })).toBe(1);
});

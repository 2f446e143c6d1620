import { expect, test } from 'vitest';
import { leastWeighted } from '../../../src/inequality/formula/leastWeighted.ts';

test('the least welfare is that of a row that has weight', () => {
  const welfare = Float64Array.of(5, -2, 3);
  expect(leastWeighted({ welfare, weights: null })).toBe(-2);
  expect(leastWeighted({ welfare, weights: Float64Array.of(1, 0, 2) })).toBe(3);
});

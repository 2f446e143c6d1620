import { expect, test } from 'vitest';
import { meanOf } from '../../../src/inequality/formula/meanOf.ts';

test('the mean is weighted, and its sum compensated', () => {
  const welfare = Float64Array.of(10, 20, 40);
  expect(meanOf({ welfare, weights: Float64Array.of(1, 2, 1), population: 4 })).toBe(22.5);
  expect(meanOf({ welfare: Float64Array.of(1e100, 1, -1e100), weights: null, population: 3 })).toBe(
    1 / 3,
  );
});

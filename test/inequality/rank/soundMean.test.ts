import { expect, test } from 'vitest';
import { soundMean } from '../../../src/inequality/rank/soundMean.ts';
import { columnsOf } from './columns.ts';

test('a mean of amounts that cancel is exactly 0, and of others what it is', () => {
  const columns = columnsOf([1, 2, 3]);
  expect(0.1 + 0.2 - 0.3).not.toBe(0);
  expect(soundMean(columns, Float64Array.of(0.1, 0.2, -0.3))).toBe(0);
  expect(soundMean(columns, Float64Array.of(1, 2, -3 - 3e-12))).toBeCloseTo(-1e-12, 15);
  expect(soundMean(columns, Float64Array.of(1, 2, -3 - 3e-12))).not.toBe(0);
  expect(soundMean(columnsOf([1, 2], [3, 1]), Float64Array.of(2, 4))).toBe(2.5);
  expect(soundMean(columns, new Float64Array(3))).toBe(0);
});

import { expect, test } from 'vitest';
import {
  rerankingInfluence,
  rerankingOf,
} from '../../../../src/inequality/concentration/tax/reranking.ts';
import { columnsOf } from '../../rank/columns.ts';

test('reranking is the mean of income times the change of rank, over the mean', () => {
  const columns = columnsOf([1, 2, 3]);
  const after = { values: Float64Array.of(2, 6, 4), mean: 4 };
  // By hand: the second rises from 0 to 2/3 and the third falls as far: (6 − 4) · 2/3 / 3 / 4.
  expect(Math.abs(rerankingOf(columns, after) - 1 / 9)).toBeLessThan(1e-16);
  expect(rerankingOf(columns, { values: Float64Array.of(2, 4, 6), mean: 4 })).toBe(0);
});

test('its influence is 0 where no rank changes, and has the mean 0', () => {
  const columns = columnsOf([1, 2, 3]);
  const same = rerankingInfluence(columns, { values: Float64Array.of(2, 4, 6), mean: 4 });
  expect(Array.from(same)).toEqual([0, 0, 0]);
  const turned = rerankingInfluence(columns, { values: Float64Array.of(2, 6, 4), mean: 4 });
  expect(Math.abs(turned.reduce((sum, value) => sum + value, 0))).toBeLessThan(1e-15);
  expect(turned[0]).not.toBe(0);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankDeviations } from '../../../src/inequality/rank/rankDeviations.ts';
import { pairRows, totalWeight } from '../concentration/pairs.ts';
import { columnsOf } from './columns.ts';

describe('rank deviations', () => {
  test('are the share below less that above', () => {
    fc.assert(
      fc.property(pairRows(), (rows) => {
        const columns = columnsOf(
          rows.map(({ welfare }) => welfare),
          rows.map(({ weight }) => weight),
        );
        for (const [place, deviation] of rankDeviations(columns).entries()) {
          const own = columns.welfare[place] as number;
          let difference = 0;
          for (const { welfare, weight } of rows) difference += weight * Math.sign(own - welfare);
          expect(deviation).toBe(difference / totalWeight(rows));
        }
      }),
    );
  });

  test('of rows without weights are whole steps, with ties in the middle', () => {
    expect(Array.from(rankDeviations(columnsOf([1, 2, 2, 5])))).toEqual([-0.75, 0, 0, 0.75]);
    expect(Array.from(rankDeviations(columnsOf([4, 4])))).toEqual([0, 0]);
    expect(Array.from(rankDeviations(columnsOf([])))).toEqual([]);
  });

  test('keep the digits of the last share, and are exactly 0 where all are tied', () => {
    const weights = new Array<number>(10_000).fill(0.1);
    const welfare = weights.map((_, row) => row);
    const deviations = rankDeviations({ ...columnsOf(welfare, weights), population: 1000 });
    // By hand: (row − (9999 − row)) / 10000.
    for (const row of [0, 1, 4999, 5000, 9999]) {
      expect(Math.abs((deviations[row] as number) - (2 * row - 9999) / 10_000)).toBeLessThan(2e-16);
    }
    expect(new Set(rankDeviations(columnsOf([7, 7, 7], [0.1, 0.2, 0.3])))).toEqual(new Set([0]));
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankDeviations } from '../../../src/inequality/rank/rankDeviations.ts';
import {
  rankedDifference,
  rankedInfluence,
} from '../../../src/inequality/rank/rankedDifference.ts';
import { expectNear, pairDifference, pairRows, totalWeight } from '../concentration/pairs.ts';
import { columnsOf } from './columns.ts';

test('half the mean difference by rank is that of all pairs, and its influence the rest of them', () => {
  fc.assert(
    fc.property(pairRows(-200), (rows) => {
      const columns = columnsOf(
        rows.map(({ welfare }) => welfare),
        rows.map(({ weight }) => weight),
        rows.map(({ amount }) => amount),
      );
      const [amounts] = columns.companions as [Float64Array];
      const deviations = rankDeviations(columns);
      const wanted = pairDifference(
        rows,
        ({ amount }) => amount,
        ({ welfare }) => welfare,
      );
      expectNear(rankedDifference(columns, amounts, deviations), wanted, 100);
      const influence = rankedInfluence(columns, amounts, deviations);
      for (let place = 0; place < rows.length; place++) {
        // Of the row itself with every other, twice half of it, less what it is of all.
        const [own, rank] = [amounts[place] as number, columns.welfare[place] as number];
        let sum = 0;
        for (const { weight, welfare, amount } of rows) {
          sum += weight * (own - amount) * Math.sign(rank - welfare);
        }
        expectNear(influence[place] as number, sum / totalWeight(rows) - 2 * wanted, 100);
      }
    }),
  );
});

test('it is exactly 0 where amounts or ranks are equal', () => {
  const columns = columnsOf([1, 2, 3], [0.1, 0.2, 0.3]);
  const equal = new Float64Array(3).fill(0.1);
  expect(rankedDifference(columns, equal, rankDeviations(columns))).toBe(0);
  expect(rankedDifference(columns, Float64Array.of(1, 5, 2), new Float64Array(3))).toBe(0);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tailRatio, tailRatioInfluence } from '../../../src/inequality/shares/tailRatio.ts';
import {
  ascendingColumns,
  everySixteenth,
  sumOfPoorest,
  welfareRows,
} from '../../support/welfareRows.ts';

const someTails = fc
  .tuple(fc.integer({ min: 1, max: 19 }), fc.integer({ min: 1, max: 19 }))
  .filter(([bottom, top]) => bottom <= top)
  .map(([bottom, top]) => ({ bottomTo: bottom / 20, topFrom: top / 20 }));

describe('the top over the bottom', () => {
  test('is what the sixteenths in them have', () => {
    fc.assert(
      fc.property(welfareRows(), someTails, (rows, tails) => {
        const values = everySixteenth(rows);
        const bottom = sumOfPoorest(values, tails.bottomTo);
        const top = sumOfPoorest(values, 1) - sumOfPoorest(values, tails.topFrom);
        const found = tailRatio(ascendingColumns(rows), tails);
        if (bottom === 0) expect(found).toBe(null);
        else {
          const wanted = top / bottom;
          expect(Math.abs((found as number) - wanted)).toBeLessThanOrEqual(1e-12 * wanted);
        }
      }),
    );
  });

  test('has an influence whose weighted mean is 0', () => {
    fc.assert(
      fc.property(welfareRows(1), someTails, (rows, tails) => {
        const columns = ascendingColumns(rows);
        const ratio = tailRatio(columns, tails) as number;
        const influence = tailRatioInfluence(columns, tails, ratio);
        const weights = columns.weights as Float64Array;
        const sum = influence.reduce((all, own, row) => all + own * (weights[row] as number), 0);
        const most = Math.max(1, ...influence.map(Math.abs));
        expect(Math.abs(sum / columns.population)).toBeLessThan(1e-11 * most);
      }),
    );
  });
});

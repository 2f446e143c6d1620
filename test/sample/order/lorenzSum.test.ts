import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lorenzInfluence, lorenzSum } from '../../../src/sample/order/lorenzSum.ts';
import {
  ascendingColumns,
  everySixteenth,
  sumOfPoorest,
  welfareRows,
} from '../../support/welfareRows.ts';

const someShare = fc.integer({ min: 0, max: 40 }).map((parts) => parts / 40);

describe('the generalized Lorenz curve', () => {
  test('is what the poorest sixteenths have, over all', () => {
    fc.assert(
      fc.property(welfareRows(-20), someShare, (rows, share) => {
        const values = everySixteenth(rows);
        const wanted = sumOfPoorest(values, share) / values.length;
        const { height } = lorenzSum(ascendingColumns(rows), share);
        expect(Math.abs(height - wanted)).toBeLessThanOrEqual(1e-13 * 15);
      }),
    );
  });

  test('says who stands at the share: in a corner the middle of both', () => {
    const columns = ascendingColumns([
      { welfare: 0, weight: 0 },
      { welfare: 1, weight: 1 },
      { welfare: 3, weight: 1 },
      { welfare: 9, weight: 0 },
    ]);
    expect(lorenzSum(columns, 0)).toEqual({ height: 0, quantile: 1 });
    expect(lorenzSum(columns, 0.25)).toEqual({ height: 0.25, quantile: 1 });
    expect(lorenzSum(columns, 0.5)).toEqual({ height: 0.5, quantile: 2 });
    expect(lorenzSum(columns, 1)).toEqual({ height: 2, quantile: 3 });
  });

  test('has an influence whose weighted mean is 0; none at 0, and at 1 that on the mean', () => {
    fc.assert(
      fc.property(welfareRows(-20), someShare, (rows, share) => {
        const columns = ascendingColumns(rows);
        const influence = lorenzInfluence(columns, share, lorenzSum(columns, share));
        const sum = influence.reduce(
          (total, own, place) => total + own * (columns.weights?.[place] as number),
          0,
        );
        expect(Math.abs(sum / columns.population)).toBeLessThan(1e-12 * 20);
        if (share === 0) expect(influence.every((own) => own === 0)).toBe(true);
        if (share === 1) {
          const mean = everySixteenth(rows).reduce((total, value) => total + value, 0);
          for (const [place, own] of influence.entries()) {
            const wanted = (columns.welfare[place] as number) - mean / columns.population / 16;
            expect(Math.abs(own - wanted)).toBeLessThan(1e-12);
          }
        }
      }),
    );
  });
});

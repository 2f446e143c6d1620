import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantileInfluence } from '../../../src/sample/quantile/quantileInfluence.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { columnsOf, welfareRows } from '../../support/welfareRows.ts';

describe('the influence on a quantile', () => {
  test('is (F − 1(x ≤ q)) / f', () => {
    fc.assert(
      fc.property(welfareRows(), fc.integer({ min: 0, max: 60 }), (rows, quarters) => {
        const quantile = quarters / 4;
        const width = 5;
        let [below, population, density] = [0, 0, 0];
        for (const { welfare, weight } of rows) {
          population += weight;
          if (welfare <= quantile) below += weight;
          const distance = (welfare - quantile) / width;
          density += (weight * Math.exp(-(distance ** 2) / 2)) / (width * Math.sqrt(2 * Math.PI));
        }
        const found = quantileInfluence(columnsOf(rows), quantile, width);
        for (const [place, { welfare }] of rows.entries()) {
          const share = below / population - (welfare <= quantile ? 1 : 0);
          const wanted = (share * population) / density;
          expect(Math.abs((found[place] as number) - wanted)).toBeLessThanOrEqual(
            1e-12 * Math.max(1, Math.abs(population / density)),
          );
        }
      }),
    );
  });

  test('is 0 where all are equal, with a bandwidth and without', () => {
    const equal = columnsOf([1, 2, 3].map((weight) => ({ welfare: 7, weight })));
    expect(Array.from(quantileInfluence(equal, 7))).toEqual([0, 0, 0]);
    expect(Array.from(quantileInfluence(equal, 7, 2))).toEqual([0, 0, 0]);
  });

  test('is refused where the density is 0', () => {
    const apart = columnsOf([0, 1000].map((welfare) => ({ welfare, weight: 1 })));
    expectPovertyError(() => quantileInfluence(apart, 500, 1), {
      code: 'overflow',
      path: ['bandwidth'],
    });
  });
});

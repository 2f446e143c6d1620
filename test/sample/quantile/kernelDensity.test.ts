import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kernelDensity, silvermanBandwidth } from '../../../src/sample/quantile/kernelDensity.ts';
import { columnsOf, welfareRows } from '../../support/welfareRows.ts';

// x <- c(12, 7, 3, 4.25, 18, 0.5, 6, 7, 41, 2.5); w <- c(1, 1, 2, 1, 0, 1, 1, 1, 1, 1)
const weights = [1, 1, 2, 1, 0, 1, 1, 1, 1, 1];
const columns = columnsOf(
  [12, 7, 3, 4.25, 18, 0.5, 6, 7, 41, 2.5].map((welfare, row) => ({
    welfare,
    weight: weights[row] as number,
  })),
);

describe('the density', () => {
  test('is that of R', () => {
    // R 4.2.2: sum(w * dnorm((x - 7) / 2) / 2) / sum(w)
    expect(kernelDensity(columns, 7, 2)).toBeCloseTo(0.07321205432191849, 14);
    // r <- rep(x, w): 0.9 * min(11.214527408678441, 4 / 1.34) * 9^-0.2, by type 2 of quantile(r)
    expect(silvermanBandwidth(columns)).toBeCloseTo(1.7312078014314292, 14);
  });

  test('of everybody is 1 over the whole line', () => {
    fc.assert(
      fc.property(welfareRows(), (rows) => {
        const step = 0.25;
        let area = 0;
        for (let point = -30; point <= 60; point += step) {
          area += step * (kernelDensity(columnsOf(rows), point, 2) ?? 0);
        }
        expect(area).toBeCloseTo(1, 9);
      }),
      { numRuns: 20 },
    );
  });

  test('does not change with the scale of weights', () => {
    const scaled = { ...columns, weights: columns.weights?.map((weight) => weight * 8) ?? null };
    const wanted = kernelDensity(columns, 5);
    expect(kernelDensity({ ...scaled, population: columns.population * 8 }, 5)).toBe(wanted);
  });

  test('of equal values is none', () => {
    const equal = columnsOf([
      { welfare: 5, weight: 1 },
      { welfare: 5, weight: 2 },
    ]);
    expect(kernelDensity(equal, 5)).toBe(null);
  });

  test('where half or more are equal the spread of all counts', () => {
    // The quartiles are equal: s = √(9 · 1² + 9²) / 10 = 3 · √0.1, of ten rows.
    const heap = columnsOf(
      [0, 0, 0, 0, 0, 0, 0, 0, 0, 10].map((welfare) => ({ welfare, weight: 1 })),
    );
    expect(silvermanBandwidth(heap)).toBeCloseTo(0.9 * 3 * 10 ** -0.2, 12);
  });
});

test('a giant row of zero weight does not change the bandwidth', () => {
  const rows = [1, 3, 5, 8].map((welfare) => ({ welfare, weight: 1 }));
  const giant = columnsOf([...rows, { welfare: 1e300, weight: 0 }]);
  expect(silvermanBandwidth(giant)).toBe(silvermanBandwidth(columnsOf(rows)));
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lorenzCorners } from '../../../src/inequality/curves/lorenzCorners.ts';
import { ascendingColumns, everySixteenth, welfareRows } from '../../support/welfareRows.ts';

const kinds = ['relative', 'generalized', 'absolute'] as const;

describe('corners', () => {
  test.each(kinds)('are one for each welfare that has weight (%s)', (kind) => {
    fc.assert(
      fc.property(welfareRows(-4), fc.boolean(), (all, weighted) => {
        const rows = weighted ? all : all.map((row) => ({ ...row, weight: 1 }));
        const values = everySixteenth(rows);
        const total = values.reduce((sum, value) => sum + value, 0);
        const mean = total / values.length;
        const found = lorenzCorners(ascendingColumns(rows, weighted), kind);
        if (kind === 'relative' && total <= 0) {
          expect(found).toBe(null);
          return;
        }
        const { shares, heights, sizes } = found as NonNullable<typeof found>;
        const distinct = [...new Set(values)];
        expect([shares.length, heights.length, sizes.length]).toEqual(
          Array(3).fill(distinct.length + 1),
        );
        expect([shares[0], heights[0]]).toEqual([0, 0]);
        for (const [place, bound] of distinct.entries()) {
          const poorest = values.filter((value) => value <= bound);
          const share = poorest.length / values.length;
          const sum = poorest.reduce((through, value) => through + value, 0) / values.length;
          const wanted = { relative: sum / mean, generalized: sum, absolute: sum - share * mean }[
            kind
          ];
          expect(shares[place + 1]).toBeCloseTo(share, 14);
          expect(heights[place + 1]).toBeCloseTo(wanted, 12);
          const least = Math.abs(heights[place + 1] as number) * (1 - 1e-15);
          expect(sizes[place + 1]).toBeGreaterThanOrEqual(least);
        }
        expect(shares.at(-1)).toBe(1);
        if (kind !== 'generalized') expect(heights.at(-1)).toBe(kind === 'relative' ? 1 : 0);
      }),
    );
  });

  test('rows of zero weight between equal ones make no corner, and do not hide one', () => {
    const rows = [
      { welfare: 3, weight: 1 },
      { welfare: 5, weight: 0 },
      { welfare: 5, weight: 1 },
      { welfare: 7, weight: 0 },
    ];
    const { shares, heights } = lorenzCorners(ascendingColumns(rows), 'generalized') ?? {};
    expect(Array.from(shares ?? [])).toEqual([0, 0.5, 1]);
    expect(Array.from(heights ?? [])).toEqual([0, 1.5, 4]);
  });
});

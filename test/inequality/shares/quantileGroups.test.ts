import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitGroups, wholeGroups } from '../../../src/inequality/shares/quantileGroups.ts';
import {
  ascendingColumns,
  everySixteenth,
  sumOfPoorest,
  welfareRows,
} from '../../support/welfareRows.ts';

/** Definition 2 of Hyndman and Fan at k / m, in whole numbers. */
function bound(sorted: readonly number[], k: number, m: number): number {
  const j = Math.floor((k * sorted.length) / m);
  const next = sorted[Math.min(j, sorted.length - 1)] as number;
  return (k * sorted.length) % m === 0 ? ((sorted[j - 1] as number) + next) / 2 : next;
}

const count = fc.integer({ min: 1, max: 12 });

describe('quantile groups', () => {
  test('that are split are of one size', () => {
    fc.assert(
      fc.property(welfareRows(-20), count, (rows, groups) => {
        const values = everySixteenth(rows);
        const found = splitGroups(ascendingColumns(rows), groups);
        expect(found).toHaveLength(groups);
        for (const [place, { upperBound, population, welfare }] of found.entries()) {
          const sum =
            sumOfPoorest(values, (place + 1) / groups) - sumOfPoorest(values, place / groups);
          expect(population).toBeCloseTo(values.length / 16 / groups, 12);
          expect(welfare).toBeCloseTo(sum / 16, 9);
          expect(upperBound).toBe(bound(values, place + 1, groups));
        }
      }),
    );
  });

  test('of whole rows hold all above one bound and not above the next', () => {
    fc.assert(
      fc.property(welfareRows(-20), count, fc.boolean(), (all, groups, weighted) => {
        const rows = weighted ? all : all.map((row) => ({ ...row, weight: 1 }));
        const values = everySixteenth(rows);
        const found = wholeGroups(ascendingColumns(rows, weighted), groups);
        let from = Number.NEGATIVE_INFINITY;
        for (const [place, { upperBound, population, welfare }] of found.entries()) {
          const to = bound(values, place + 1, groups);
          const inside = values.filter((value) => value > from && value <= to);
          expect(upperBound).toBe(to);
          expect(population).toBeCloseTo(inside.length / 16, 12);
          expect(welfare).toBeCloseTo(inside.reduce((sum, value) => sum + value, 0) / 16, 9);
          from = to;
        }
      }),
    );
  });
});

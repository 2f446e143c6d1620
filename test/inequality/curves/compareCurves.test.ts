import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCurves } from '../../../src/inequality/curves/compareCurves.ts';
import { lorenzCorners } from '../../../src/inequality/curves/lorenzCorners.ts';
import {
  ascendingColumns,
  everySixteenth,
  sumOfPoorest,
  type WelfareRow,
  welfareRows,
} from '../../support/welfareRows.ts';

function curve(shares: readonly number[], heights: readonly number[]) {
  return {
    shares: Float64Array.from(shares),
    heights: Float64Array.from(heights),
    sizes: Float64Array.from(heights, Math.abs),
  };
}

describe('two curves', () => {
  const diagonal = curve([0, 1], [0, 1]);

  test.each([
    ['the same', curve([0, 0.5, 1], [0, 0.5, 1]), 'both'],
    ['below in one corner', curve([0, 0.5, 1], [0, 0.4, 1]), 'a'],
    ['above at the end alone', curve([0, 1], [0, 1.5]), 'b'],
    ['apart by rounding', curve([0, 0.5, 1], [0, 0.5 - 1e-14, 1]), 'both'],
    ['with a share apart by rounding', curve([0, 0.5 + 1e-15, 1], [0, 0.5, 1]), 'both'],
  ] as const)('%s', (_, other, dominant) => {
    expect(compareCurves(diagonal, other)).toEqual({ dominant, crossings: [] });
    const turned = dominant === 'a' ? 'b' : dominant === 'b' ? 'a' : dominant;
    expect(compareCurves(other, diagonal)).toEqual({ dominant: turned, crossings: [] });
  });

  test('cross between corners, in one, and along a line', () => {
    const between = curve([0, 0.25, 0.75, 1], [0, 0.125, 0.875, 1]);
    expect(compareCurves(diagonal, between)).toEqual({
      dominant: 'neither',
      crossings: [{ from: 0.5, to: 0.5, above: 'b' }],
    });
    const inCorner = curve([0, 0.25, 0.5, 0.75, 1], [0, 0.5, 0.5, 0.5, 1]);
    expect(compareCurves(diagonal, inCorner)).toEqual({
      dominant: 'neither',
      crossings: [{ from: 0.5, to: 0.5, above: 'a' }],
    });
    const along = curve([0, 0.125, 0.25, 0.5, 0.75, 1], [0, 0, 0.25, 0.5, 1, 1]);
    expect(compareCurves(diagonal, along)).toEqual({
      dominant: 'neither',
      crossings: [{ from: 0.25, to: 0.5, above: 'b' }],
    });
    const touching = curve([0, 0.25, 0.5, 0.75, 1], [0, 0, 0.5, 0.5, 1]);
    expect(compareCurves(diagonal, touching)).toEqual({ dominant: 'a', crossings: [] });
  });

  test('of samples lie as the sums of whole persons say', () => {
    // Both with so many persons that all corners stand at whole ones of them.
    const counts = (rows: readonly WelfareRow[]) => everySixteenth(rows);
    fc.assert(
      fc.property(welfareRows(0, 5), welfareRows(0, 5), (one, other) => {
        const [a, b] = [one, other].map((rows) =>
          lorenzCorners(ascendingColumns(rows), 'generalized'),
        );
        const [ofA, ofB] = [counts(one), counts(other)];
        // A corner of either stands at a whole number of the persons of one; scaled up, all is whole.
        const shares = [
          ...ofA.map((_, place) => (place + 1) / ofA.length),
          ...ofB.map((_, place) => (place + 1) / ofB.length),
        ].sort((p, q) => p - q);
        const signs = shares.map((share) => {
          const difference =
            sumOfPoorest(ofA, share) / ofA.length - sumOfPoorest(ofB, share) / ofB.length;
          return Math.abs(difference) < 1e-10 ? 0 : Math.sign(difference);
        });
        const [isAbove, isBelow] = [signs.includes(1), signs.includes(-1)];
        const wanted = isAbove ? (isBelow ? 'neither' : 'a') : isBelow ? 'b' : 'both';
        const { dominant, crossings } = compareCurves(a as never, b as never);
        expect(dominant).toBe(wanted);
        const kept = signs.filter((sign) => sign !== 0);
        const changes = kept.filter((sign, place) => place > 0 && sign !== kept[place - 1]);
        expect(crossings.map(({ above }) => above)).toEqual(
          changes.map((sign) => (sign > 0 ? 'a' : 'b')),
        );
        for (const { from, to } of crossings) {
          for (const share of [from, to]) {
            const heights = [ofA, ofB].map((all) => sumOfPoorest(all, share) / all.length);
            expect(heights[0]).toBeCloseTo(heights[1] as number, 9);
          }
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kernelSums } from '../../../src/inequality/polarization/kernelSums.ts';

/** Every pair. */
function everyPair(points: Float64Array, masses: Float64Array, bandwidth: number): Float64Array {
  return points.map((point) => {
    let sum = 0;
    for (const [place, mass] of masses.entries()) {
      sum += mass * Math.exp(-0.5 * ((point - (points[place] as number)) / bandwidth) ** 2);
    }
    return sum / (bandwidth * Math.sqrt(2 * Math.PI));
  });
}

/** Holds that sums are those of every pair, up to a part of what all mass would make in one place. */
function expectPairs(
  points: readonly number[],
  masses: readonly number[],
  bandwidth: number,
): void {
  const sorted = Float64Array.from(points).sort();
  const mass = Float64Array.from(masses);
  const total = mass.reduce((sum, one) => sum + one, 0);
  const most = total / (bandwidth * Math.sqrt(2 * Math.PI));
  const wanted = everyPair(sorted, mass, bandwidth);
  for (const [place, found] of kernelSums(sorted, mass, bandwidth).entries()) {
    expect(Math.abs(found - (wanted[place] as number))).toBeLessThanOrEqual(1e-14 * most);
  }
}

describe('sums of a normal kernel', () => {
  test('are those of every pair, whether points are few or many in a bandwidth', () => {
    const points = fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 1, maxLength: 400 });
    const bandwidths = fc.constantFrom(0.1, 3, 10, 50, 300, 2000, 1e5);
    fc.assert(
      fc.property(points, bandwidths, (table, bandwidth) => {
        expectPairs(
          table,
          table.map((_, place) => ((place * 7) % 11) / 8),
          bandwidth,
        );
      }),
    );
  });

  test('are those of every pair on thousands of points with a long tail', () => {
    const points = Array.from(
      { length: 3000 },
      (_, place) => 1000 * Math.exp(4 * Math.sin(place ** 2)),
    );
    for (const bandwidth of [1, 20, 300, 5000])
      expectPairs(points, Array(3000).fill(1 / 3000), bandwidth);
  });

  test('of a point with no others near are its own, and of equal points those of one', () => {
    const height = 1 / Math.sqrt(2 * Math.PI);
    expect(Array.from(kernelSums(Float64Array.of(0, 1e12), Float64Array.of(2, 3), 1))).toEqual([
      2 * height,
      3 * height,
    ]);
    const equal = kernelSums(new Float64Array(100).fill(7), new Float64Array(100).fill(0.01), 2);
    for (const one of equal) expect(one).toBeCloseTo(height / 2, 15);
    expect(kernelSums(new Float64Array(0), new Float64Array(0), 1).length).toBe(0);
  });

  test('do not need pairs: a hundred thousand points are soon summed', () => {
    const count = 100_000;
    const points = Float64Array.from({ length: count }, (_, place) => place);
    const sums = kernelSums(points, new Float64Array(count).fill(1), 500);
    // Far from both ends the density of one point a unit.
    for (const place of [20_000, 50_000, 80_001]) expect(sums[place]).toBeCloseTo(1, 12);
    expect(sums[0]).toBeCloseTo(0.5 + 0.5 / (500 * Math.sqrt(2 * Math.PI)), 12);
  });
});

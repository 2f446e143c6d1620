import fc from 'fast-check';
import { expect } from 'vitest';
import type { Measure } from '../../../src/model/sample/measure.ts';

/** A row with an amount beside welfare; whole quarters and sixteenths, so that sums over pairs are exact. */
export interface PairRow {
  readonly welfare: number;
  readonly weight: number;
  readonly amount: number;
}

const quarters = (min: number, max: number) => fc.integer({ min, max }).map((part) => part / 4);

/** Rows with many ties of welfare; amounts of both signs where asked. */
export function pairRows(leastAmount = 0, least = 1): fc.Arbitrary<PairRow[]> {
  const weight = fc.integer({ min: 1, max: 160 }).map((parts) => parts / 16);
  return fc.array(
    fc.record({ welfare: quarters(least, 60), weight, amount: quarters(leastAmount, 400) }),
    { minLength: 1, maxLength: 12 },
  );
}

export const totalWeight = (rows: readonly PairRow[]) =>
  rows.reduce((sum, { weight }) => sum + weight, 0);

export const meanOf = (rows: readonly PairRow[], of: (row: PairRow) => number) =>
  rows.reduce((sum, row) => sum + row.weight * of(row), 0) / totalWeight(rows);

/** Half the mean over all pairs of what the one who ranks higher has more than the other. */
export function pairDifference(
  rows: readonly PairRow[],
  of: (row: PairRow) => number,
  rank: (row: PairRow) => number,
): number {
  let sum = 0;
  for (const a of rows) {
    for (const b of rows)
      sum += a.weight * b.weight * (of(a) - of(b)) * Math.sign(rank(a) - rank(b));
  }
  return sum / 2 / totalWeight(rows) ** 2;
}

/** The concentration of amounts by ranks, over all pairs. */
export const pairConcentration = (
  rows: readonly PairRow[],
  of: (row: PairRow) => number,
  rank: (row: PairRow) => number = ({ welfare }) => welfare,
) => pairDifference(rows, of, rank) / meanOf(rows, of);

/** Holds that two numbers are one to rounding, in relation to the size of what was summed. */
export function expectNear(found: number | null, wanted: number, among = 1, most = 1e-13): void {
  expect(found).not.toBe(null);
  const distance = Math.abs((found as number) - wanted);
  const scale = Math.max(among, Math.abs(wanted));
  expect(distance, `${found} for ${wanted}`).toBeLessThanOrEqual(most * scale);
}

/**
 * Holds that the influence of every row is the slope of the value by the weight of that row alone, and that its
 * weighted mean is 0.
 */
export function expectInfluence<Data>(
  measure: Measure<Data>,
  weights: readonly number[],
  make: (weights: readonly number[]) => Data,
): void {
  const influence = measure.influence(make(weights));
  const value = measure.value(make(weights));
  if (value === null) {
    expect(influence).toBe(null);
    return;
  }
  const population = weights.reduce((sum, weight) => sum + weight, 0);
  const found = influence as Float64Array;
  const scale = Math.max(1e-3, Math.abs(value), ...found.map(Math.abs));
  let mean = 0;
  for (const [row, weight] of weights.entries()) {
    const step = 1e-4 * weight;
    const moved = (by: number) =>
      measure.value(make(weights.map((each, at) => (at === row ? each + by : each)))) as number;
    // Of the fourth order, so that the bend of the value does not count.
    const [near, far] = [moved(step) - moved(-step), moved(2 * step) - moved(-2 * step)];
    const slope = ((8 * near - far) / (12 * step)) * population;
    expect(Math.abs((found[row] as number) - slope), `${found[row]} for ${slope}`).toBeLessThan(
      1e-6 * scale,
    );
    mean += (weight * (found[row] as number)) / population;
  }
  expect(Math.abs(mean)).toBeLessThan(1e-12 * scale);
}

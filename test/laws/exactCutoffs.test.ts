import { describe, expect, test } from 'vitest';
import type { FractionInput } from '../../src/model/multidimensional/multidimensionalIndex.ts';
import { multidimensionalHeadcount } from '../../src/multidimensional/measures/multidimensionalHeadcount.ts';
import { multidimensionalProfile } from '../../src/multidimensional/multidimensionalProfile.ts';
import { patternCounts } from '../../src/multidimensional/patternCounts.ts';
import { seededNumbers } from '../support/deprivationTables.ts';

/** An index of which many scores are exactly the cut-off. */
interface Structure {
  /** Each indicator's weight as it is spelled, and in whole units. */
  readonly weights: readonly (readonly [spelled: FractionInput, units: number])[];
  readonly cutoff: FractionInput;
  readonly cutoffUnits: number;
  /** How many patterns are exactly on it. */
  readonly on: number;
  /** The cut-off and the weights as doubles. */
  readonly double: number;
  readonly doubles: readonly number[];
}

const times = <T>(count: number, value: T): T[] => Array<T>(count).fill(value);

const structures: { readonly [name: string]: Structure } = {
  'fifteen indicators, four dimensions of three at 22.5% and one of three at 10%, k = 22.5%': {
    weights: [...times(12, ['7.5%', 9] as const), ...times(3, ['1/30', 4] as const)],
    cutoff: '22.5%',
    cutoffUnits: 27,
    on: 220,
    double: 0.225,
    doubles: [...times(12, 0.225 / 3), ...times(3, 0.1 / 3)],
  },
  'five dimensions of three, k = 40%': {
    weights: times(15, ['1/15', 1]),
    cutoff: 0.4,
    cutoffUnits: 6,
    on: 5005,
    double: 0.4,
    doubles: times(15, 1 / 15),
  },
  'ten equal weights, k = 80%': {
    weights: times(10, [0.1, 1]),
    cutoff: '80%',
    cutoffUnits: 8,
    on: 45,
    double: 0.8,
    doubles: times(10, 0.1),
  },
  'ten equal weights, k = 90%': {
    weights: times(10, [1, 1]),
    cutoff: '9/10',
    cutoffUnits: 9,
    on: 10,
    double: 0.9,
    doubles: times(10, 0.1),
  },
};

/** An index whose indicators stand in some order, three a dimension. */
function indexOf({ weights, cutoff }: Structure, order: readonly number[]) {
  const indicators = order.map((at) => ({ id: `i${at}`, weight: weights[at]?.[0] ?? 0 }));
  return {
    id: 'exact',
    cutoff,
    dimensions: Array.from({ length: Math.ceil(order.length / 3) }, (_, row) => ({
      id: `d${row}`,
      indicators: indicators.slice(row * 3, row * 3 + 3),
    })),
  };
}

/** Every pattern of some indicators as columns of bytes. */
function tableOf(patterns: readonly number[], width: number) {
  const column = (at: number) => Uint8Array.from(patterns, (pattern) => (pattern >> at) & 1);
  return {
    deprivations: Object.fromEntries(times(width, 0).map((_, at) => [`i${at}`, column(at)])),
  };
}

/** Many orders of columns: turned around, rotated, shuffled. */
function ordersOf(width: number, shuffled: number): number[][] {
  const next = seededNumbers(width);
  const listed = Array.from({ length: width }, (_, at) => at);
  const rotated = listed.map((by) => [...listed.slice(by), ...listed.slice(0, by)]);
  const random = times(shuffled, 0).map(() =>
    listed
      .map((at) => [next(), at] as const)
      .sort(([a], [b]) => a - b)
      .map(([, at]) => at),
  );
  return [...rotated, [...listed].reverse(), ...random];
}

describe.each(Object.keys(structures))('%s', (name) => {
  const structure = structures[name];
  if (structure === undefined) throw new Error(name);
  const { weights, cutoffUnits } = structure;
  const width = weights.length;
  const all = Array.from({ length: 2 ** width }, (_, pattern) => pattern);
  const units = all.map((pattern) =>
    weights.reduce((sum, [, own], at) => sum + ((pattern >> at) & 1) * own, 0),
  );
  const on = all.filter((pattern) => units[pattern] === cutoffUnits);
  const orders = ordersOf(width, 20);

  test('a sum of doubles loses every pattern on the cut-off, in every order', () => {
    expect(on.length).toBe(structure.on);
    for (const order of orders) {
      const poor = on.filter((pattern) => {
        const score = order.reduce(
          (sum, at) => (((pattern >> at) & 1) === 1 ? sum + (structure.doubles[at] ?? 0) : sum),
          0,
        );
        return score >= structure.double;
      });
      expect(poor).toEqual([]);
    }
  });

  test('every pattern on the cut-off is poor, in every order', () => {
    const table = tableOf(on, width);
    for (const order of orders) {
      const { value, rows } = multidimensionalHeadcount(table, {
        index: indexOf(structure, order),
      });
      expect([value, rows]).toEqual([1, structure.on]);
    }
    const counts = patternCounts(table);
    for (const order of orders) {
      expect(multidimensionalHeadcount(counts, { index: indexOf(structure, order) }).value).toBe(1);
    }
  });

  test('of all patterns those are poor whose whole units reach the cut-off, and no others', () => {
    const poor = units.filter((sum) => sum >= cutoffUnits);
    const points = poor.reduce((sum, own) => sum + own, 0);
    const whole = weights.reduce((sum, [, own]) => sum + own, 0);
    const table = tableOf(all, width);
    for (const order of orders.slice(0, 3)) {
      const profile = multidimensionalProfile(table, { index: indexOf(structure, order) });
      expect(profile.poorRows).toBe(poor.length);
      expect(profile.adjustedHeadcount).toBe(points / (all.length * whole));
      expect(profile.intensity).toBe(points / (poor.length * whole));
    }
  });

  test('nobody is poor whose score is the next below', () => {
    const below = Math.max(...units.filter((sum) => sum < cutoffUnits));
    const next = all.filter((pattern) => units[pattern] === below);
    expect(next.length).toBeGreaterThan(0);
    const { value } = multidimensionalHeadcount(tableOf(next, width), {
      index: indexOf(structure, orders[0] ?? []),
    });
    expect(value).toBe(0);
  });
});

describe('weights of 10%, 20%, 30% and 40%', () => {
  const four: Omit<Structure, 'cutoff' | 'cutoffUnits' | 'on' | 'double'> = {
    weights: [
      ['0.1', 1],
      ['0.2', 2],
      ['0.3', 3],
      ['0.4', 4],
    ],
    doubles: [0.1, 0.2, 0.3, 0.4],
  };
  const places = [0, 1, 2, 3];
  const orders = places.flatMap((a) =>
    places.flatMap((b) =>
      places.flatMap((c) =>
        places.flatMap((d) => (new Set([a, b, c, d]).size === 4 ? [[a, b, c, d]] : [])),
      ),
    ),
  );
  const all = Array.from({ length: 16 }, (_, pattern) => pattern);

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('k = %d of 10 is exact in all 24 orders', (k) => {
    expect(orders.length).toBe(24);
    const poor = all.filter(
      (pattern) =>
        four.weights.reduce((sum, [, own], at) => sum + ((pattern >> at) & 1) * own, 0) >= k,
    );
    const structure = { ...four, cutoff: k / 10, cutoffUnits: k, on: 0, double: k / 10 };
    for (const order of orders) {
      const index = indexOf(structure, order);
      expect(multidimensionalProfile(tableOf(all, 4), { index }).poorRows).toBe(poor.length);
      expect(multidimensionalHeadcount(tableOf(poor, 4), { index }).value).toBe(1);
    }
  });

  test('a sum of doubles depends on the order', () => {
    const sums = new Set(
      orders.map((order) => order.reduce((sum, at) => sum + (four.doubles[at] ?? 0), 0)),
    );
    expect([...sums].sort()).toEqual([0.9999999999999999, 1, 1.0000000000000002]);
  });
});

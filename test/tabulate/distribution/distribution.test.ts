import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDistribution,
  addValues,
  type Distribution,
  limitAt,
  newDistribution,
  settled,
} from '../../../src/tabulate/distribution/distribution.ts';
import { distributionJson } from '../../../src/tabulate/distribution/distributionJson.ts';
import { anyRows, distributionOf, type Row, wantedOf } from './distributionRows.ts';

const sumOf = (rows: readonly Row[], of: (row: Row) => number) =>
  rows.reduce((sum, row) => sum + of(row), 0);

/** Holds that a distribution is that of rows: keys and rows to the last bit, sums to their rounding. */
function expectRows(distribution: Distribution, rows: readonly Row[]): void {
  const wanted = wantedOf(rows, distribution.most);
  const { bits, values, ...found } = distributionJson(distribution);
  expect(bits).toBe(wanted.bits);
  expect(values).toEqual(wanted.rows.map(([key]) => key));
  expect(found.rows).toEqual(wanted.rows.map(([, bucket]) => bucket.length));
  // Multiples of 2⁻¹²: every sum is exact.
  expect(found.weights).toEqual(
    wanted.rows.map(([, bucket]) => sumOf(bucket, (row) => row.weight)),
  );
  if (bits === 52) expect(found.sums).toEqual([]);
  for (const [place, sum] of found.sums.entries()) {
    const bucket = wanted.rows[place]?.[1] ?? [];
    const expected = sumOf(bucket, ({ value, weight }) => value * weight);
    // The plain sum of some tens of products of one sign, each rounded, and ours.
    expect(Math.abs(sum - expected)).toBeLessThanOrEqual(
      Math.max(1e-14 * Math.abs(expected), 200 * Number.MIN_VALUE),
    );
  }
}

test('nobody is a distribution without values', () => {
  expect(distributionJson(newDistribution(256))).toEqual({
    bits: 52,
    values: [],
    rows: [],
    weights: [],
    sums: [],
  });
});

test('counts rows and weights by value, both zeros and rows of zero weight among them', () => {
  const distribution = newDistribution(256);
  const values = Float64Array.of(5, -0, 5, 0, -2.5, 7);
  addValues(distribution, values, Float64Array.of(1, 2, 3, 4, 5, 0));
  expect(distributionJson(distribution)).toEqual({
    bits: 52,
    values: [-2.5, 0, 5, 7],
    rows: [1, 2, 2, 1],
    weights: [5, 6, 4, 0],
    sums: [],
  });
});

test('without weights each row weighs 1', () => {
  const distribution = newDistribution(2);
  addValues(distribution, Float64Array.of(8, 8, 3), null);
  expect(distributionJson(distribution).weights).toEqual([1, 2]);
  // Past two values 8, 9 and 3 stay apart: their mantissas differ in the first bits.
  addValues(distribution, Float64Array.of(9, 8), null);
  expect(distributionJson(distribution)).toEqual({
    bits: 6,
    values: [3, 8, 9],
    rows: [1, 3, 1],
    weights: [1, 3, 1],
    sums: [3, 24, 9],
  });
});

test('puts near values together when there are too many, with the bits that fit', () => {
  const rows = [1, 1 + 2 ** -21, 1 + 2 ** -20, 2].map((value) => ({ value, weight: 1 }));
  const { bits, values, sums } = distributionJson(distributionOf(rows, 3));
  // 2⁻²¹ is cut at 20 bits, 2⁻²⁰ is kept.
  expect(bits).toBe(20);
  expect(values).toEqual([1, 1 + 2 ** -20, 2]);
  expect(sums).toEqual([2 + 2 ** -21, 1 + 2 ** -20, 2]);
});

test('at the last step of the ladder every key is kept, however many', () => {
  const values = Float64Array.from({ length: 500 }, (_, at) => 2 ** (at - 250));
  const distribution = newDistribution(16);
  addValues(distribution, values, null);
  const { bits, values: keys } = distributionJson(distribution);
  expect([bits, keys]).toEqual([6, [...values]]);
  expect([52, 7, 6].map((at) => limitAt(at, 16))).toEqual([20, 20, Number.POSITIVE_INFINITY]);
});

describe('what is kept hangs on the rows alone', () => {
  const cuts = fc.array(fc.nat(), { maxLength: 6 });

  test('not on the parts they come in', () => {
    fc.assert(
      fc.property(anyRows(120), fc.integer({ min: 1, max: 60 }), cuts, (rows, most, at) => {
        expectRows(distributionOf(rows, most, at), rows);
      }),
    );
  });

  test('nor on their order', () => {
    const shuffled = anyRows(60).chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 1, max: 30 }), ([rows, others], most) => {
        const [one, other] = [rows, others].map((each) =>
          distributionJson(distributionOf(each, most)),
        );
        expect([one?.bits, one?.values, one?.rows]).toEqual([
          other?.bits,
          other?.values,
          other?.rows,
        ]);
        expectRows(distributionOf(others, most), rows);
      }),
    );
  });

  test('nor on the tree by which parts are put together', () => {
    const merges = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 12, maxLength: 12 });
    const anyParts = fc.array(anyRows(30), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(anyParts, fc.integer({ min: 1, max: 60 }), merges, (parts, most, steps) => {
        const forest = parts.map((rows) => distributionOf(rows, most));
        for (const [from, to] of steps) {
          if (forest.length === 1) break;
          const [taken] = forest.splice(from % forest.length, 1);
          const into = forest[to % forest.length] as Distribution;
          if (taken !== undefined) addDistribution(into, taken);
        }
        const [first = newDistribution(most), ...rest] = forest;
        for (const other of rest) addDistribution(first, other);
        expectRows(first, parts.flat());
      }),
    );
  });
});

test('a distribution that is added stays as it is', () => {
  const rows = Array.from({ length: 40 }, (_, at) => ({ value: 1 + at / 1000, weight: 1 }));
  const from = distributionOf(rows, 64);
  const before = distributionJson(from);
  const to = distributionOf(rows.slice(0, 3), 4);
  addDistribution(to, from);
  expect(distributionJson(from)).toEqual(before);
  expectRows(to, [...rows, ...rows.slice(0, 3)]);
});

test('sums of many weights keep their digits, and so do those of weight times value', () => {
  const tenths = Array.from({ length: 10_000 }, (_, at) => ({ value: 1 + at / 1e5, weight: 0.1 }));
  const { weights, sums, bits } = distributionJson(distributionOf(tenths, 8));
  expect(bits).toBe(6);
  const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
  expect(total(weights)).toBeCloseTo(1000, 11);
  // Σ 0.1 (1 + at / 10⁵) = 1000 + 10⁻⁶ · 9999 · 10⁴ / 2
  expect(total(sums)).toBeCloseTo(1049.995, 10);
});

test('its size has an end, however many rows there are', () => {
  const distribution = newDistribution(1024);
  const sizes: number[] = [];
  for (let part = 0; part < 20; part++) {
    const values = Float64Array.from(
      { length: 5000 },
      (_, at) => 100 * (1 + (at * 20 + part) / 1e5),
    );
    addValues(distribution, values, null);
    sizes.push(distribution.cells.table.length);
  }
  expect(Math.max(...sizes)).toBeLessThanOrEqual(6 * 4096);
  expect(distribution.cells.size).toBeLessThanOrEqual(1280);
  expect(settled(distribution).size).toBeLessThanOrEqual(1024);
  expect(new Set(sizes.slice(5)).size).toBe(1);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  noShift,
  shareInfluence,
  shareSums,
  sumOfRows,
} from '../../../src/sample/order/shareSums.ts';
import {
  ascendingColumns,
  everySixteenth,
  sumOfPoorest,
  welfareRows,
} from '../../support/welfareRows.ts';

const someShares = fc
  .uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 6 })
  .map((parts) => parts.map((part) => part / 40).sort((a, b) => a - b));

describe('parts of a population', () => {
  test('have what their sixteenths have', () => {
    fc.assert(
      fc.property(
        welfareRows(-20),
        someShares,
        fc.integer({ min: -4, max: 9 }),
        (rows, shares, by) => {
          const values = everySixteenth(rows).map((value) => value - by);
          const { parts } = shareSums(ascendingColumns(rows), shares, { mean: by, rest: 0 });
          const bounds = [0, ...shares, 1];
          expect(parts.length).toBe(shares.length + 1);
          for (const [place, part] of parts.entries()) {
            const [from, to] = [bounds[place] as number, bounds[place + 1] as number];
            const wanted = (sumOfPoorest(values, to) - sumOfPoorest(values, from)) / values.length;
            expect(Math.abs(part - wanted)).toBeLessThanOrEqual(1e-13 * 25);
          }
        },
      ),
    );
  });

  test('without weights are the same as with weights of 1', () => {
    fc.assert(
      fc.property(welfareRows(-20), someShares, (rows, shares) => {
        const ones = rows.map(({ welfare }) => ({ welfare, weight: 1 }));
        const found = shareSums(ascendingColumns(ones, false), shares);
        const wanted = shareSums(ascendingColumns(ones), shares);
        expect(found.quantiles).toEqual(wanted.quantiles);
        for (const [place, part] of found.parts.entries()) {
          expect(Math.abs(part - (wanted.parts[place] as number))).toBeLessThanOrEqual(1e-13 * 15);
        }
      }),
    );
  });

  test('a small part at the top keeps its digits beside a giant below', () => {
    // The last of a million has 1e-3 above the others, each 1e12: of the shift only that is left.
    const welfare = new Float64Array(1_000_000).fill(1e12);
    welfare[999_999] = 1e12 + 2 ** -10;
    const columns = { ...ascendingColumns([]), welfare, weights: null, population: 1_000_000 };
    const { parts } = shareSums(columns, [0.5, 0.999999], { mean: 1e12, rest: 0 });
    expect(parts[0]).toBe(0);
    expect(Math.abs((parts[2] as number) / (2 ** -10 / 1e6) - 1)).toBeLessThan(1e-9);
  });

  test('are right to the last digits where welfare spans 15 powers of ten', () => {
    const count = 20_000;
    // Doubles as whole numbers of 2⁻⁸⁰: a population of 2⁻⁸⁰ each, cut and summed without rounding.
    const scale = 2n ** 80n;
    const whole = (value: number) => BigInt(value * 2 ** 80);
    const rows = Array.from({ length: count }, (_, row) => ({
      welfare: 1e-3 * 10 ** (15 * ((row * 0.6180339887498949) % 1)),
      weight: 0.1 + ((row * 0.7548776662466927) % 1),
    })).sort((a, b) => a.welfare - b.welfare);
    const population = rows.reduce((sum, { weight }) => sum + whole(weight), 0n);
    const shares = [0.001, 0.25, 0.5, 0.875, 0.999];
    const columns = { ...ascendingColumns(rows), population: Number(population) / 2 ** 80 };
    const { parts } = shareSums(columns, shares);
    const bounds = [0, ...shares, 1].map((share) => (population * whole(share)) / scale);
    for (const [place, part] of parts.entries()) {
      const [from, to] = [bounds[place] as bigint, bounds[place + 1] as bigint];
      let [sum, through] = [0n, 0n];
      for (const { welfare, weight } of rows) {
        const next = through + whole(weight);
        const start = through > from ? through : from;
        const end = next < to ? next : to;
        if (end > start) sum += (end - start) * whole(welfare);
        through = next;
      }
      const wanted = Number(sum / population) / 2 ** 80;
      // A cut at 0.999 is rounded to 1.1e-16 of all, which is 1.1e-13 of the last thousandth.
      expect(Math.abs(part / wanted - 1)).toBeLessThan(place === 5 ? 4e-13 : 1e-14);
    }
  });

  test('of a share of 1 nothing is left, however weights were rounded', () => {
    const rows = Array.from({ length: 10 }, (_, row) => ({ welfare: row + 1, weight: 0.1 }));
    const { parts, quantiles } = shareSums(ascendingColumns(rows), [0, 1]);
    expect([parts[0], parts[2]]).toEqual([0, 0]);
    expect(quantiles).toEqual([1, 10]);
  });
});

test('a sum of rows is that of each less the shift', () => {
  const welfare = Float64Array.of(1, 2, 4, 8);
  expect(sumOfRows(welfare, null, 1, 3, { mean: 0.75, rest: 0.25 })).toBe(4);
  expect(sumOfRows(welfare, Float64Array.of(1, 2, 3, 4), 1, 4, noShift)).toBe(48);
  expect(sumOfRows(welfare, null, 2, 2, noShift)).toBe(0);
});

describe('the influence on a part', () => {
  test('is the derivative of what it has by a weight, in a corner the mean of both sides', () => {
    fc.assert(
      fc.property(
        welfareRows(-20, 8),
        fc.tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 1, max: 16 })),
        fc.nat(),
        (all, [one, other], pick) => {
          const rows = all.map((row) => ({ ...row, weight: row.weight + 1 }));
          fc.pre(one < other);
          const [from, to] = [one / 16, other / 16];
          const moved = pick % rows.length;
          const partOf = (by: number) =>
            shareSums(
              ascendingColumns(
                rows.map((row, at) => (at === moved ? { ...row, weight: row.weight + by } : row)),
              ),
              [from, to],
            );
          const population = rows.reduce((sum, { weight }) => sum + weight, 0);
          const slopeBy = (step: number) => {
            const [up, down] = [step, -step].map((by) => partOf(by).parts[1] as number);
            return (((up as number) - (down as number)) / (2 * step)) * population;
          };
          // In a corner the difference misses by an amount in proportion to the step.
          const wanted = 2 * slopeBy(2 ** -15) - slopeBy(2 ** -14);
          const { parts, quantiles } = partOf(0);
          const [lower, upper] = quantiles as [number, number];
          const part = { from, to, lower, upper, sum: parts[1] as number };
          const found = shareInfluence(part, (rows[moved] as { welfare: number }).welfare);
          expect(Math.abs(found - wanted)).toBeLessThan(1e-6 * 20);
        },
      ),
    );
  });
});

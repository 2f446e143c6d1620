import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  wolfsonIndex,
  wolfsonIndexMeasure,
} from '../../../src/inequality/polarization/wolfsonIndex.ts';
import { badNumbers, untyped } from '../../support/badValues.ts';
import { checkMeasure, someIncome } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { closeSample } from '../../support/hardSample.ts';
import { expectRelative } from '../../support/inequalityLaws.ts';

const rows = fc.array(fc.record({ welfare: someIncome, weight: fc.integer({ min: 1, max: 20 }) }), {
  minLength: 1,
  maxLength: 15,
});

/** 4 (μ / m)(½ − L(½) − G / 2), by the median and the Lorenz curve read off whole copies of rows. */
function byDefinition(table: readonly { welfare: number; weight: number }[]): number {
  // Two copies of each, so that one half falls between two of them.
  const copies = table.flatMap((row) => Array<number>(2 * row.weight).fill(row.welfare));
  copies.sort((a, b) => a - b);
  const half = copies.length / 2;
  const median = ((copies[half - 1] as number) + (copies[half] as number)) / 2;
  const total = copies.reduce((sum, one) => sum + one, 0);
  const lower = copies.slice(0, half).reduce((sum, one) => sum + one, 0) / total;
  // Σ (2i − n − 1) xᵢ / (n Σ xᵢ), i the place from 1 on.
  const ranked = copies.reduce((sum, one, at) => sum + (2 * at + 1 - copies.length) * one, 0);
  const gini = ranked / copies.length / total;
  return (4 * (total / copies.length) * (0.5 - lower - gini / 2)) / median;
}

describe('the Wolfson index', () => {
  checkMeasure({ evaluate: wolfsonIndex, bind: wolfsonIndexMeasure, options: {}, smooth: false });

  test('is what the Lorenz curve, the Gini index and the median make it', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const welfare = table.map((row) => row.welfare);
        const weight = table.map((row) => row.weight);
        const wanted = byDefinition(table);
        const found = wolfsonIndex({ welfare, weight }).value as number;
        expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-12 * Math.max(1, wanted));
      }),
    );
  });

  test('has known values: 0 where all are equal, 1 at the poles, 1/3 of an even spread', () => {
    expect(wolfsonIndex({ welfare: [0.1, 0.1, 0.1], weight: [0.1, 0.2, 0.3] }).value).toBe(0);
    expect(wolfsonIndex({ welfare: [0, 0, 8, 8] }).value).toBe(1);
    // From 0 to 2 evenly: 4 (1/2 − 1/4 − 1/6) = 1/3 of many rows.
    const welfare = Array.from({ length: 2001 }, (_, place) => place / 1000);
    expect(wolfsonIndex({ welfare }).value).toBeCloseTo(1 / 3, 3);
  });

  test('rises as income spreads from the median, and as halves draw together', () => {
    const value = (welfare: number[]) => wolfsonIndex({ welfare }).value as number;
    expect(value([5, 15, 25, 35])).toBeGreaterThan(value([10, 15, 25, 30]));
    // A transfer within each half is less inequality and more polarization.
    expect(value([7, 13, 27, 33])).toBeGreaterThan(value([5, 15, 25, 35]));
  });

  test('keeps its digits where all are nearly equal', () => {
    // 1 + m 2⁻⁵² has the gaps of m, and another median.
    const { weight } = closeSample;
    const parts = Array.from(closeSample.welfare, (one) => (one - 1) * 2 ** 52);
    const spread = wolfsonIndex({ welfare: parts, weight }).value as number;
    const median = medianOf(parts, Array.from(weight));
    const wanted = (spread * median * 2 ** -52) / (1 + median * 2 ** -52);
    expectRelative(wolfsonIndex(closeSample).value, wanted);
  });

  test('has the influence of its spread, less that of its median', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (table, pick) => {
        const welfare = table.map((row) => row.welfare);
        const weight = table.map((row) => row.weight);
        const place = pick % table.length;
        const bandwidth = 50;
        const value = wolfsonIndex({ welfare, weight }).value as number;
        const median = medianOf(welfare, weight);
        const ofMedian = influenceOnMedian(table, median, bandwidth, place);
        const influence = wolfsonIndexMeasure({ bandwidth }).influence({ welfare, weight });
        // The value times its median is smooth in weights: the median falls out of its slope.
        const spread = (by: number) => {
          const moved = weight.map((one, at) => (at === place ? one + by : one));
          return (
            (wolfsonIndex({ welfare, weight: moved }).value as number) * medianOf(welfare, moved)
          );
        };
        const population = weight.reduce((sum, one) => sum + one, 0);
        const slope = (population * (spread(1e-5) - spread(-1e-5))) / 2e-5;
        const wanted = (slope - value * ofMedian) / median;
        const scale = Math.max(1, ...(influence ?? []).map(Math.abs));
        expect(Math.abs((influence?.[place] as number) - wanted)).toBeLessThanOrEqual(1e-5 * scale);
      }),
    );
  });

  test('takes the median by a rule', () => {
    const sample = { welfare: [10, 20, 30, 40] };
    expectRelative(wolfsonIndex(sample, { rule: 'step' }).value, 0.375);
    expect(wolfsonIndex(sample, { rule: 'step', bandwidth: 2.5 }).conventions).toMatchObject({
      rule: 'step',
      bandwidth: '2.5',
    });
    expect(wolfsonIndex(sample).conventions).toMatchObject({
      rule: 'midpoint',
      bandwidth: 'silverman',
    });
    expectPovertyError(() => wolfsonIndex(sample, { rule: untyped('mean') }), {
      code: 'unknownOption',
      path: ['rule'],
    });
  });

  test('has no value where the median is not above 0, and counts negative welfare only if asked', () => {
    expect(wolfsonIndex({ welfare: [0, 0, 9] }).value).toBe(null);
    const sample = { welfare: [-10, 10, 30] };
    expectPovertyError(() => wolfsonIndex(sample), {
      code: 'outsideSupport',
      path: ['welfare', 0],
    });
    // 2 (20/9 + 20/9) / 10.
    expectRelative(wolfsonIndex(sample, { outsideSupport: 'keep' }).value, 8 / 9);
  });

  test.each(badNumbers.slice(1))('a bandwidth that is %s is refused', (_, bandwidth, code) => {
    const options = { bandwidth: untyped<number>(bandwidth) };
    expectPovertyError(() => wolfsonIndexMeasure(options), { code, path: ['bandwidth'] });
  });

  test('a bandwidth of 0 is refused', () => {
    expectPovertyError(() => wolfsonIndexMeasure({ bandwidth: 0 }), {
      code: 'invalidNumber',
      path: ['bandwidth'],
    });
  });
});

/** (F(m) − 1(x ≤ m)) / f(m), f by a normal kernel. */
function influenceOnMedian(
  table: readonly { welfare: number; weight: number }[],
  median: number,
  bandwidth: number,
  place: number,
): number {
  let [population, below, density] = [0, 0, 0];
  for (const { welfare, weight } of table) {
    population += weight;
    if (welfare <= median) below += weight;
    const kernel = Math.exp(-(((welfare - median) / bandwidth) ** 2) / 2) / Math.sqrt(2 * Math.PI);
    density += (weight * kernel) / bandwidth;
  }
  const own = (table[place] as { welfare: number }).welfare <= median ? 1 : 0;
  return (below / population - own) / (density / population);
}

function medianOf(welfare: readonly number[], weight: readonly number[]): number {
  const population = weight.reduce((sum, one) => sum + one, 0);
  const order = welfare.map((value, place) => [value, weight[place] as number] as const);
  order.sort(([a], [b]) => a - b);
  let through = 0;
  for (const [place, [value, own]] of order.entries()) {
    through += own;
    if (Math.abs(through - population / 2) < 1e-9) {
      return (value + (order[place + 1]?.[0] ?? value)) / 2;
    }
    if (through > population / 2) return value;
  }
  return Number.NaN;
}

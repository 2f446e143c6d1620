import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type EstebanRayIndexOptions,
  estebanRayIndex,
  estebanRayIndexMeasure,
} from '../../../src/inequality/polarization/estebanRayIndex.ts';
import type { GroupedSample, WelfareSample } from '../../../src/sample/welfareSample.ts';
import { badNumbers, untyped } from '../../support/badValues.ts';
import { checkMeasure, type TestRow } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { expectRelative } from '../../support/inequalityLaws.ts';

/** Rows fall into three groups by their own welfare, so that copies stay together. */
const grouped = (rows: readonly TestRow[], base: WelfareSample): GroupedSample => ({
  ...base,
  by: { region: rows.map(({ welfare }) => (Number.isNaN(welfare) ? 0 : (welfare * 4) % 3)) },
});

/** Every pair of groups. */
function everyPair(sample: GroupedSample & { weight: number[] }, alpha: number): number {
  const labels = sample.by.region as readonly number[];
  const groups = [...new Set(labels)].map((label) => {
    const rows = labels.flatMap((own, row) => (own === label ? [row] : []));
    const weight = rows.reduce((sum, row) => sum + (sample.weight[row] as number), 0);
    const money = rows.reduce(
      (sum, row) =>
        sum + (sample.weight[row] as number) * ((sample.welfare as number[])[row] as number),
      0,
    );
    return { weight, mean: money / weight };
  });
  const population = groups.reduce((sum, group) => sum + group.weight, 0);
  let sum = 0;
  for (const one of groups) {
    for (const other of groups) {
      sum +=
        (one.weight / population) ** (1 + alpha) *
        (other.weight / population) *
        Math.abs(one.mean - other.mean);
    }
  }
  return sum;
}

describe('the Esteban–Ray index', () => {
  describe.each<Omit<EstebanRayIndexOptions, 'by'>>([
    { alpha: 1 },
    { alpha: 1.6, scale: 'none' },
    { alpha: 0.3, scale: 'mean' },
  ])('with %j', (options) => {
    checkMeasure({
      evaluate: estebanRayIndex,
      bind: estebanRayIndexMeasure,
      options: { by: 'region', ...options },
      sample: grouped,
      sortable: false,
    });
  });

  test('is that of every pair of groups', () => {
    const row = fc.record({
      welfare: fc.integer({ min: 1, max: 500 }),
      weight: fc.integer({ min: 1, max: 30 }),
      region: fc.integer({ min: 0, max: 6 }),
    });
    const alphas = fc.constantFrom(0.1, 0.5, 1, 1.3, 1.6);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), alphas, (rows, alpha) => {
        const sample = {
          welfare: rows.map((one) => one.welfare),
          weight: rows.map((one) => one.weight),
          by: { region: rows.map((one) => one.region) },
        };
        const wanted = everyPair(sample, alpha);
        const options = { by: 'region', alpha } as const;
        const none = estebanRayIndex(sample, { ...options, scale: 'none' }).value as number;
        expect(Math.abs(none - wanted)).toBeLessThanOrEqual(1e-12 * Math.max(1, wanted));
        const people = sample.weight.reduce((sum, weight) => sum + weight, 0);
        const money = rows.reduce((sum, one) => sum + one.weight * one.welfare, 0);
        const mean = estebanRayIndex(sample, options).value as number;
        expect(Math.abs(mean - (wanted * people) / money)).toBeLessThanOrEqual(1e-12);
      }),
    );
  });

  test('has known values, and says how it was made', () => {
    const sample = { welfare: [0, 10, 10, 20], by: { area: ['a', 'b', 'b', 'c'] } };
    // Shares 1/4, 1/2, 1/4: (1/16)(5 + 5) + (1/4)(2.5 + 2.5) + (1/16)(5 + 5), over 10.
    const result = estebanRayIndex(sample, { by: 'area', alpha: 1 });
    expectRelative(result.value, 0.25);
    expect(result.conventions).toMatchObject({ by: 'area', alpha: '1', scale: 'mean' });
    const one = { welfare: [0.1, 0.1, 0.1], by: { area: ['a', 'a', 'b'] } };
    expect(estebanRayIndex(one, { by: 'area', alpha: 1 }).value).toBe(0);
    const all = { welfare: [1, 2, 3], by: { area: ['a', 'a', 'a'] } };
    expect(estebanRayIndex(all, { by: 'area', alpha: 1 }).value).toBe(0);
  });

  test('is the most where two halves stand apart, and more so than three', () => {
    const welfare = [0, 0, 0, 30, 30, 30];
    const two = estebanRayIndex({ welfare, by: { g: [1, 1, 1, 2, 2, 2] } }, { by: 'g', alpha: 1 });
    const three = estebanRayIndex(
      { welfare: [0, 0, 15, 15, 30, 30], by: { g: [1, 1, 2, 2, 3, 3] } },
      { by: 'g', alpha: 1 },
    );
    expect(two.value).toBe(0.5);
    expect(three.value).toBeLessThan(0.5);
  });

  test('a row of a group that has no weight yet has the influence of a new group', () => {
    const sample = (extra: number) => ({
      welfare: [10, 20, 60, 45],
      weight: [1, 2, 1, extra],
      by: { g: ['a', 'a', 'b', 'c'] },
    });
    const options = { by: 'g', alpha: 1.5 } as const;
    const value = (extra: number) => estebanRayIndex(sample(extra), options).value as number;
    const slope = (4 * (value(1e-7) - value(0))) / 1e-7;
    expect(estebanRayIndexMeasure(options).influence(sample(0))?.[3]).toBeCloseTo(slope, 3);
  });

  test('accepts negative welfare without a scale, and else only if asked', () => {
    const sample = { welfare: [-10, 30], by: { g: [1, 2] } };
    expect(estebanRayIndex(sample, { by: 'g', alpha: 1, scale: 'none' }).value).toBe(10);
    expectPovertyError(() => estebanRayIndex(sample, { by: 'g', alpha: 1 }), {
      code: 'outsideSupport',
      path: ['welfare', 0],
    });
    expect(estebanRayIndex(sample, { by: 'g', alpha: 1, outsideSupport: 'keep' }).value).toBe(1);
    const none = { welfare: [-10, 10], by: { g: [1, 2] } };
    expect(estebanRayIndex(none, { by: 'g', alpha: 1, outsideSupport: 'keep' }).value).toBe(null);
  });

  test.each(badNumbers)('alpha that is %s is refused', (_, alpha, code) => {
    const options = { by: 'g', alpha: untyped<number>(alpha) };
    expectPovertyError(() => estebanRayIndexMeasure(options), { code, path: ['alpha'] });
  });

  test.each([
    ['alpha of 0', { by: 'g', alpha: 0 }, 'invalidNumber', ['alpha']],
    ['alpha past 1.6', { by: 'g', alpha: 1.61 }, 'invalidNumber', ['alpha']],
    ['no grouping', { alpha: 1 }, 'missingValue', ['by']],
    ['an unknown scale', { by: 'g', alpha: 1, scale: 'log' }, 'unknownOption', ['scale']],
  ] as const)('%s is refused', (_, options, code, path) => {
    expectPovertyError(() => estebanRayIndexMeasure(untyped(options)), { code, path });
  });
});

test('rows of many groups without weight have the influence of new groups, as every pair tells', () => {
  const present = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 6 });
  const absent = fc.array(fc.integer({ min: -10, max: 60 }), { maxLength: 12 });
  fc.assert(
    fc.property(present, absent, fc.constantFrom(0.5, 1, 1.6), (means, others, alpha) => {
      const sample = {
        welfare: [...means, ...others],
        weight: [...means.map((_, row) => row + 1), ...others.map(() => 0)],
        by: { g: [...means, ...others].map((_, row) => row) },
      };
      const people = (means.length * (means.length + 1)) / 2;
      const powers = means.map((_, row) => ((row + 1) / people) ** (1 + alpha));
      const felt = (from: number) =>
        means.reduce(
          (total, mean, row) => total + (powers[row] as number) * Math.abs(mean - from),
          0,
        );
      const value = means.reduce(
        (total, mean, row) => total + ((row + 1) / people) * felt(mean),
        0,
      );
      const options = { by: 'g', alpha, scale: 'none' } as const;
      const influence = estebanRayIndexMeasure(options).influence(sample) as Float64Array;
      for (const [place, own] of others.entries()) {
        const wanted = felt(own) - (2 + alpha) * value;
        expect(Math.abs((influence[means.length + place] as number) - wanted)).toBeLessThan(1e-11);
      }
    }),
  );
});

test('among 20,000 groups, each second without weight, an influence keeps its digits', () => {
  const welfare = Array.from({ length: 20_000 }, (_, row) => row);
  const sample = {
    welfare,
    weight: welfare.map((row) => (row + 1) % 2),
    by: { g: welfare },
  };
  const options = { by: 'g', alpha: 1, scale: 'none' } as const;
  const influence = estebanRayIndexMeasure(options).influence(sample) as Float64Array;
  const value = estebanRayIndex(sample, options).value as number;
  // From 1, of the 10,000 even numbers to 19,998: 1 + Σ (2k − 1) = 1 + 9999², each felt as 10⁻⁸.
  expectRelative((influence[1] as number) + 3 * value, (1 + 9999 ** 2) * 1e-8);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { giniIndex } from '../../../src/inequality/measures/giniIndex.ts';
import {
  duclosEstebanRayIndex,
  duclosEstebanRayIndexMeasure,
} from '../../../src/inequality/polarization/duclosEstebanRayIndex.ts';
import { badNumbers, untyped } from '../../support/badValues.ts';
import { checkMeasure, someIncome } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { wideSample } from '../../support/hardSample.ts';
import { expectRelative } from '../../support/inequalityLaws.ts';

/** Every pair: ½ μ^(α − 1) Σ p f^α a. */
function everyPair(
  welfare: ArrayLike<number>,
  weight: ArrayLike<number>,
  alpha: number,
  bandwidth: number,
): number {
  const rows = Array.from(welfare, (value, row) => ({ value, weight: weight[row] as number }));
  const population = rows.reduce((sum, row) => sum + row.weight, 0);
  const mean = rows.reduce((sum, row) => sum + row.weight * row.value, 0) / population;
  let total = 0;
  for (const one of rows) {
    let [density, away] = [0, 0];
    for (const other of rows) {
      const distance = Math.abs(one.value - other.value);
      density += other.weight * Math.exp(-0.5 * (distance / bandwidth) ** 2);
      away += other.weight * distance;
    }
    density /= population * bandwidth * Math.sqrt(2 * Math.PI);
    total += one.weight * density ** alpha * (away / population);
  }
  return (mean ** (alpha - 1) * total) / population / 2;
}

describe('the Duclos–Esteban–Ray index', () => {
  describe.each([
    { alpha: 0 },
    { alpha: 0.25, bandwidth: 20 },
    { alpha: 0.6, bandwidth: 0.5 },
    { alpha: 1, bandwidth: 400 },
  ])('with %j', (options) => {
    checkMeasure({
      evaluate: duclosEstebanRayIndex,
      bind: duclosEstebanRayIndexMeasure,
      options,
    });
  });

  test('is that of every pair of rows', () => {
    const rows = fc.array(
      fc.record({ welfare: someIncome, weight: fc.integer({ min: 1, max: 30 }) }),
      { minLength: 1, maxLength: 200 },
    );
    const alphas = fc.constantFrom(0.25, 0.5, 0.8, 1);
    const bandwidths = fc.constantFrom(0.3, 5, 40, 1000);
    fc.assert(
      fc.property(rows, alphas, bandwidths, (table, alpha, bandwidth) => {
        const welfare = table.map((row) => row.welfare);
        const weight = table.map((row) => row.weight);
        const wanted = everyPair(welfare, weight, alpha, bandwidth);
        const found = duclosEstebanRayIndex({ welfare, weight }, { alpha, bandwidth })
          .value as number;
        expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-12 * wanted);
      }),
    );
  });

  test('is that of every pair on thousands of rows, from dense to lone ones', () => {
    const welfare = wideSample.welfare.subarray(0, 2500);
    const weight = wideSample.weight.subarray(0, 2500);
    for (const bandwidth of [1e-2, 1e3, 1e9, 1e11]) {
      const wanted = everyPair(welfare, weight, 0.5, bandwidth);
      const found = duclosEstebanRayIndex({ welfare, weight }, { alpha: 0.5, bandwidth }).value;
      expectRelative(found, wanted, 10);
    }
  });

  test('with α 0 is the Gini index', () => {
    expectRelative(
      duclosEstebanRayIndex(wideSample, { alpha: 0 }).value,
      giniIndex(wideSample).value as number,
    );
  });

  test('has the bandwidth of the paper unless one is given', () => {
    const welfare = [10, 20, 30, 40, 100];
    // Mean 40, variance (900 + 400 + 100 + 0 + 3600) / 5 = 1000.
    const alpha = 0.5;
    const bandwidth = (4.7 * Math.sqrt(1000) * alpha ** 0.1) / Math.sqrt(5);
    const result = duclosEstebanRayIndex({ welfare }, { alpha });
    expectRelative(result.value, everyPair(welfare, [1, 1, 1, 1, 1], alpha, bandwidth));
    expect(result.conventions).toMatchObject({ alpha: '0.5', bandwidth: '4.7 σ α^0.1 / √n' });
    const given = duclosEstebanRayIndex({ welfare }, { alpha, bandwidth: 7 });
    expect(given.conventions.bandwidth).toBe('7');
    // A row of no weight is no row for it, and another scale of weights another unit.
    const sample = { welfare: [...welfare, 7], weight: [3, 3, 3, 3, 3, 0] };
    expectRelative(duclosEstebanRayIndex(sample, { alpha }).value, result.value as number);
  });

  test('by the rule does not depend on the unit', () => {
    const welfare = [1, 2, 2, 5, 9];
    const wanted = duclosEstebanRayIndex({ welfare }, { alpha: 0.75 }).value as number;
    for (const unit of [3, 1e9, 2 ** 1000, 2 ** -1060]) {
      const moved = welfare.map((one) => one * unit);
      expectRelative(duclosEstebanRayIndex({ welfare: moved }, { alpha: 0.75 }).value, wanted);
    }
  });

  test('is 0 where all are equal, with an influence of 0', () => {
    const sample = { welfare: [0.1, 0.1, 0.1], weight: [0.1, 0.2, 0.3] };
    for (const options of [{ alpha: 0 }, { alpha: 0.5 }, { alpha: 1, bandwidth: 3 }]) {
      expect(duclosEstebanRayIndex(sample, options).value).toBe(0);
      const influence = duclosEstebanRayIndexMeasure(options).influence(sample);
      expect(influence).toEqual(Float64Array.of(0, 0, 0));
    }
  });

  test('rises as two peaks draw together, where the Gini index falls', () => {
    const peaks = (spread: number) =>
      Array.from(
        { length: 400 },
        (_, row) => (row < 200 ? 100 : 300) + ((row % 20) - 9.5) * spread,
      );
    const of = (alpha: number, spread: number) =>
      duclosEstebanRayIndex({ welfare: peaks(spread) }, { alpha, bandwidth: 10 }).value as number;
    expect(of(1, 2)).toBeGreaterThan(of(1, 4));
    expect(of(0, 2)).toBeLessThan(of(0, 4));
  });

  test('counts negative welfare only if asked, and has no value where the mean is not above 0', () => {
    const sample = { welfare: [-10, 30] };
    expectPovertyError(() => duclosEstebanRayIndex(sample, { alpha: 0 }), {
      code: 'outsideSupport',
      path: ['welfare', 0],
    });
    const keep = { alpha: 0, outsideSupport: 'keep' } as const;
    expect(duclosEstebanRayIndex(sample, keep).value).toBe(1);
    expect(duclosEstebanRayIndex({ welfare: [-10, 10] }, keep).value).toBe(null);
    expect(duclosEstebanRayIndex({ welfare: [0] }, { alpha: 1 }).value).toBe(null);
  });

  test.each(badNumbers)('alpha that is %s is refused', (_, alpha, code) => {
    const options = { alpha: untyped<number>(alpha) };
    expectPovertyError(() => duclosEstebanRayIndexMeasure(options), { code, path: ['alpha'] });
  });

  test.each([0.2, 1.01, -0.5])('alpha of %s is refused', (alpha) => {
    expectPovertyError(() => duclosEstebanRayIndexMeasure({ alpha }), {
      code: 'invalidNumber',
      path: ['alpha'],
    });
  });

  test.each(badNumbers.slice(1))('a bandwidth that is %s is refused', (_, bandwidth, code) => {
    const options = { alpha: 1, bandwidth: untyped<number>(bandwidth) };
    expectPovertyError(() => duclosEstebanRayIndexMeasure(options), { code, path: ['bandwidth'] });
  });

  test('a bandwidth of 0 is refused', () => {
    expectPovertyError(() => duclosEstebanRayIndexMeasure({ alpha: 1, bandwidth: 0 }), {
      code: 'invalidNumber',
      path: ['bandwidth'],
    });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  generalizedEntropyIndex,
  generalizedEntropyIndexMeasure,
} from '../../../src/inequality/measures/generalizedEntropyIndex.ts';
import { badNumbers, untyped } from '../../support/badValues.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { closeSample, wideSample } from '../../support/hardSample.ts';
import { checkInequalityLaws, expectRelative } from '../../support/inequalityLaws.ts';

describe('the generalized entropy index', () => {
  describe.each([-1.5, 0, 0.25, 1, 2, 3])('with α %s', (alpha) => {
    checkMeasure({
      evaluate: generalizedEntropyIndex,
      bind: generalizedEntropyIndexMeasure,
      options: { alpha },
    });
    checkInequalityLaws({
      evaluate: (sample) => generalizedEntropyIndex(sample, { alpha }),
      invariance: 'scale',
      transfer: 'lowers',
    });
  });

  test('has the values of the Handbook on Poverty and Inequality', () => {
    const welfare = [10, 15, 20, 25, 40, 20, 30, 35, 45, 90];
    expect(generalizedEntropyIndex({ welfare }, { alpha: 0 }).value).toBeCloseTo(0.1792203, 7);
    expect(generalizedEntropyIndex({ welfare }, { alpha: 1 }).value).toBeCloseTo(0.1830644, 7);
  });

  test('has the values of its definition, by hand', () => {
    // 4 and 12, mean 8, ratios 1/2 and 3/2.
    const welfare = [4, 12];
    const value = (alpha: number) => generalizedEntropyIndex({ welfare }, { alpha }).value;
    expect(value(2)).toBe(0.125);
    // (1/8 + 27/8) / 2 = 7/4, less 1, over 6.
    expectRelative(value(3), 0.125);
    // (2 + 2/3) / 2 = 4/3, less 1, over 2.
    expectRelative(value(-1), 1 / 6);
    expectRelative(value(0), Math.log(2 / Math.sqrt(3)));
    expectRelative(value(1), 0.25 * Math.log(0.5) + 0.75 * Math.log(1.5));
    expectRelative(value(0.5), 4 - 2 * (Math.sqrt(0.5) + Math.sqrt(1.5)));
    const result = generalizedEntropyIndex({ welfare }, { alpha: 0.5 });
    expect(result.conventions).toMatchObject({ alpha: '0.5', outsideSupport: 'refuse' });
  });

  test('comes apart exactly into inequality within groups and between them', () => {
    const group = fc.array(
      fc.record({
        welfare: fc.integer({ min: 1, max: 900 }),
        weight: fc.integer({ min: 1, max: 9 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    const alphas = fc.constantFrom(-2, -1, 0, 0.3, 0.5, 1, 1.5, 2, 3);
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 4 }), alphas, (groups, alpha) => {
        const parts = groups.map((rows) => {
          const weight = rows.map((row) => row.weight);
          const welfare = rows.map((row) => row.welfare);
          const people = weight.reduce((sum, one) => sum + one, 0);
          const money = rows.reduce((sum, row) => sum + row.weight * row.welfare, 0);
          const index = generalizedEntropyIndex({ welfare, weight }, { alpha }).value ?? 0;
          return { welfare, weight, people, money, index };
        });
        const people = parts.reduce((sum, part) => sum + part.people, 0);
        const money = parts.reduce((sum, part) => sum + part.money, 0);
        const within = parts.reduce((sum, part) => {
          const share = (part.people / people) ** (1 - alpha) * (part.money / money) ** alpha;
          return sum + share * part.index;
        }, 0);
        const means = parts.map((part) => part.money / part.people);
        const weight = parts.map((part) => part.people);
        const between = generalizedEntropyIndex({ welfare: means, weight }, { alpha }).value ?? 0;
        const all = {
          welfare: parts.flatMap((part) => part.welfare),
          weight: parts.flatMap((part) => part.weight),
        };
        const whole = generalizedEntropyIndex(all, { alpha }).value ?? 0;
        expect(Math.abs(within + between - whole)).toBeLessThanOrEqual(1e-12 * whole + 1e-15);
      }),
    );
  });

  test('runs through 0 and 1 without a step', () => {
    const welfare = [10, 15, 20, 25, 40, 20, 30, 35, 45, 90];
    for (const limit of [0, 1]) {
      const at = generalizedEntropyIndex({ welfare }, { alpha: limit }).value ?? 0;
      for (const step of [1e-15, -1e-15, 5e-324]) {
        const near = generalizedEntropyIndex({ welfare }, { alpha: limit + step }).value;
        expectRelative(near, at);
      }
    }
  });

  test.each([
    ['-1', { alpha: -1 }, 'omit'],
    ['0', { alpha: 0 }, 'omit'],
  ] as const)('with α %s zeros are refused or omitted', (_, options, policy) => {
    const sample = { welfare: [10, 0, 30] };
    const refused = { code: 'outsideSupport', path: ['welfare', 1] } as const;
    expectPovertyError(() => generalizedEntropyIndex(sample, options), refused);
    const result = generalizedEntropyIndex(sample, { ...options, outsideSupport: policy });
    const without = generalizedEntropyIndex({ welfare: [10, 30] }, options).value;
    expect(result.value).toBe(without);
    expect(result.treated.omitted).toEqual({ rows: 1, weight: 1 });
  });

  test('with α above 0 zeros are accepted, and add what their power is', () => {
    const sample = { welfare: [0, 20] };
    expect(generalizedEntropyIndex(sample, { alpha: 2 }).value).toBe(0.5);
    expectRelative(generalizedEntropyIndex(sample, { alpha: 1 }).value, Math.LN2);
    // (√2 / 2 − 1) / (−1/4).
    expectRelative(generalizedEntropyIndex(sample, { alpha: 0.5 }).value, 4 - 2 * Math.SQRT2);
    expectRelative(
      generalizedEntropyIndex(sample, { alpha: 0.25 }).value,
      (2 ** -0.75 - 1) / (0.25 * -0.75),
    );
    expect(generalizedEntropyIndex({ welfare: [0, 0] }, { alpha: 1 }).value).toBe(null);
  });

  test('with α 0 zeros may add nothing and stay in the mean', () => {
    const options = { alpha: 0, outsideSupport: 'zeroIsZero' } as const;
    const welfare = [0, 10, 30, 40];
    const wanted = (Math.log(20 / 10) + Math.log(20 / 30) + Math.log(20 / 40)) / 4;
    const result = generalizedEntropyIndex({ welfare }, options);
    expectRelative(result.value, wanted);
    expect(result.treated.changed).toEqual({ rows: 1, weight: 1 });
    expectPovertyError(() => generalizedEntropyIndex({ welfare: [0, 10, -1] }, options), {
      code: 'outsideSupport',
      path: ['welfare', 2],
    });
    // The influence is the derivative by a weight here too.
    const influence = generalizedEntropyIndexMeasure(options).influence({ welfare }) ?? [];
    for (const row of welfare.keys()) {
      const moved = (by: number) => {
        const weight = welfare.map((_, at) => (at === row ? 1 + by : 1));
        return generalizedEntropyIndex({ welfare, weight }, options).value ?? 0;
      };
      const slope = (4 * (moved(1e-5) - moved(-1e-5))) / 2e-5;
      expect(influence[row]).toBeCloseTo(slope, 8);
    }
  });

  test('with α 2 negative welfare may be kept; with no other', () => {
    const sample = { welfare: [-10, 30] };
    const keep = { outsideSupport: 'keep' } as const;
    // Mean 10, variance 400.
    expect(generalizedEntropyIndex(sample, { alpha: 2, ...keep }).value).toBe(2);
    for (const alpha of [-1, 0, 0.5, 1, 3]) {
      expectPovertyError(() => generalizedEntropyIndex(sample, { alpha, ...keep }), {
        code: 'unknownOption',
        path: ['outsideSupport'],
      });
    }
  });

  test('a power past the largest double is refused; the size of money alone is not', () => {
    expectPovertyError(() => generalizedEntropyIndex({ welfare: [1e-9, 1] }, { alpha: -99 }), {
      code: 'overflow',
      path: ['welfare'],
    });
    for (const unit of [Number.MIN_VALUE, 2 ** 1019]) {
      expect(generalizedEntropyIndex({ welfare: [unit, 3 * unit] }, { alpha: 2 }).value).toBe(
        0.125,
      );
    }
  });

  // Made with Python's mpmath 1.3.0 at 60 digits from the definition, on the samples of test/support/hardSample.ts.
  describe('on samples where sums go wrong', () => {
    test.each([
      [-1, 476583603611.1054],
      [-0.001, 13.91420654875166],
      [0, 13.781828614126978],
      [0.3, 3.4300392474834425],
      [0.5, 2.635572297535968],
      [0.9, 2.4416740860002877],
      [1, 2.5347775731605697],
      [1.5, 3.870888790950984],
      [2, 8.072039721788553],
      [3, 65.17739010496786],
    ])('has every digit over 15 orders of size (alpha %s)', (alpha, wanted) => {
      expectRelative(generalizedEntropyIndex(wideSample, { alpha }).value, wanted);
    });

    test.each([
      [-1, 2.3297172489803113e-21],
      [-0.001, 2.3297172489803354e-21],
      [0, 2.3297172489803354e-21],
      [0.3, 2.3297172489803425e-21],
      [0.5, 2.3297172489803474e-21],
      [0.9, 2.3297172489803568e-21],
      [1, 2.3297172489803594e-21],
      [1.5, 2.3297172489803715e-21],
      [2, 2.3297172489803835e-21],
      [3, 2.3297172489804076e-21],
    ])('has every digit where all are nearly equal (alpha %s)', (alpha, wanted) => {
      expectRelative(generalizedEntropyIndex(closeSample, { alpha }).value, wanted);
    });
  });

  test.each(badNumbers)('alpha that is %s is refused', (_, alpha, code) => {
    const options = { alpha: untyped<number>(alpha) };
    expectPovertyError(() => generalizedEntropyIndex({ welfare: [1] }, options), {
      code,
      path: ['alpha'],
    });
    expectPovertyError(() => generalizedEntropyIndexMeasure(options), { code, path: ['alpha'] });
  });
});

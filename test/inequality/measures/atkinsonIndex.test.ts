import { describe, expect, test } from 'vitest';
import {
  atkinsonIndex,
  atkinsonIndexMeasure,
} from '../../../src/inequality/measures/atkinsonIndex.ts';
import { badNumbers, untyped } from '../../support/badValues.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { closeSample, wideSample } from '../../support/hardSample.ts';
import { checkInequalityLaws, expectRelative } from '../../support/inequalityLaws.ts';

describe('the Atkinson index', () => {
  describe.each([0.5, 1, 2.5])('with ε %s', (epsilon) => {
    checkMeasure({ evaluate: atkinsonIndex, bind: atkinsonIndexMeasure, options: { epsilon } });
    checkInequalityLaws({
      evaluate: (sample) => atkinsonIndex(sample, { epsilon }),
      invariance: 'scale',
      transfer: 'lowers',
      most: 1,
    });
  });

  describe('with ε so high that powers pass the largest double', () => {
    checkMeasure({
      evaluate: atkinsonIndex,
      bind: atkinsonIndexMeasure,
      options: { epsilon: 900 },
    });

    test('it tends to what the poorest lacks of the mean', () => {
      // The share of the poorest is a quarter: 1 − (1/22)(1/4)^(−1/899) with mean 22.
      const wanted = 1 - (1 / 22) * 0.25 ** (-1 / 899);
      expectRelative(atkinsonIndex({ welfare: [1, 7, 30, 50] }, { epsilon: 900 }).value, wanted);
    });
  });

  test('has a finite influence where powers are just below the largest double', () => {
    // 4^e with e near 511: the mean of powers is of the size of 1e307.
    const influence = atkinsonIndexMeasure({ epsilon: 511 }).influence({ welfare: [1, 7] }) ?? [];
    const equivalent = 0.5 ** (-1 / 510);
    // (1 − A)(d − (share − 1) / power), shares 2 and 0.
    expectRelative(influence[0] as number, (equivalent / 4) * (-0.75 + 1 / 510));
    expectRelative(influence[1] as number, (equivalent / 4) * (0.75 - 1 / 510));
  });

  test('has the values of its definition, by hand', () => {
    // 4 and 16: mean 10, geometric mean 8, harmonic mean 6.4, mean of roots 3.
    const welfare = [4, 16];
    expectRelative(atkinsonIndex({ welfare }, { epsilon: 0.5 }).value, 0.1);
    expectRelative(atkinsonIndex({ welfare }, { epsilon: 1 }).value, 0.2);
    expectRelative(atkinsonIndex({ welfare }, { epsilon: 2 }).value, 0.36);
    const result = atkinsonIndex({ welfare }, { epsilon: 2 });
    expect(result.conventions).toMatchObject({ epsilon: '2', outsideSupport: 'refuse' });
  });

  test('runs through ε of 1 without a step, and to 0 as ε does', () => {
    const welfare = [10, 15, 20, 25, 40, 20, 30, 35, 45, 90];
    const at = atkinsonIndex({ welfare }, { epsilon: 1 }).value ?? 0;
    for (const step of [1e-14, -1e-14]) {
      const near = atkinsonIndex({ welfare }, { epsilon: 1 + step }).value;
      expectRelative(near, at);
    }
    const small = atkinsonIndex({ welfare }, { epsilon: 1e-12 }).value ?? 0;
    // ε times the Theil index, which the Handbook has.
    expect(small / 1e-12).toBeCloseTo(0.1830644, 7);
  });

  test('accepts zeros with ε below 1 alone', () => {
    const welfare = [0, 20];
    // (√2 / 2)² = 1/2.
    expectRelative(atkinsonIndex({ welfare }, { epsilon: 0.5 }).value, 0.5);
    for (const epsilon of [1, 2]) {
      expectPovertyError(() => atkinsonIndex({ welfare }, { epsilon }), {
        code: 'outsideSupport',
        path: ['welfare', 0],
      });
      expect(atkinsonIndex({ welfare }, { epsilon, outsideSupport: 'omit' }).value).toBe(0);
    }
    const floored = atkinsonIndex({ welfare }, { epsilon: 2, outsideSupport: { floor: 5 } });
    // 5 and 20: mean 12.5, harmonic mean 8.
    expectRelative(floored.value, 0.36);
    expect(floored.treated.changed).toEqual({ rows: 1, weight: 1 });
    expect(atkinsonIndex({ welfare: [0, 0] }, { epsilon: 0.5 }).value).toBe(null);
  });

  test('is consistent with its groups: less in one, and the same mean, is less in all', () => {
    const rest = [10, 40, 90];
    const value = (group: number[]) =>
      atkinsonIndex({ welfare: [...group, ...rest] }, { epsilon: 1.5 }).value ?? 0;
    expect(value([28, 32])).toBeLessThan(value([20, 40]));
  });

  test('does not depend on the size of money, near the ends of doubles too', () => {
    for (const unit of [2 ** -1070, 2 ** 1017]) {
      expectRelative(atkinsonIndex({ welfare: [4 * unit, 16 * unit] }, { epsilon: 2 }).value, 0.36);
    }
  });

  // Made with Python's mpmath 1.3.0 at 60 digits from the definition, on the samples of test/support/hardSample.ts.
  describe('on samples where sums go wrong', () => {
    test.each([
      [0.5, 0.8836460652967951],
      [0.999, 0.9999989125134773],
      [1, 0.999998965744397],
      [1.5, 0.9999999999909265],
      [2, 0.9999999999989508],
      [20, 0.9999999999999581],
    ])('has every digit over 15 orders of size (epsilon %s)', (epsilon, wanted) => {
      expectRelative(atkinsonIndex(wideSample, { epsilon }).value, wanted);
    });

    test.each([
      [0.5, 1.1648586244901737e-21],
      [0.999, 2.3273875317313548e-21],
      [1, 2.3297172489803354e-21],
      [1.5, 3.4945758734704846e-21],
      [2, 4.6594344979606226e-21],
      [20, 4.659434497959756e-20],
    ])('has every digit where all are nearly equal (epsilon %s)', (epsilon, wanted) => {
      expectRelative(atkinsonIndex(closeSample, { epsilon }).value, wanted);
    });
  });

  test.each(badNumbers)('epsilon that is %s is refused', (_, epsilon, code) => {
    const options = { epsilon: untyped<number>(epsilon) };
    expectPovertyError(() => atkinsonIndex({ welfare: [1] }, options), { code, path: ['epsilon'] });
    expectPovertyError(() => atkinsonIndexMeasure(options), { code, path: ['epsilon'] });
  });

  test.each([0, -1])('epsilon of %s is refused', (epsilon) => {
    const path = ['epsilon'];
    expectPovertyError(() => atkinsonIndexMeasure({ epsilon }), { code: 'invalidNumber', path });
  });
});

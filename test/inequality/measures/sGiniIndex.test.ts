import { describe, expect, test } from 'vitest';
import { giniIndex } from '../../../src/inequality/measures/giniIndex.ts';
import { sGiniIndex, sGiniIndexMeasure } from '../../../src/inequality/measures/sGiniIndex.ts';
import { badNumbers, untyped } from '../../support/badValues.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { closeSample, wideSample } from '../../support/hardSample.ts';
import { checkInequalityLaws, expectRelative } from '../../support/inequalityLaws.ts';

describe('the S-Gini index', () => {
  describe.each([1.25, 2, 3.5])('with ν %s', (nu) => {
    checkMeasure({ evaluate: sGiniIndex, bind: sGiniIndexMeasure, options: { nu } });
    checkInequalityLaws({
      evaluate: (sample) => sGiniIndex(sample, { nu }),
      invariance: 'scale',
      transfer: 'lowers',
      most: 1,
    });
  });

  test('is what the area between the Lorenz curve and the diagonal is, by hand', () => {
    // One of four has all: L is 0 up to 3/4. G(ν) = 3/4 − … = 1 − (1/4)^(ν − 1), from Σ gap (S − S^ν) / μ.
    const welfare = [0, 0, 0, 8];
    expect(sGiniIndex({ welfare }, { nu: 2 }).value).toBe(0.75);
    expect(sGiniIndex({ welfare }, { nu: 3 }).value).toBe(0.9375);
    expectRelative(sGiniIndex({ welfare }, { nu: 1.5 }).value, 0.5);
    expect(sGiniIndex({ welfare }, { nu: 3 }).conventions).toMatchObject({ nu: '3' });
  });

  test('with ν 2 is the Gini index to the last digit', () => {
    for (const sample of [
      wideSample,
      closeSample,
      { welfare: [10, 15, 20, 25, 40, 20, 30, 35, 45, 90] },
    ]) {
      expect(sGiniIndex(sample, { nu: 2 }).value).toBe(giniIndex(sample).value);
    }
    expectRelative(
      sGiniIndex(wideSample, { nu: 2 + 2 ** -50 }).value,
      giniIndex(wideSample).value ?? 0,
    );
  });

  test('grows with ν, to what the poorest lacks of the mean', () => {
    const welfare = [10, 15, 20, 25, 40];
    const values = [1.1, 1.5, 2, 3, 10, 100].map(
      (nu) => sGiniIndex({ welfare }, { nu }).value ?? 0,
    );
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expectRelative(sGiniIndex({ welfare }, { nu: 1e6 }).value, 1 - 10 / 22);
  });

  test('counts negative welfare only if asked, and has no value where the mean is not above 0', () => {
    const welfare = [-10, 30];
    expectPovertyError(() => sGiniIndex({ welfare }, { nu: 3 }), {
      code: 'outsideSupport',
      path: ['welfare', 0],
    });
    // 40 (1/2 − 1/8) / 10.
    expect(sGiniIndex({ welfare }, { nu: 3, outsideSupport: 'keep' }).value).toBe(1.5);
    expect(sGiniIndex({ welfare }, { nu: 3, outsideSupport: { floor: 0 } }).value).toBe(0.75);
    expect(sGiniIndex({ welfare: [-10, 10] }, { nu: 3, outsideSupport: 'keep' }).value).toBe(null);
    expect(sGiniIndex({ welfare: [0, 0] }, { nu: 3 }).value).toBe(null);
  });

  // Made with Python's mpmath 1.3.0 at 60 digits from the definition, on the samples of test/support/hardSample.ts.
  describe('on samples where sums go wrong', () => {
    test.each([
      [1.0001, 0.0003107894807472988],
      [1.5, 0.7728700920190833],
      [3, 0.9949050038224024],
      [10, 0.9999999487072553],
    ])('has every digit over 15 orders of size (nu %s)', (nu, wanted) => {
      expectRelative(sGiniIndex(wideSample, { nu }).value, wanted);
    });

    test.each([
      [1.0001, 5.907520751391351e-15],
      [1.5, 2.3639821739933646e-11],
      [3, 5.910593044492497e-11],
      [10, 9.648818519675171e-11],
    ])('has every digit where all are nearly equal (nu %s)', (nu, wanted) => {
      expectRelative(sGiniIndex(closeSample, { nu }).value, wanted);
    });
  });

  test.each(badNumbers)('nu that is %s is refused', (_, nu, code) => {
    const options = { nu: untyped<number>(nu) };
    expectPovertyError(() => sGiniIndex({ welfare: [1] }, options), { code, path: ['nu'] });
    expectPovertyError(() => sGiniIndexMeasure(options), { code, path: ['nu'] });
  });

  test.each([1, 0, -2])('nu of %s is refused', (nu) => {
    const path = ['nu'];
    expectPovertyError(() => sGiniIndexMeasure({ nu }), { code: 'invalidNumber', path });
  });
});

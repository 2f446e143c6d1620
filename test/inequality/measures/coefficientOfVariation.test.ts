import { describe, expect, test } from 'vitest';
import {
  coefficientOfVariation,
  coefficientOfVariationMeasure,
} from '../../../src/inequality/measures/coefficientOfVariation.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { closeSample, wideSample } from '../../support/hardSample.ts';
import { checkInequalityLaws, expectRelative } from '../../support/inequalityLaws.ts';

describe('the coefficient of variation', () => {
  checkMeasure({
    evaluate: coefficientOfVariation,
    bind: coefficientOfVariationMeasure,
    options: {},
  });
  checkInequalityLaws({
    evaluate: coefficientOfVariation,
    invariance: 'scale',
    transfer: 'lowers',
  });

  test('may be had without options', () => {
    const sample = { welfare: [3, 5, 9] };
    expect(coefficientOfVariationMeasure().value(sample)).toBe(
      coefficientOfVariation(sample).value,
    );
    expect(coefficientOfVariationMeasure().measure).toBe('coefficientOfVariation');
  });

  test('has the value of its definition: over n, not n − 1', () => {
    // Mean 25, variance 125.
    expectRelative(coefficientOfVariation({ welfare: [10, 20, 30, 40] }).value, Math.sqrt(0.2));
    expect(coefficientOfVariation({ welfare: [0, 0, 0, 8] }).value).toBe(Math.sqrt(3));
  });

  test('counts negative welfare only if asked, and has no value where the mean is not above 0', () => {
    const sample = { welfare: [-10, 30] };
    expectPovertyError(() => coefficientOfVariation(sample), {
      code: 'outsideSupport',
      path: ['welfare', 0],
    });
    expect(coefficientOfVariation(sample, { outsideSupport: 'keep' }).value).toBe(2);
    const none = { welfare: [-10, 10] };
    expect(coefficientOfVariation(none, { outsideSupport: 'keep' }).value).toBe(null);
  });

  test('has no derivative where all are equal, and an influence of 0', () => {
    const influence = coefficientOfVariationMeasure().influence({
      welfare: [3, 3, 9],
      weight: [1, 1, 0],
    });
    expect(influence).toEqual(Float64Array.of(0, 0, 0));
  });

  // Made with Python's mpmath 1.3.0 at 60 digits from the definition, on the samples of test/support/hardSample.ts.
  test('has every digit on samples where sums go wrong', () => {
    expectRelative(coefficientOfVariation(wideSample).value, 4.017969567278616);
    expectRelative(coefficientOfVariation(closeSample).value, 6.826005052708918e-11);
  });
});

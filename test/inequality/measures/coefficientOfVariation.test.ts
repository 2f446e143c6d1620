import { describe, expect, test } from 'vitest';
import {
  coefficientOfVariation,
  coefficientOfVariationMeasure,
} from '../../../src/inequality/measures/coefficientOfVariation.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { closeSample, wideSample } from '../../support/hardSample.ts';
import { checkInequalityLaws, expectRelative } from '../../support/inequalityLaws.ts';
import { expectCorrectedInfluence } from './correctedInfluence.ts';

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

  test('may be corrected for the number of rows that have weight', () => {
    const options = { correction: 'rows' } as const;
    // By hand: mean 2, squares 1 + 0 + 1 over 2.
    expectRelative(coefficientOfVariation({ welfare: [1, 2, 3] }, options).value, 0.5);
    // Mean 4, variance 12 of the population; two rows have weight: twice that.
    const weighted = { welfare: [2, 7, 10], weight: [3, 0, 1] };
    expectRelative(coefficientOfVariation(weighted, options).value, Math.sqrt(24) / 4);
    expect(coefficientOfVariation(weighted, options).conventions).toMatchObject(options);
    expect(coefficientOfVariation(weighted).conventions).toMatchObject({ correction: 'none' });
    const one = { welfare: [8, 9], weight: [1, 0] };
    expect(coefficientOfVariation(one, options).value).toBe(null);
    expect(coefficientOfVariationMeasure(options).influence(one)).toBe(null);
    expect(coefficientOfVariation({ welfare: [5, 5] }, options).value).toBe(0);
  });

  test('has the influence of weights that move while rows do not', () => {
    const [welfare, weight] = [
      [1, 2, 6, 6.5],
      [2, 1, 3, 0.5],
    ];
    expectCorrectedInfluence(
      coefficientOfVariationMeasure({ correction: 'rows' }),
      { welfare, weight },
      (moved) => {
        const population = moved.reduce((sum, one) => sum + one, 0);
        const mean = welfare.reduce((sum, x, row) => sum + x * (moved[row] ?? 0), 0) / population;
        const squares = welfare.reduce(
          (sum, x, row) => sum + (moved[row] ?? 0) * (x - mean) ** 2,
          0,
        );
        return Math.sqrt(((4 / 3) * squares) / population) / mean;
      },
    );
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

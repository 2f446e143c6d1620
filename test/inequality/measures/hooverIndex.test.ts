import { describe, expect, test } from 'vitest';
import { hooverIndex, hooverIndexMeasure } from '../../../src/inequality/measures/hooverIndex.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { closeSample, wideSample } from '../../support/hardSample.ts';
import { checkInequalityLaws, expectRelative } from '../../support/inequalityLaws.ts';

describe('the Hoover index', () => {
  checkMeasure({ evaluate: hooverIndex, bind: hooverIndexMeasure, options: {} });
  checkInequalityLaws({
    evaluate: hooverIndex,
    invariance: 'scale',
    transfer: 'neverRaises',
    most: 1,
  });

  test('may be had without options', () => {
    const sample = { welfare: [3, 5, 9] };
    expect(hooverIndexMeasure().value(sample)).toBe(hooverIndex(sample).value);
    expect(hooverIndexMeasure().measure).toBe('hooverIndex');
  });

  test('has the values of the Handbook and of the definition', () => {
    expect(hooverIndex({ welfare: [10, 15, 20, 25, 40, 20, 30, 35, 45, 90] }).value).toBeCloseTo(
      0.2363636,
      7,
    );
    expect(hooverIndex({ welfare: [0, 0, 0, 8] }).value).toBe(0.75);
  });

  test('is the greatest distance between the Lorenz curve and the diagonal', () => {
    // 5, 10, 10, 15, mean 10: at one quarter the curve is at an eighth.
    expect(hooverIndex({ welfare: [15, 10, 10, 5] }).value).toBe(0.125);
  });

  test('counts negative welfare only if asked, and has no value where the mean is not above 0', () => {
    const sample = { welfare: [-10, 30] };
    expectPovertyError(() => hooverIndex(sample), {
      code: 'outsideSupport',
      path: ['welfare', 0],
    });
    expect(hooverIndex(sample, { outsideSupport: 'keep' }).value).toBe(1);
    expect(hooverIndex({ welfare: [-10, 10] }, { outsideSupport: 'keep' }).value).toBe(null);
    expect(hooverIndex({ welfare: [0] }).value).toBe(null);
  });

  // Made with Python's mpmath 1.3.0 at 60 digits from the definition, on the samples of test/support/hardSample.ts.
  test('has every digit on samples where sums go wrong', () => {
    expectRelative(hooverIndex(wideSample).value, 0.8679604423547526);
    expectRelative(hooverIndex(closeSample).value, 2.963291739861282e-11);
  });
});

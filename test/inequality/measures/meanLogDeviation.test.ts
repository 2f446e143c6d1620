import { describe, expect, test } from 'vitest';
import {
  meanLogDeviation,
  meanLogDeviationMeasure,
} from '../../../src/inequality/measures/meanLogDeviation.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { closeSample, wideSample } from '../../support/hardSample.ts';
import { checkInequalityLaws, expectRelative } from '../../support/inequalityLaws.ts';

describe('the mean log deviation', () => {
  checkMeasure({ evaluate: meanLogDeviation, bind: meanLogDeviationMeasure, options: {} });
  checkInequalityLaws({ evaluate: meanLogDeviation, invariance: 'scale', transfer: 'lowers' });

  test('may be had without options', () => {
    const sample = { welfare: [3, 5, 9] };
    expect(meanLogDeviationMeasure().value(sample)).toBe(meanLogDeviation(sample).value);
    expect(meanLogDeviationMeasure().measure).toBe('meanLogDeviation');
  });

  test('has the values of the Handbook and of the definition', () => {
    expect(
      meanLogDeviation({ welfare: [10, 15, 20, 25, 40, 20, 30, 35, 45, 90] }).value,
    ).toBeCloseTo(0.1792203, 7);
    // 4 and 16: mean 10, geometric mean 8.
    expectRelative(meanLogDeviation({ welfare: [4, 16] }).value, Math.log(1.25));
  });

  test('refuses zeros unless a policy is named', () => {
    const sample = { welfare: [4, 0, 16, 20] };
    expectPovertyError(() => meanLogDeviation(sample), {
      code: 'outsideSupport',
      path: ['welfare', 1],
    });
    const of = (outsideSupport: 'omit' | 'zeroIsZero' | { floor: number }) =>
      meanLogDeviation(sample, { outsideSupport });
    expectRelative(of('omit').value, Math.log(40 / 3) - Math.log(4 * 16 * 20) / 3);
    expectRelative(of('zeroIsZero').value, (3 * Math.log(10) - Math.log(4 * 16 * 20)) / 4);
    expectRelative(of({ floor: 4 }).value, Math.log(11) - Math.log(4 * 4 * 16 * 20) / 4);
    expect(of('zeroIsZero').conventions.outsideSupport).toBe('zeroIsZero');
    expect(meanLogDeviation({ welfare: [0, 0] }, { outsideSupport: 'zeroIsZero' }).value).toBe(
      null,
    );
  });

  // Made with Python's mpmath 1.3.0 at 60 digits from the definition, on the samples of test/support/hardSample.ts.
  test('has every digit on samples where sums go wrong', () => {
    expectRelative(meanLogDeviation(wideSample).value, 13.781828614126978);
    expectRelative(meanLogDeviation(closeSample).value, 2.3297172489803354e-21);
  });
});

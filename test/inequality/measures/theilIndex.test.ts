import { describe, expect, test } from 'vitest';
import { theilIndex, theilIndexMeasure } from '../../../src/inequality/measures/theilIndex.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { closeSample, wideSample } from '../../support/hardSample.ts';
import { checkInequalityLaws, expectRelative } from '../../support/inequalityLaws.ts';

describe('the Theil index', () => {
  checkMeasure({ evaluate: theilIndex, bind: theilIndexMeasure, options: {} });
  checkInequalityLaws({ evaluate: theilIndex, invariance: 'scale', transfer: 'lowers' });

  test('may be had without options', () => {
    const sample = { welfare: [3, 5, 9] };
    expect(theilIndexMeasure().value(sample)).toBe(theilIndex(sample).value);
    expect(theilIndexMeasure().measure).toBe('theilIndex');
  });

  test('has the values of the Handbook and of the definition', () => {
    expect(theilIndex({ welfare: [10, 15, 20, 25, 40, 20, 30, 35, 45, 90] }).value).toBeCloseTo(
      0.1830644,
      7,
    );
    // One of four has all: ln 4, the most there can be.
    expectRelative(theilIndex({ welfare: [0, 0, 0, 8] }).value, Math.log(4));
    const weighted = theilIndex({ welfare: [0, 8], weight: [3, 1] });
    expectRelative(weighted.value, Math.log(4));
  });

  test('accepts zeros, and refuses negative welfare', () => {
    expectPovertyError(() => theilIndex({ welfare: [0, 2, -1] }), {
      code: 'outsideSupport',
      path: ['welfare', 2],
    });
    expect(theilIndex({ welfare: [0, 2, -1] }, { outsideSupport: 'omit' }).value).toBe(
      theilIndex({ welfare: [0, 2] }).value,
    );
    expect(theilIndex({ welfare: [0, 0] }).value).toBe(null);
  });

  // Made with Python's mpmath 1.3.0 at 60 digits from the definition, on the samples of test/support/hardSample.ts.
  test('has every digit on samples where sums go wrong', () => {
    expectRelative(theilIndex(wideSample).value, 2.5347775731605697);
    expectRelative(theilIndex(closeSample).value, 2.3297172489803594e-21);
  });
});

import { describe, expect, test } from 'vitest';
import {
  varianceOfLogs,
  varianceOfLogsMeasure,
} from '../../../src/inequality/measures/varianceOfLogs.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { closeSample, wideSample } from '../../support/hardSample.ts';
import { checkInequalityLaws, expectRelative } from '../../support/inequalityLaws.ts';

describe('the variance of logarithms', () => {
  checkMeasure({ evaluate: varianceOfLogs, bind: varianceOfLogsMeasure, options: {} });
  checkInequalityLaws({ evaluate: varianceOfLogs, invariance: 'scale', transfer: 'either' });

  test('may be had without options', () => {
    const sample = { welfare: [3, 5, 9] };
    expect(varianceOfLogsMeasure().value(sample)).toBe(varianceOfLogs(sample).value);
    expect(varianceOfLogsMeasure().measure).toBe('varianceOfLogs');
  });

  test('has the value of its definition', () => {
    // Logarithms of 1, 2, 4 to base 2 are 0, 1, 2.
    expectRelative(varianceOfLogs({ welfare: [1, 2, 4] }).value, (Math.LN2 ** 2 * 2) / 3);
  });

  test('breaks the principle of transfers among the rich, as it is known to', () => {
    const poor = Array<number>(10).fill(1);
    const before = varianceOfLogs({ welfare: [...poor, 50, 70] }).value ?? 0;
    const after = varianceOfLogs({ welfare: [...poor, 60, 60] }).value ?? 0;
    expect(after).toBeGreaterThan(before);
  });

  test('refuses zeros unless a policy is named', () => {
    const sample = { welfare: [1, 0, 2] };
    expectPovertyError(() => varianceOfLogs(sample), {
      code: 'outsideSupport',
      path: ['welfare', 1],
    });
    const omitted = varianceOfLogs(sample, { outsideSupport: 'omit' });
    expectRelative(omitted.value, Math.LN2 ** 2 / 4);
  });

  // Made with Python's mpmath 1.3.0 at 60 digits from the definition, on the samples of test/support/hardSample.ts.
  test('has every digit on samples where sums go wrong', () => {
    expectRelative(varianceOfLogs(wideSample).value, 100.37536937792945);
    expectRelative(varianceOfLogs(closeSample).value, 4.6594344979606226e-21);
  });
});

import { describe, expect, test } from 'vitest';
import {
  varianceOfLogs,
  varianceOfLogsMeasure,
} from '../../../src/inequality/measures/varianceOfLogs.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { closeSample, wideSample } from '../../support/hardSample.ts';
import { checkInequalityLaws, expectRelative } from '../../support/inequalityLaws.ts';
import { expectCorrectedInfluence } from './correctedInfluence.ts';

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

  test('may be corrected for the number of rows that have weight', () => {
    const options = { correction: 'rows' } as const;
    // Logarithms 0, 1, 2 to base 2: squares 1 + 0 + 1 over 2.
    expectRelative(varianceOfLogs({ welfare: [1, 2, 4] }, options).value, Math.LN2 ** 2);
    // Logarithms 0 (three times) and 4: variance 3 of the population; two rows have weight.
    const weighted = { welfare: [1, 5, 16], weight: [3, 0, 1] };
    expectRelative(varianceOfLogs(weighted, options).value, 6 * Math.LN2 ** 2);
    expect(varianceOfLogs(weighted, options).conventions).toMatchObject(options);
    expect(varianceOfLogs(weighted).conventions).toMatchObject({ correction: 'none' });
    const one = { welfare: [8, 9], weight: [1, 0] };
    expect(varianceOfLogs(one, options).value).toBe(null);
    expect(varianceOfLogsMeasure(options).influence(one)).toBe(null);
  });

  test('has the influence of weights that move while rows do not', () => {
    const [welfare, weight] = [
      [1, 2, 6, 6.5],
      [2, 1, 3, 0.5],
    ];
    expectCorrectedInfluence(
      varianceOfLogsMeasure({ correction: 'rows' }),
      { welfare, weight },
      (moved) => {
        const logs = welfare.map(Math.log);
        const population = moved.reduce((sum, one) => sum + one, 0);
        const mean = logs.reduce((sum, x, row) => sum + x * (moved[row] ?? 0), 0) / population;
        const squares = logs.reduce((sum, x, row) => sum + (moved[row] ?? 0) * (x - mean) ** 2, 0);
        return ((4 / 3) * squares) / population;
      },
    );
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

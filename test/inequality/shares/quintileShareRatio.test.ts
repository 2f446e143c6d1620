import { describe, expect, test } from 'vitest';
import {
  quintileShareRatio,
  quintileShareRatioMeasure,
} from '../../../src/inequality/shares/quintileShareRatio.ts';
import { untyped } from '../../support/badValues.ts';
import { checkKinkedInfluence } from '../../support/checkKinkedInfluence.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const methods = ['interpolated', 'wholeRows', 'meanRatio'] as const;

describe.each(methods)('%s', (method) => {
  checkMeasure({
    evaluate: quintileShareRatio,
    bind: quintileShareRatioMeasure,
    options: { method },
    // Whole rows jump as weights move: their influence is that of a smooth distribution.
    smooth: false,
  });
  if (method === 'interpolated') checkKinkedInfluence(quintileShareRatioMeasure({ method }));
});

describe('S80/S20', () => {
  test('of laeken', () => {
    // laeken 0.5.2: qsr(x)$value and qsr(x, w)$value
    const welfare = [12, 7, 3, 4.25, 18, 0.5, 6, 7, 41, 2.5];
    const weight = [1.5, 2.25, 0.75, 3, 1, 1.25, 2, 4, 0.5, 1];
    const method = 'wholeRows';
    // There the quantiles at 0.2 and 0.8 of ten are the rows 2 and 8; here the middle of two each.
    expect(quintileShareRatio({ welfare }, { method }).value).toBe((18 + 41) / (0.5 + 2.5));
    expect(quintileShareRatio({ welfare, weight }, { method }).value).toBeCloseTo(
      3.1172413793103448,
      14,
    );
  });

  test('by all methods', () => {
    // Of twelve persons the poorest 2.4 have 4.3, the richest 61.3; quantiles at 0.2 and 0.8 are 2 and 12.
    const twelve = { welfare: [1.5, 2, 2, 3, 4, 5, 6, 8, 8, 12, 20, 36.5] };
    const [interpolated, wholeRows, meanRatio] = methods.map(
      (method) => quintileShareRatio(twelve, { method }).value,
    );
    expect(interpolated).toBeCloseTo(61.3 / 4.3, 13);
    expect(wholeRows).toBeCloseTo(56.5 / 5.5, 14);
    expect(meanRatio).toBeCloseTo(56.5 / 2 / (5.5 / 3), 14);
    expect(quintileShareRatio(twelve).value).toBe(interpolated);
  });

  test('of equal persons is 1, and none of whole rows: nobody stands above', () => {
    const equal = { welfare: [5, 5, 5] };
    expect(quintileShareRatio(equal).value).toBeCloseTo(1, 14);
    expect(quintileShareRatio(equal, { method: 'wholeRows' }).value).toBe(null);
    expect(quintileShareRatioMeasure({ method: 'meanRatio' }).influence(equal)).toBe(null);
  });

  test('has no value where the poorest fifth has nothing', () => {
    for (const method of methods) {
      expect(quintileShareRatio({ welfare: [0, 1, 2, 3, 4] }, { method }).value).toBe(null);
    }
  });

  test('has the numerical derivative of a peer for its influence', () => {
    // W times the derivative by a weight, of exact weights, by test/golden/monetary-peers/make.py
    const influence = quintileShareRatioMeasure().influence({
      welfare: [1.5, 2, 2, 3, 4, 5, 6, 8, 8, 12, 20, 36.5],
    }) as Float64Array;
    expect(influence[0]).toBeCloseTo(10.676041103299081, 12);
    expect(influence[4]).toBeCloseTo(-9.215792320173067, 12);
    expect(influence[11]).toBeCloseTo(59.15630070308275, 12);
  });

  test('has three methods', () => {
    expectPovertyError(
      () => quintileShareRatio({ welfare: [1] }, { method: untyped('eurostat') }),
      {
        code: 'unknownOption',
        path: ['method'],
      },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  quantileRatio,
  quantileRatioMeasure,
} from '../../../src/inequality/shares/quantileRatio.ts';
import { badNumbers, untyped } from '../../support/badValues.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const p90p10 = { numerator: 0.9, denominator: 0.1 };

checkMeasure({
  evaluate: quantileRatio,
  bind: quantileRatioMeasure,
  options: p90p10,
  smooth: false,
  welfare: fc.integer({ min: 400, max: 800 }),
});

describe('the ratio of two quantiles', () => {
  // Quantiles at 0.1, 0.5 and 0.9 by R 4.2.2, quantile(x, p, type = 2): 2, 5.5 and 20.
  const twelve = { welfare: [1.5, 2, 2, 3, 4, 5, 6, 8, 8, 12, 20, 36.5] };

  test('is one over the other', () => {
    expect(quantileRatio(twelve, p90p10).value).toBe(10);
    expect(quantileRatio(twelve, { numerator: 0.9, denominator: 0.5 }).value).toBe(20 / 5.5);
    expect(quantileRatio(twelve, { numerator: 0.1, denominator: 0.5 }).value).toBe(2 / 5.5);
    expect(quantileRatio(twelve, { ...p90p10, rule: 'linear' }).value).toBeCloseTo(9.6, 14);
  });

  test('has no value where it would divide by 0 or less', () => {
    expect(quantileRatio({ welfare: [0, 0, 5] }, p90p10).value).toBe(null);
    expect(quantileRatio({ welfare: [-4, 5] }, p90p10).value).toBe(null);
    expect(quantileRatioMeasure(p90p10).influence({ welfare: [-4, 5] })).toBe(null);
    expect(quantileRatio({ welfare: [-4, 5, 6] }, { numerator: 0.1, denominator: 0.9 }).value).toBe(
      -4 / 6,
    );
  });

  test('has the influence of its quantiles', () => {
    // 1, 2 and 4 at 0.2 and 0.8, with a normal kernel of width 1: F is 1/3 and 1.
    const ratio = quantileRatioMeasure({ numerator: 0.5, denominator: 0.2, bandwidth: 1 });
    const influence = ratio.influence({ welfare: [1, 2, 4] }) as Float64Array;
    const kernel = (distance: number) => Math.exp(-(distance ** 2) / 2) / Math.sqrt(2 * Math.PI);
    const atOne = (kernel(0) + kernel(1) + kernel(3)) / 3;
    const atTwo = (kernel(1) + kernel(0) + kernel(2)) / 3;
    const ofTwo = [-1 / 3, -1 / 3, 2 / 3].map((share) => share / atTwo);
    const ofOne = [-2 / 3, 1 / 3, 1 / 3].map((share) => share / atOne);
    for (const [place, own] of influence.entries()) {
      expect(own).toBeCloseTo((ofTwo[place] as number) - 2 * (ofOne[place] as number), 13);
    }
  });

  test.each(badNumbers)('%s for a probability is refused', (_, value, code) => {
    for (const name of ['numerator', 'denominator'] as const) {
      const options = { ...p90p10, [name]: untyped<number>(value) };
      expectPovertyError(() => quantileRatio(twelve, options), { code, path: [name] });
    }
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  medianWelfare,
  medianWelfareMeasure,
} from '../../../src/inequality/shares/medianWelfare.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';

checkMeasure({
  evaluate: medianWelfare,
  bind: medianWelfareMeasure,
  options: {},
  smooth: false,
  welfare: fc.integer({ min: 400, max: 800 }),
});

describe('the median', () => {
  test.each([
    ['of an odd number', [3, 1, 2], undefined, 2],
    ['of an even number', [4, 1, 2, 8], undefined, 3],
    ['of weights that hit the half', [10, 20, 30], [1, 1, 2], 25],
    ['of weights that do not', [10, 20, 30], [1, 2, 2], 20],
    ['of ties over the half', [1, 5, 5, 9], [1, 1, 1, 1], 5],
  ])('%s', (_, welfare, weight, median) => {
    const sample = weight === undefined ? { welfare } : { welfare, weight };
    expect(medianWelfare(sample).value).toBe(median);
  });

  test('by other rules', () => {
    expect(medianWelfare({ welfare: [4, 1, 2, 8] }, { rule: 'step' }).value).toBe(2);
    expect(medianWelfare({ welfare: [4, 1, 2, 8] }, { rule: 'linear' }).value).toBe(3);
  });

  test('has the influence of half the sign of the distance over the density', () => {
    // Four rows about 130 with a normal kernel of width 20, by hand.
    const influence = medianWelfareMeasure({ bandwidth: 20 }).influence({
      welfare: [100, 110, 150, 160],
    });
    const density = (Math.exp(-0.5) + Math.exp(-1.125)) / 2 / (20 * Math.sqrt(2 * Math.PI));
    const wanted = [-0.5, -0.5, 0.5, 0.5].map((sign) => sign / density);
    for (const [place, own] of (influence as Float64Array).entries()) {
      expect(own).toBeCloseTo(wanted[place] as number, 10);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { clarkHemmingUlphFormula } from '../../../src/monetary/formula/clarkHemmingUlph.ts';

const columns = {
  welfare: Float64Array.of(25, 100, 400),
  weights: Float64Array.of(1, 1, 2),
  population: 4,
  companions: [],
  ascending: true,
  rowAt: null,
};
const at = { line: 100, boundary: 'atOrBelow', bandwidth: undefined } as const;

describe('the formula of Clark, Hemming and Ulph', () => {
  test('accepts zeros where its power is above 0', () => {
    expect([1, 0.1, 0, -0.1].map((beta) => clarkHemmingUlphFormula(beta).support.values)).toEqual([
      'nonNegative',
      'nonNegative',
      'positive',
      'positive',
    ]);
  });

  test('of a half, by hand', () => {
    // Roots of ¼ and 1, 1, 1: m = 7 / 8, C = 1 − m²; influence −2 m (t − m); slope m (½ + 1) / 4 / z.
    const formula = clarkHemmingUlphFormula(0.5);
    const value = formula.value(columns, at) as number;
    expect(value).toBeCloseTo(15 / 64, 15);
    const influence = [...formula.influence(columns, at, value)];
    for (const [place, wanted] of [21 / 32, -7 / 32, -7 / 32].entries()) {
      expect(influence[place]).toBeCloseTo(wanted, 15);
    }
    expect(formula.slope(columns, at, value)).toBeCloseTo(((7 / 8) * (3 / 8)) / 100, 16);
  });

  test('of zero, by hand', () => {
    // W = ln 4 / 4, so that 1 − C = 1 / √2; H = ½.
    const formula = clarkHemmingUlphFormula(0);
    const value = formula.value(columns, at) as number;
    expect(value).toBeCloseTo(1 - Math.SQRT1_2, 15);
    const influence = [...formula.influence(columns, at, value)];
    const unit = (Math.SQRT1_2 * Math.log(4)) / 4;
    for (const [place, wanted] of [3 * unit, -unit, -unit].entries()) {
      expect(influence[place]).toBeCloseTo(wanted, 15);
    }
    expect(formula.slope(columns, at, value)).toBeCloseTo((Math.SQRT1_2 * 0.5) / 100, 16);
  });
});

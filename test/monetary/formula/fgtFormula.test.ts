import { describe, expect, test } from 'vitest';
import { fgtFormula, gapOf } from '../../../src/monetary/formula/fgtFormula.ts';

const columns = {
  welfare: Float64Array.of(25, 100, 400),
  weights: null,
  population: 3,
  companions: [],
  ascending: true,
  rowAt: null,
};
const at = { line: 100, boundary: 'atOrBelow', bandwidth: undefined } as const;

test('a gap is a share of the line', () => {
  expect([25, 100, 400].map((welfare) => gapOf(welfare, at))).toEqual([0.75, 0, -3]);
});

describe('the formula of FGT', () => {
  test('accepts every number where it only counts', () => {
    expect(fgtFormula(0, 'example').support.values).toBe('all');
    expect(fgtFormula(0.5, 'example').support).toEqual({ values: 'nonNegative', also: ['keep'] });
  });

  test.each([
    // α g^(α − 1) y / z² of the poor; on the line g is 0, and its power 1 only where α is 1.
    [0.5, (0.5 * 0.75 ** -0.5 * 0.0025) / 3],
    [1, (0.0025 + 0.01) / 3],
    [2, (2 * 0.75 * 0.0025) / 3],
  ])('of %d has a slope, to which who is on the line adds where there is one', (alpha, slope) => {
    const formula = fgtFormula(alpha, 'example');
    const value = formula.value(columns, at) as number;
    expect(value).toBeCloseTo(0.75 ** alpha / 3, 15);
    expect(formula.slope(columns, at, value)).toBeCloseTo(slope, 16);
  });

  test('has the name and the settings it is given', () => {
    expect(fgtFormula(1, 'other', { alpha: '1' })).toMatchObject({
      measure: 'other',
      settings: { alpha: '1' },
      perRow: 'ratio',
    });
  });
});

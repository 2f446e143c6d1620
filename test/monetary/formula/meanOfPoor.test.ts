import { describe, expect, test } from 'vitest';
import { meanOfPoor } from '../../../src/monetary/formula/meanOfPoor.ts';
import { anyNumber } from '../../../src/sample/support.ts';
import { densityOf, slopeBandwidth } from '../../support/checkLineSlope.ts';

const rows = [
  { welfare: 20, weight: 1 },
  { welfare: 80, weight: 3 },
  { welfare: 150, weight: 4 },
];
const columns = {
  welfare: Float64Array.from(rows, ({ welfare }) => welfare),
  weights: Float64Array.from(rows, ({ weight }) => weight),
  population: 8,
  companions: [],
  ascending: true,
  rowAt: null,
};
const at = { line: 100, boundary: 'below', bandwidth: slopeBandwidth } as const;
const formula = meanOfPoor({
  measure: 'example',
  settings: {},
  support: anyNumber,
  perRow: 'difference',
  term: (welfare, { line }) => (welfare < line ? 3 + line - welfare : 0),
  termSlope: (welfare, { line }) => (welfare < line ? 1 : 0),
  jump: 3,
});

describe('a mean of the poor', () => {
  test('is a mean of those below the line alone, linearized as a ratio', () => {
    // Terms 83 and 23 (three times), over 4.
    expect(formula.value(columns, at)).toBe(38);
    expect([...formula.influence(columns, at, 38)]).toEqual([90, -30, 0]);
  });

  test('moves with the line by its terms, and as somebody comes in who is not the mean', () => {
    const wanted = (0.5 + (3 - 38) * densityOf(rows, 100)) / 0.5;
    expect(formula.slope(columns, at, 38)).toBeCloseTo(wanted, 13);
  });

  test('of nobody is nothing', () => {
    expect(formula.value(columns, { ...at, line: 20 })).toBe(null);
    expect(formula.value(columns, { ...at, line: 20, boundary: 'atOrBelow' })).toBe(0);
    const weightless = { ...columns, weights: Float64Array.of(0, 0, 8) };
    expect(formula.value(weightless, at)).toBe(null);
  });
});

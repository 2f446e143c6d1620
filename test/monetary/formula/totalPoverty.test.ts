import { expect, test } from 'vitest';
import { totalPoverty } from '../../../src/monetary/formula/totalPoverty.ts';
import { anyNumber } from '../../../src/sample/support.ts';

test('a total is the mean times the population, in its value, influence and slope', () => {
  const columns = {
    welfare: Float64Array.of(20, 80, 150),
    weights: Float64Array.of(1, 2, 1),
    population: 4,
    companions: [],
    ascending: true,
    rowAt: null,
  };
  const at = { line: 100, boundary: 'below', bandwidth: undefined } as const;
  const formula = totalPoverty({
    measure: 'example',
    settings: {},
    support: anyNumber,
    perRow: 'difference',
    term: (welfare, { line }) => (welfare < line ? line - welfare : 0),
    termSlope: (welfare, { line }) => (welfare < line ? 1 : 0),
    jump: 0,
  });
  // 80 and twice 20; three of four are below the line.
  expect(formula.value(columns, at)).toBe(120);
  expect([...formula.influence(columns, at, 120)]).toEqual([200, -40, -120]);
  expect(formula.slope(columns, at, 120)).toBe(3);
});

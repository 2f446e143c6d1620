import { describe, expect, test } from 'vitest';
import {
  type AdditivePoverty,
  additivePoverty,
  densityAt,
  sumOfTerms,
} from '../../../src/monetary/formula/additivePoverty.ts';
import { anyNumber } from '../../../src/sample/support.ts';
import { densityOf, slopeBandwidth } from '../../support/checkLineSlope.ts';

const rows = [
  { welfare: 20, weight: 1 },
  { welfare: 80, weight: 2 },
  { welfare: 150, weight: 1 },
];
const columns = {
  welfare: Float64Array.from(rows, ({ welfare }) => welfare),
  weights: Float64Array.from(rows, ({ weight }) => weight),
  population: 4,
  companions: [],
  ascending: true,
  rowAt: null,
};
const at = { line: 100, boundary: 'below', bandwidth: slopeBandwidth } as const;
const terms: AdditivePoverty = {
  measure: 'example',
  settings: { of: 'the test' },
  support: anyNumber,
  perRow: 'difference',
  term: (welfare, { line }) => (welfare < line ? 5 + line - welfare : 0),
  termSlope: (welfare, { line }) => (welfare < line ? 1 : 0),
  jump: 5,
};

describe('an additive measure', () => {
  test('is the mean of its terms, and its influence each term less it', () => {
    const formula = additivePoverty(terms);
    // Terms 85, 25 (twice) and 0.
    expect(formula.value(columns, at)).toBe(33.75);
    expect([...formula.influence(columns, at, 33.75)]).toEqual([51.25, -8.75, -33.75]);
    expect(formula).toMatchObject({ measure: 'example', order: 'any', perRow: 'difference' });
  });

  test('moves with the line by the slopes of its terms, and the jump of whoever is passed', () => {
    const density = densityOf(rows, 100);
    expect(additivePoverty(terms).slope(columns, at, 33.75)).toBeCloseTo(0.75 + 5 * density, 15);
    expect(additivePoverty({ ...terms, jump: 0 }).slope(columns, at, 33.75)).toBe(0.75);
  });

  test('may have a loop of its own, which may give up', () => {
    expect(additivePoverty({ ...terms, sum: () => 8 }).value(columns, at)).toBe(2);
    expect(additivePoverty({ ...terms, sum: () => undefined }).value(columns, at)).toBe(33.75);
    expect(sumOfTerms(terms, columns, at)).toBe(135);
  });
});

test('the density at a line is that of a normal kernel, and 0 where nothing is spread', () => {
  expect(densityAt(columns, at)).toBeCloseTo(densityOf(rows, 100), 15);
  const equal = { ...columns, welfare: Float64Array.of(9, 9, 9) };
  expect(densityAt(equal, { ...at, bandwidth: undefined })).toBe(0);
});

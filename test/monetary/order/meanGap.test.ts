import { describe, expect, test } from 'vitest';
import { meanGap } from '../../../src/monetary/order/meanGap.ts';

const lineAt = (line: number) => ({ line, boundary: 'atOrBelow', bandwidth: undefined }) as const;
const columnsOf = (welfare: readonly number[], weights: readonly number[] | null = null) => ({
  welfare: Float64Array.from(welfare),
  weights: weights === null ? null : Float64Array.from(weights),
  population: weights === null ? welfare.length : weights.reduce((sum, one) => sum + one, 0),
  companions: [],
  ascending: true,
  rowAt: null,
});

describe('the mean gap', () => {
  test('is over everybody, and whoever is on the line has none', () => {
    const welfare = [0, 50, 75, 100, 300];
    expect(meanGap(columnsOf(welfare), lineAt(100))).toBe(0.35);
    expect(meanGap(columnsOf(welfare, [1, 0, 4, 5, 6]), lineAt(100))).toBe(0.125);
  });

  test('is the gap itself where all have it', () => {
    expect(meanGap(columnsOf([60, 60, 60]), lineAt(100))).toBe(0.4);
  });

  test('reaches the ends of the doubles', () => {
    expect(meanGap(columnsOf([0, 0, 0]), lineAt(1.5e308))).toBe(1);
    expect(meanGap(columnsOf([2 ** -1074, 1, 1, 1]), lineAt(2 ** -1073))).toBe(0.125);
  });
});

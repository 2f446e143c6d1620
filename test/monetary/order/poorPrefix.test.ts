import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { poorPrefix } from '../../../src/monetary/order/poorPrefix.ts';

const columnsOf = (welfare: readonly number[], weights: readonly number[] | null) => ({
  welfare: Float64Array.from(welfare),
  weights: weights === null ? null : Float64Array.from(weights),
  population: weights === null ? welfare.length : weights.reduce((sum, one) => sum + one, 0),
  companions: [],
  ascending: true,
  rowAt: null,
});

describe('the poor of columns that ascend', () => {
  test.each(['below', 'atOrBelow'] as const)('are those %s the line', (boundary) => {
    const values = fc.array(fc.integer({ min: -5, max: 20 }), { maxLength: 20 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 22 }), (some, line) => {
        const welfare = [...some].sort((a, b) => a - b);
        const weights = welfare.map((_, place) => place / 4);
        const at = { line, boundary, bandwidth: undefined };
        const places = welfare.flatMap((value, place) =>
          value < line || (boundary === 'atOrBelow' && value === line) ? [place] : [],
        );
        const plain = poorPrefix(columnsOf(welfare, null), at);
        expect(Array.from(plain.welfare)).toEqual(places.map((place) => welfare[place]));
        expect([plain.weights, plain.population]).toEqual([null, places.length]);
        const weighted = poorPrefix(columnsOf(welfare, weights), at);
        expect(Array.from(weighted.weights ?? [])).toEqual(places.map((place) => place / 4));
        expect(weighted.population).toBe(places.reduce((sum, place) => sum + place / 4, 0));
      }),
    );
  });

  test('are views of the columns', () => {
    const columns = columnsOf([1, 2, 3], [1, 1, 1]);
    const poor = poorPrefix(columns, { line: 3, boundary: 'below', bandwidth: undefined });
    expect(poor.welfare.buffer).toBe(columns.welfare.buffer);
    expect(poor.weights?.buffer).toBe(columns.weights?.buffer);
  });
});

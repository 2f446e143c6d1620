import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eachGap } from '../../../src/sample/order/eachGap.ts';

const someRows = fc.array(
  fc.record({
    value: fc.integer({ min: -40, max: 400 }).map((quarters) => quarters / 4),
    weight: fc.integer({ min: 0, max: 48 }).map((parts) => parts / 16),
  }),
  { minLength: 1, maxLength: 30 },
);

describe('the gaps between neighboring incomes', () => {
  test('are told with the shares at or below and above them', () => {
    fc.assert(
      fc.property(someRows, fc.boolean(), (rows, weighted) => {
        fc.pre(!weighted || rows.some(({ weight }) => weight > 0));
        const sorted = rows.toSorted((a, b) => a.value - b.value);
        const welfare = Float64Array.from(sorted, ({ value }) => value);
        const weights = weighted ? Float64Array.from(sorted, ({ weight }) => weight) : null;
        const weightOf = (place: number) => (weighted ? (sorted[place]?.weight ?? 0) : 1);
        let population = 0;
        for (const place of sorted.keys()) population += weightOf(place);
        let [through, told] = [0, 0];
        eachGap({ welfare, weights }, (gap, below, above, place) => {
          expect(place).toBe(told++);
          through += weightOf(place);
          expect(gap).toBe((welfare[place + 1] as number) - (welfare[place] as number));
          expect(below).toBe(through / population);
          expect(above).toBe((population - through) / population);
        });
        expect(told).toBe(rows.length - 1);
      }),
    );
  });

  test('are told with a small share above that rounding does not touch', () => {
    const weights = Float64Array.of(1e16, 1, 1, 1e-3);
    const above: number[] = [];
    eachGap({ welfare: Float64Array.of(1, 2, 3, 4), weights }, (_, __, share) => above.push(share));
    expect(above[0]).toBeCloseTo(2.001e-16, 30);
    expect(above[1]).toBeCloseTo(1.001e-16, 30);
    expect(above[2]).toBeCloseTo(1e-19, 30);
  });

  test('are none above a cap', () => {
    const gaps: number[] = [];
    const columns = { welfare: Float64Array.of(-1, 2, 5, 9), weights: Float64Array.of(1, 1, 0, 1) };
    eachGap(columns, (gap) => gaps.push(gap), 4);
    expect(gaps).toEqual([3, 2, 0]);
    eachGap({ ...columns, weights: null }, (gap) => gaps.push(gap), -3);
    expect(gaps.slice(3)).toEqual([0, 0, 0]);
  });
});

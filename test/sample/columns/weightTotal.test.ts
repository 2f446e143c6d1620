import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weightTotal } from '../../../src/sample/columns/weightTotal.ts';

test('whole weights are summed exactly, over many blocks', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 600 }), (weights) => {
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      expect(weightTotal(Float64Array.from(weights))).toBe(total);
    }),
  );
});

test('what is lost between blocks is kept for the end', () => {
  const weights = new Float64Array(257);
  weights[0] = 2 ** 53;
  weights[128] = 1;
  weights[256] = 1;
  expect(weightTotal(weights)).toBe(2 ** 53 + 2);
});

test.each([-1, Number.NaN, Infinity, -Infinity, -Number.MIN_VALUE])(
  'with %d among them there is no sum, wherever it stands',
  (fault) => {
    for (const place of [0, 3, 127, 128, 130]) {
      const weights = new Float64Array(131).fill(1);
      weights[place] = fault;
      expect(weightTotal(weights)).toBe(Number.NaN);
    }
  },
);

test('minus zero is a weight of nothing, and so is no row', () => {
  expect(weightTotal(Float64Array.of(-0, 2))).toBe(2);
  expect(weightTotal(new Float64Array(0))).toBe(0);
});

test('finite weights may sum to infinity', () => {
  expect(weightTotal(Float64Array.of(1e308, 1e308))).toBe(Infinity);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadWeights } from '../../../../src/multidimensional/robustness/weights/spreadWeights.ts';
import { compileIndex } from '../../../../src/multidimensional/scoring/compileIndex.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';

const compiled = (...dimensions: readonly (readonly (string | number)[])[]) =>
  compileIndex({
    index: {
      id: 'made',
      cutoff: '1/2',
      dimensions: dimensions.map((weights, row) => ({
        id: `d${row}`,
        indicators: weights.map((weight, place) => ({ id: `x${row}.${place}`, weight })),
      })),
    },
  });

test('a dimension’s weight goes to its indicators in the proportions of the index', () => {
  const index = compiled(['1/6', '1/3'], ['1/2']);
  const { own, spread } = spreadWeights(index, 'dimensions');
  expect([own, index.denominator]).toEqual([[3, 3], 6]);
  // 1/4 and 3/4: the first two 1/12 and 2/12.
  expect(spread({ id: 'a', parts: [1, 3], of: 4 })).toEqual({
    weights: [1, 2, 9],
    denominator: 12,
  });
});

test('weights of indicators are taken as they are', () => {
  const { own, spread } = spreadWeights(compiled(['1/6', '1/3'], ['1/2']), 'indicators');
  expect(own).toEqual([1, 2, 3]);
  expect(spread({ id: 'a', parts: [1, 3, 4], of: 8 })).toEqual({
    weights: [1, 3, 4],
    denominator: 8,
  });
});

test('each indicator has its exact share of the weight of its dimension', () => {
  const dimension = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 4 });
  const lists = fc.array(fc.tuple(dimension, fc.integer({ min: 1, max: 50 })), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(lists, (list) => {
      const parts = list.map(([, part]) => part);
      const of = parts.reduce((sum, part) => sum + part, 0);
      const index = compiled(...list.map(([weights]) => weights));
      const { spread } = spreadWeights(index, 'dimensions');
      const { weights, denominator } = spread({ id: 'a', parts, of });
      let place = 0;
      for (const [row, [own]] of list.entries()) {
        const whole = own.reduce((sum, weight) => sum + weight, 0);
        for (const weight of own) {
          const left = BigInt(weights[place] as number) * BigInt(of) * BigInt(whole);
          const right = BigInt(parts[row] as number) * BigInt(weight) * BigInt(denominator);
          expect(left).toBe(right);
          place += 1;
        }
      }
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(denominator);
    }),
  );
});

test('weights that would leave whole numbers are refused', () => {
  const { spread } = spreadWeights(compiled([1, 2 ** 30], [1, 2]), 'dimensions');
  expect(spread({ id: 'a', parts: [1, 1], of: 2 }).denominator).toBe(2 * 3 * (2 ** 30 + 1));
  expectPovertyError(() => spread({ id: 'a', parts: [1, 2 ** 30], of: 2 ** 30 + 1 }), {
    code: 'invalidIndex',
    path: ['weights'],
  });
});

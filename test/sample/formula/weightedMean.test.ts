import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weightedMean, weightedSum } from '../../../src/sample/formula/weightedMean.ts';

const columnsOf = (welfare: readonly number[], weights: readonly number[] | null) => ({
  welfare: Float64Array.from(welfare),
  weights: weights === null ? null : Float64Array.from(weights),
  population: weights === null ? welfare.length : weights.reduce((sum, one) => sum + one, 0),
  companions: [],
  ascending: false,
  rowAt: null,
});

test('the sum of a term is exact in whole numbers, weighted or not, over many blocks', () => {
  const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
  fc.assert(
    fc.property(fc.array(whole, { minLength: 0, maxLength: 700 }), (values) => {
      const weights = values.map((_, row) => row % 5);
      const sum = values.reduce((total, value, row) => total + 3 * value * (row % 5), 0);
      const plain = values.reduce((total, value) => total + 3 * value, 0);
      expect(weightedSum(columnsOf(values, weights), (value) => 3 * value) + 0).toBe(sum + 0);
      expect(weightedSum(columnsOf(values, null), (value) => 3 * value) + 0).toBe(plain + 0);
    }),
  );
});

test('the mean is the sum over the population', () => {
  expect(weightedMean(columnsOf([1, 2, 6], [1, 1, 2]), (value) => value)).toBe(3.75);
});

test('what one block loses is kept for the end', () => {
  const values = [1e100, ...Array(127).fill(0), 1, ...Array(127).fill(0), -1e100];
  expect(weightedSum(columnsOf(values, null), (value) => value)).toBe(1);
});

test('a sum past the largest double is infinite', () => {
  expect(weightedSum(columnsOf([1e308, 1e308], null), (value) => value)).toBe(Infinity);
});

test('a row of zero weight adds nothing, even where its term is infinite', () => {
  const inverse = (value: number) => 1 / value;
  expect(weightedSum(columnsOf([0, 4, 0.5], [0, 2, 3]), inverse)).toBe(6.5);
  expect(weightedSum(columnsOf([0, 4], [1, 2]), inverse)).toBe(Infinity);
});

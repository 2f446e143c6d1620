import { expect, test } from 'vitest';
import { shortfallTerms } from '../../../src/monetary/formula/shortfallTerms.ts';

const at = { line: 8, boundary: 'atOrBelow', bandwidth: undefined } as const;
const columns = {
  welfare: Float64Array.of(-2, 8, 9),
  weights: Float64Array.of(1, 2, 1),
  population: 4,
  companions: [],
  ascending: true,
  rowAt: null,
};

test('the poor add what they lack, in money', () => {
  const { term, termSlope, sum } = shortfallTerms('example');
  expect([-2, 8, 9].map((welfare) => term(welfare, at))).toEqual([10, 0, 0]);
  expect([-2, 8, 9].map((welfare) => termSlope(welfare, at))).toEqual([1, 1, 0]);
  expect(sum?.(columns, at)).toBe(10);
});

test('the faster loop gives up where twice the gaps pass the largest double', () => {
  const { sum } = shortfallTerms('example');
  const welfare = Float64Array.of(-(2 ** 1023), 0, 0);
  expect(sum?.({ ...columns, welfare }, at)).toBe(undefined);
});

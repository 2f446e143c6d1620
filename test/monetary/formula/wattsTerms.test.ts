import { expect, test } from 'vitest';
import { wattsTerms } from '../../../src/monetary/formula/wattsTerms.ts';

const at = { line: 8, boundary: 'atOrBelow', bandwidth: undefined } as const;

test('the poor add a logarithm, the others and zeros nothing', () => {
  const { term } = wattsTerms('example', {});
  expect([0, 1, 8, 9].map((welfare) => term(welfare, at))).toEqual([0, Math.log(8), 0, 0]);
});

test('each grows with the line by one over it, times the factor', () => {
  const { term, termSlope, jump } = wattsTerms('example', {}, 2);
  expect(term(4, at)).toBeCloseTo(2 * Math.LN2, 15);
  expect([0, 1, 8, 9].map((welfare) => termSlope(welfare, at))).toEqual([0, 0.25, 0.25, 0]);
  expect(jump).toBe(0);
});

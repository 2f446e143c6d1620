import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addRationals } from '../../../src/numeric/rational/addRationals.ts';
import { compareRationals } from '../../../src/numeric/rational/compareRationals.ts';
import { rational } from '../../../src/numeric/rational/rational.ts';
import { subtractRationals } from '../../../src/numeric/rational/subtractRationals.ts';
import { anyRational } from '../../support/arbitraries.ts';

test.each([
  ['0.1', '1/10', 0],
  ['22.5%', '0.225', 0],
  ['1/3', '0.333333333333333333', 1],
  ['-1/3', '-1/4', -1],
  ['-1', '1', -1],
] as const)('compares %s with %s', (a, b, order) => {
  expect(compareRationals(rational(a), rational(b))).toBe(order);
});

test('is the sign of the difference, antisymmetric, and unmoved by what is added to both', () => {
  const signOf = (value: bigint) => (value === 0n ? 0 : value < 0n ? -1 : 1);
  fc.assert(
    fc.property(anyRational, anyRational, anyRational, (a, b, c) => {
      const order = compareRationals(a, b);
      expect(order).toBe(signOf(subtractRationals(a, b).numerator));
      expect(compareRationals(b, a) + order).toBe(0);
      expect(compareRationals(addRationals(a, c), addRationals(b, c))).toBe(order);
    }),
  );
});

test('sorts', () => {
  const sorted = ['1/2', '-3', '0.499', '1/3', '0'].map((text) => rational(text));
  sorted.sort(compareRationals);
  expect(sorted).toEqual(['-3', '0', '1/3', '0.499', '1/2'].map((text) => rational(text)));
});

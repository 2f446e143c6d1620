import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addRationals } from '../../../src/numeric/rational/addRationals.ts';
import { multiplyRationals } from '../../../src/numeric/rational/multiplyRationals.ts';
import { rational } from '../../../src/numeric/rational/rational.ts';
import { anyRational } from '../../support/arbitraries.ts';

test('multiplies two thirds by three quarters', () => {
  expect(multiplyRationals(rational('2/3'), rational('3/4'))).toEqual(rational('1/2'));
  expect(multiplyRationals(rational('-2/3'), rational('-3/2'))).toEqual(rational(1));
});

test('is commutative and associative, distributes over sums, with one neutral and zero absorbing', () => {
  fc.assert(
    fc.property(anyRational, anyRational, anyRational, (a, b, c) => {
      const times = multiplyRationals;
      expect(times(a, b)).toEqual(times(b, a));
      expect(times(times(a, b), c)).toEqual(times(a, times(b, c)));
      expect(times(a, addRationals(b, c))).toEqual(addRationals(times(a, b), times(a, c)));
      expect(times(a, rational(1))).toEqual(a);
      expect(times(a, rational(0))).toEqual(rational(0));
    }),
  );
});

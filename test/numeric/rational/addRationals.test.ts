import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addRationals } from '../../../src/numeric/rational/addRationals.ts';
import { rational } from '../../../src/numeric/rational/rational.ts';
import { anyRational } from '../../support/arbitraries.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';

test('adds a sixth and a third to a half', () => {
  const [a, b] = deepFreeze([rational('1/6'), rational('1/3')] as const);
  expect(addRationals(a, b)).toEqual({ numerator: 1n, denominator: 2n });
});

test('three tenths are exactly a tenth and two tenths', () => {
  expect(addRationals(rational(0.1), rational(0.2))).toEqual(rational(0.3));
});

test('is commutative and associative, with zero neutral and an opposite to each', () => {
  fc.assert(
    fc.property(anyRational, anyRational, anyRational, (a, b, c) => {
      expect(addRationals(a, b)).toEqual(addRationals(b, a));
      expect(addRationals(addRationals(a, b), c)).toEqual(addRationals(a, addRationals(b, c)));
      expect(addRationals(a, rational(0))).toEqual(a);
      const opposite = { ...a, numerator: -a.numerator };
      expect(addRationals(a, opposite)).toEqual(rational(0));
    }),
  );
});

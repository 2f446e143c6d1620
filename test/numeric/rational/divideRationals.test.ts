import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divideRationals } from '../../../src/numeric/rational/divideRationals.ts';
import { multiplyRationals } from '../../../src/numeric/rational/multiplyRationals.ts';
import { rational } from '../../../src/numeric/rational/rational.ts';
import { anyRational, divisor } from '../../support/arbitraries.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

test('divides a sixth by a third, and by a negative number', () => {
  expect(divideRationals(rational('1/6'), rational('1/3'))).toEqual(rational('1/2'));
  expect(divideRationals(rational('1/6'), rational('-1/3'))).toEqual(rational('-1/2'));
  expect(divideRationals(rational(0), rational(-7))).toEqual(rational(0));
});

test('undoes multiplication, and everything divided by itself is one', () => {
  fc.assert(
    fc.property(anyRational, divisor, (a, b) => {
      expect(multiplyRationals(divideRationals(a, b), b)).toEqual(a);
      expect(divideRationals(multiplyRationals(a, b), b)).toEqual(a);
      expect(divideRationals(b, b)).toEqual(rational(1));
    }),
  );
});

test('refuses to divide by zero', () => {
  expectPovertyError(() => divideRationals(rational(1), rational(0)), {
    code: 'invalidNumber',
    path: ['b'],
    message: 'a divisor that is not zero, got 0',
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addRationals } from '../../../src/numeric/rational/addRationals.ts';
import { rational } from '../../../src/numeric/rational/rational.ts';
import { subtractRationals } from '../../../src/numeric/rational/subtractRationals.ts';
import { anyRational } from '../../support/arbitraries.ts';

test('takes 90 from 55.6', () => {
  expect(subtractRationals(rational('55.6'), rational('90'))).toEqual(rational('-34.4'));
});

test('undoes addition, changes sign when turned round, and is zero of equals', () => {
  fc.assert(
    fc.property(anyRational, anyRational, (a, b) => {
      const difference = subtractRationals(a, b);
      expect(addRationals(difference, b)).toEqual(a);
      expect(subtractRationals(b, a)).toEqual({
        ...difference,
        numerator: -difference.numerator,
      });
      expect(subtractRationals(a, a)).toEqual(rational(0));
    }),
  );
});

import { expect, test } from 'vitest';
import { finiteValue } from '../../../../src/tabulate/measures/sums/finiteValue.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';

test('a finite value is itself, and minus zero is zero', () => {
  expect(finiteValue(-2.5)).toBe(-2.5);
  expect(finiteValue(-0)).toBe(0);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
  '%s is refused as it is by measures',
  (value) => {
    expectPovertyError(() => finiteValue(value), { code: 'overflow', path: ['welfare'] });
  },
);

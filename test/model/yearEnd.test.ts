import { expect, test } from 'vitest';
import { yearEnd } from '../../src/model/yearEnd.ts';
import { untyped } from '../support/badValues.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

test.each([
  [1000, '1000-12-31'],
  [2023, '2023-12-31'],
  [9999, '9999-12-31'],
])('of %d is %s', (year, date) => {
  expect(yearEnd(year)).toBe(date);
});

test.each([
  0,
  -0,
  999,
  10000,
  23,
  2023.5,
  Number.NaN,
  Number.NEGATIVE_INFINITY,
  '2023',
  null,
  undefined,
  2023n,
])('refuses the year %o', (year) => {
  expectPovertyError(() => yearEnd(untyped(year)), { code: 'invalidDate', path: ['year'] });
});

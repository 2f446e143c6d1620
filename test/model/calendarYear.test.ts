import { expect, test } from 'vitest';
import { calendarYear } from '../../src/model/calendarYear.ts';
import { requirePeriod } from '../../src/model/period.ts';
import { untyped } from '../support/badValues.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

test('runs from 1 January to 31 December', () => {
  expect(calendarYear(2024)).toEqual({ from: '2024-01-01', to: '2024-12-31' });
});

test.each([1000, 9999])('is a period in the year %d', (year) => {
  expect(requirePeriod(calendarYear(year), [])).toEqual(calendarYear(year));
});

test.each([
  999,
  10000,
  2023.5,
  -2023,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '2023',
  null,
  undefined,
])('refuses the year %o', (year) => {
  expectPovertyError(() => calendarYear(untyped(year)), { code: 'invalidDate', path: ['year'] });
});

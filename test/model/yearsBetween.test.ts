import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yearsLater } from '../../src/model/period.ts';
import { exactYears, yearsBetween } from '../../src/model/yearsBetween.ts';
import { addRationals } from '../../src/numeric/rational/addRationals.ts';
import { rationalToNumber } from '../../src/numeric/rational/rationalToNumber.ts';
import { badDates, untyped } from '../support/badValues.ts';
import { anyDate, recentDate } from '../support/dates.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

test.each([
  ['2021-12-31', '2023-12-31', 2],
  ['2020-12-31', '2023-12-31', 3],
  ['2023-12-31', '2023-12-31', 0],
  ['2020-12-31', '2021-07-02', 183 / 365],
  ['2023-12-31', '2024-07-01', 183 / 366],
  ['2021-12-31', '2023-06-30', 1 + 181 / 365],
  ['2024-02-29', '2024-02-29', 0],
  ['2020-02-29', '2024-02-29', 4],
  ['2020-02-29', '2021-02-28', 1],
  ['2020-02-29', '2021-02-27', 364 / 365],
  ['2020-02-29', '2021-03-01', 1 + 1 / 365],
  ['2020-02-29', '2023-03-01', 3 + 1 / 366],
  ['2020-02-29', '2024-02-28', 3 + 365 / 366],
  ['2021-02-28', '2024-02-28', 3],
  ['2021-02-28', '2024-02-29', 3 + 1 / 366],
  ['2023-12-31', '2024-01-01', 1 / 366],
  ['1000-01-01', '9999-01-01', 8999],
  ['9998-06-15', '9999-12-31', 1 + 199 / 366],
])('from %s to %s is %d', (from, to, years) => {
  expect(yearsBetween(from, to)).toBe(years);
});

describe('laws', () => {
  const span = fc.integer({ min: 0, max: 60 });

  test('is whole between the same day of two years', () => {
    fc.assert(
      fc.property(recentDate, span, (date, years) => {
        fc.pre(date.slice(5) !== '02-29');
        expect(yearsBetween(date, yearsLater(date, years))).toBe(years);
      }),
    );
  });

  test('adds up over anniversaries', () => {
    fc.assert(
      fc.property(recentDate, recentDate, span, (one, other, years) => {
        const [from = '', to = ''] = [one, other].sort();
        fc.pre(from.slice(5) !== '02-29');
        const anniversary = yearsLater(from, years);
        fc.pre(anniversary <= to);
        const parts = yearsBetween(from, anniversary) + yearsBetween(anniversary, to);
        expect(parts).toBeCloseTo(yearsBetween(from, to), 12);
        const [first, second] = [exactYears(from, anniversary), exactYears(anniversary, to)];
        expect(addRationals(first, second)).toEqual(exactYears(from, to));
      }),
    );
  });

  test('is the double beside the exact fraction', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (one, other) => {
        const [from = '', to = ''] = [one, other].sort();
        const exact = rationalToNumber(exactYears(from, to));
        expect(Math.abs(yearsBetween(from, to) - exact)).toBeLessThanOrEqual(exact * 2 ** -52);
      }),
    );
  });

  test('never decreases as the later day moves on', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        const [from = '', near = '', far = ''] = [a, b, c].sort();
        expect(yearsBetween(from, near)).toBeLessThanOrEqual(yearsBetween(from, far));
      }),
    );
  });

  test('lies within a day of the days by 365.2425', () => {
    const days = (date: string) => Date.parse(date) / 86_400_000;
    fc.assert(
      fc.property(anyDate, anyDate, (one, other) => {
        const [from = '', to = ''] = [one, other].sort();
        const mean = (days(to) - days(from)) / 365.2425;
        expect(Math.abs(yearsBetween(from, to) - mean)).toBeLessThan(3 / 365);
      }),
    );
  });
});

describe('refusals', () => {
  test.each(badDates)('refuses %s for either day', (_, value, code) => {
    const date = untyped<string>(value);
    expectPovertyError(() => yearsBetween(date, '2023-12-31'), { code, path: ['from'] });
    expectPovertyError(() => yearsBetween('2023-12-31', date), { code, path: ['to'] });
  });

  test('refuses days out of order', () => {
    expectPovertyError(() => yearsBetween('2023-12-31', '2023-12-30'), {
      code: 'dateOrder',
      path: ['to'],
      message: 'a day on or after 2023-12-31, got 2023-12-30',
    });
  });
});

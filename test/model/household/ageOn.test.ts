import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageOn } from '../../../src/model/household/ageOn.ts';
import { badDates, untyped } from '../../support/badValues.ts';
import { daysInMonth, recentDate } from '../../support/dates.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

// The ages at which the cut-offs of the standards change, to the day.
test.each([
  [3, '2019-06-15', '2022-06-14', '2022-06-15'],
  [6, '2016-01-01', '2021-12-31', '2022-01-01'],
  [12, '2010-03-01', '2022-02-28', '2022-03-01'],
  [15, '2006-12-31', '2021-12-30', '2021-12-31'],
  [16, '2006-09-01', '2022-08-31', '2022-09-01'],
  [18, '2004-02-29', '2022-02-27', '2022-02-28'],
  [30, '1992-02-29', '2022-02-27', '2022-02-28'],
  [20, '2004-02-29', '2024-02-28', '2024-02-29'],
  [31, '1991-05-05', '2022-05-04', '2022-05-05'],
])(
  'the age of %i is complete on the birthday and not on the day before',
  (age, birth, eve, day) => {
    expect([ageOn(birth, eve), ageOn(birth, day)]).toEqual([age - 1, age]);
  },
);

test('is 0 on the day of birth and until the first birthday', () => {
  expect(ageOn('2022-07-01', '2022-07-01')).toBe(0);
  expect(ageOn('2022-07-01', '2023-06-30')).toBe(0);
  expect(ageOn('2024-02-29', '2025-02-27')).toBe(0);
  expect(ageOn('2024-02-29', '2025-02-28')).toBe(1);
});

test('counts the birthdays that have been', () => {
  fc.assert(
    fc.property(recentDate, recentDate, (one, other) => {
      const [birth, date] = one < other ? [one, other] : [other, one];
      let birthdays = 0;
      for (let year = Number(birth.slice(0, 4)) + 1; year <= 2060; year++) {
        const day =
          birth.endsWith('-02-29') && daysInMonth(year, 2) === 28 ? '-02-28' : birth.slice(4);
        if (`${year}${day}` <= date) birthdays += 1;
      }
      expect(ageOn(birth, date)).toBe(birthdays);
    }),
  );
});

describe('refusals', () => {
  test.each(badDates)('refuses %s for either day', (_, value, code) => {
    const day = untyped<string>(value);
    expectPovertyError(() => ageOn(day, '2022-01-01'), { code, path: ['birthDate'] });
    expectPovertyError(() => ageOn('2022-01-01', day), { code, path: ['date'] });
  });

  test('refuses a birth after the day', () => {
    expectPovertyError(() => ageOn('2022-01-02', '2022-01-01'), {
      code: 'dateOrder',
      path: ['birthDate'],
      message: 'a day on or before 2022-01-01, got 2022-01-02',
    });
  });
});

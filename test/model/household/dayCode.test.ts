import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completedYears, dayCode } from '../../../src/model/household/dayCode.ts';
import { requireDate } from '../../../src/model/period.ts';
import { yearsBetween } from '../../../src/model/yearsBetween.ts';
import { badDates } from '../../support/badValues.ts';
import { anyDate, recentDate } from '../../support/dates.ts';

/** Whether the door of all other dates takes a text. */
function isDay(text: string): boolean {
  try {
    return requireDate(text, []) === text;
  } catch {
    return false;
  }
}

/** What the digits of a day spell: the code without a look at the calendar. */
const spelled = (date: string) => Number(date.replaceAll('-', ''));

describe('dayCode', () => {
  test('is the digits of the day', () => {
    expect(dayCode('2023-12-31')).toBe(20231231);
    expect(dayCode('1000-01-01')).toBe(10000101);
    fc.assert(fc.property(anyDate, (date) => void expect(dayCode(date)).toBe(spelled(date))));
  });

  test.each(badDates.filter(([, value]) => typeof value === 'string'))(
    'is 0 for %s',
    (_, value) => {
      expect(dayCode(String(value))).toBe(0);
    },
  );

  test('takes exactly what requireDate takes, over every day and month that can be written', () => {
    const part = (most: number) => fc.integer({ min: 0, max: most });
    fc.assert(
      fc.property(part(9999), part(14), part(33), (year, month, day) => {
        const pad = (value: number, length: number) => String(value).padStart(length, '0');
        const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
        expect(dayCode(text)).toBe(isDay(text) ? spelled(text) : 0);
      }),
      { numRuns: 2000 },
    );
    for (const year of [1000, 1900, 2000, 2023, 2024, 2100]) {
      for (const end of ['-02-28', '-02-29', '-02-30', '-04-30', '-04-31', '-12-31', '-12-32']) {
        expect(dayCode(`${year}${end}`)).toBe(
          isDay(`${year}${end}`) ? spelled(`${year}${end}`) : 0,
        );
      }
    }
  });

  test('takes exactly what requireDate takes, over days with any sign put in', () => {
    const sign = fc.oneof(
      fc.constantFrom(...'0123456789-/:;+ eE.٢０\n'),
      fc.string({ maxLength: 2 }),
    );
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: 0, max: 10 }),
        sign,
        fc.boolean(),
        (date, at, put, over) => {
          const text = date.slice(0, at) + put + date.slice(over ? at + put.length : at);
          expect(dayCode(text)).toBe(isDay(text) ? spelled(text) : 0);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('orders days as the calendar does', () => {
    fc.assert(
      fc.property(recentDate, recentDate, (one, other) => {
        expect(Math.sign(dayCode(one) - dayCode(other))).toBe(
          one < other ? -1 : one > other ? 1 : 0,
        );
      }),
    );
  });
});

describe('completedYears', () => {
  const years = (birth: string, date: string) => completedYears(dayCode(birth), dayCode(date));

  test('is the whole part of yearsBetween', () => {
    const pairs = fc.oneof(fc.tuple(anyDate, anyDate), fc.tuple(recentDate, recentDate));
    fc.assert(
      fc.property(pairs, (pair) => {
        const [birth, date] = [...pair].sort() as [string, string];
        expect(years(birth, date)).toBe(Math.floor(yearsBetween(birth, date)));
      }),
      { numRuns: 2000 },
    );
  });

  test('is the whole part of yearsBetween around every birthday at the end of February', () => {
    const days = ['02-27', '02-28', '02-29', '03-01', '03-02'];
    const dates = [2015, 2016, 2017, 2020, 2023, 2024, 2096, 2100, 2104].flatMap((year) =>
      days.map((day) => `${year}-${day}`).filter(isDay),
    );
    for (const birth of dates) {
      for (const date of dates.filter((each) => each >= birth)) {
        expect([birth, date, years(birth, date)]).toEqual([
          birth,
          date,
          Math.floor(yearsBetween(birth, date)),
        ]);
      }
    }
  });
});
